import { Entity, Index } from 'typeorm';
import { IntColumn, JsonColumn, RefColumn, TextColumn } from '#platform/database';
import { Run } from '#platform/runs';

/** A workbook of contacts as it was read: looked at first, then made contacts by a run. */
@Entity('invitations_contact_import')
@Index(['organiserId', 'id'])
@Index(['expiresAt'])
export class ContactImport extends Run {
  @RefColumn({ to: 'Organiser' }) organiserId!: string;
  @RefColumn({ to: 'Account' }) madeBy!: string;
  @TextColumn(200) fileName!: string;
  @IntColumn() newCount!: number;
  /** Rows whose address is among the contacts already, or stands in the file a second time; left out. */
  @IntColumn() knownCount!: number;
  @IntColumn() faultyCount!: number;
  @JsonColumn() missingColumns!: string[];
  @JsonColumn() unknownColumns!: string[];
}
