import { Entity, Index } from 'typeorm';
import { IntColumn, RefColumn, TextColumn } from '#platform/database';
import { Run } from '#platform/runs';

/** A workbook of exhibitors as it was read: looked at first, then made exhibitors by a run. */
@Entity('exhibitors_import')
@Index(['organiserId', 'fairId'])
@Index(['expiresAt'])
export class ExhibitorImport extends Run {
  @RefColumn({ to: 'Organiser' }) organiserId!: string;
  @RefColumn({ to: 'Fair' }) fairId!: string;
  @RefColumn({ to: 'Account' }) madeBy!: string;
  @TextColumn(200) fileName!: string;
  @IntColumn() newCount!: number;
  @IntColumn() matchedCount!: number;
  @IntColumn() presentCount!: number;
  @IntColumn() faultyCount!: number;
}
