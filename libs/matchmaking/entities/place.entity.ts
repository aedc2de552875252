import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, RefColumn, UniqueKey } from '#platform/database';

/**
 * One participant, or one table, taken in one slot. A meeting has a place for each of its participants and one for its
 * table; a place without a meeting is a slot in which a participant is not available. The unique keys, and nothing
 * else, keep everybody and every table from being in two meetings at once.
 */
@Entity('matchmaking_place')
@UniqueKey(['participantId', 'slotStart'])
@UniqueKey(['tableId', 'slotStart'])
@Index(['meetingId'])
@Index(['fairId', 'slotStart'])
export class Place {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Fair' }) fairId!: string;
  @RefColumn({ to: 'Meeting', nullable: true }) meetingId!: string | null;
  @RefColumn({ to: 'Participant', nullable: true }) participantId!: string | null;
  @RefColumn({ to: 'MeetingTable', nullable: true }) tableId!: string | null;
  @InstantColumn() slotStart!: Date;
}
