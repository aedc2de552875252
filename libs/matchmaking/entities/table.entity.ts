import { Entity } from 'typeorm';
import { IdColumn, IntColumn, RefColumn, TextColumn, UniqueKey } from '#platform/database';

/** A "video" table is a meeting room on the net. */
export type TableKind = 'table' | 'booth' | 'room' | 'video';
export const TABLE_KINDS: readonly TableKind[] = ['table', 'booth', 'room', 'video'];

/** A numbered table at which meetings are held, or a booth, a room or a video room that serves as one. */
@Entity('matchmaking_table')
@UniqueKey(['fairId', 'number'])
export class MeetingTable {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Organiser' }) organiserId!: string;
  @RefColumn({ to: 'Fair', onDelete: 'CASCADE' }) fairId!: string;
  @IntColumn() number!: number;
  @TextColumn(8) kind!: TableKind;
  @RefColumn({ to: 'Hall', nullable: true }) hallId!: string | null;
  /** Whose meetings alone are held here, such as an exhibitor's at its own booth; null: everybody's. */
  @RefColumn({ to: 'Participant', nullable: true, onDelete: 'SET NULL' }) participantId!: string | null;
}
