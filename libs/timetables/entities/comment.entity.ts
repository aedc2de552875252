import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, LongTextColumn, LooseRefColumn, RefColumn } from '#platform/database';

/** What a participant says of a provisional timetable. */
@Entity('timetables_comment')
@Index(['runId', 'createdAt'])
@Index(['participantId'])
export class TimetableComment {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Run', onDelete: 'CASCADE' }) runId!: string;
  @RefColumn({ to: 'Participant' }) participantId!: string;
  @LongTextColumn() text!: string;
  @LooseRefColumn() createdBy!: string;
  @InstantColumn() createdAt!: Date;
  /** When the organiser has dealt with it. */
  @InstantColumn({ nullable: true }) settledAt!: Date | null;
}
