import { Entity } from 'typeorm';
import { IdColumn, IntColumn, RefColumn, UniqueKey } from '#platform/database';

/** A numbered table at which meetings are held. */
@Entity('matchmaking_table')
@UniqueKey(['fairId', 'number'])
export class MeetingTable {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Organiser' }) organiserId!: string;
  @RefColumn({ to: 'Fair', onDelete: 'CASCADE' }) fairId!: string;
  @IntColumn() number!: number;
  @RefColumn({ to: 'Hall', nullable: true }) hallId!: string | null;
}
