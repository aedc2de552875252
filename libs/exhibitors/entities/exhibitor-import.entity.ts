import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, RefColumn, TextColumn } from '#platform/database';

/** A workbook of exhibitors as it was read: looked at first, then committed as a whole. */
@Entity('exhibitors_import')
@Index(['organiserId', 'fairId'])
@Index(['expiresAt'])
export class ExhibitorImport {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Organiser' }) organiserId!: string;
  @RefColumn({ to: 'Fair' }) fairId!: string;
  @RefColumn({ to: 'Account' }) madeBy!: string;
  @TextColumn(200) fileName!: string;
  @IntColumn() newCount!: number;
  @IntColumn() matchedCount!: number;
  @IntColumn() presentCount!: number;
  @IntColumn() faultyCount!: number;
  @InstantColumn() createdAt!: Date;
  /** Nobody can commit it from then on. */
  @InstantColumn() expiresAt!: Date;
  @InstantColumn({ nullable: true }) committedAt!: Date | null;
}
