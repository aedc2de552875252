import { Entity, Index } from 'typeorm';
import { FlagColumn, IdColumn, InstantColumn, RefColumn, UniqueKey } from '#platform/database';

/**
 * One person, one table or one interpreter taken in one slot. A meeting has a place for everybody who sits at it, one for its
 * table and one for its interpreter; a place without a meeting is a slot in which a person or an interpreter is not available,
 * by own choice or for an engagement. The unique keys, and nothing else, keep everybody and everything from being in two
 * meetings at once.
 */
@Entity('matchmaking_place')
@UniqueKey(['representativeId', 'slotStart'])
@UniqueKey(['tableId', 'slotStart'])
@UniqueKey(['interpreterId', 'slotStart'])
@Index(['meetingId'])
@Index(['engagementId'])
@Index(['fairId', 'slotStart'])
export class Place {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Fair' }) fairId!: string;
  @RefColumn({ to: 'Meeting', nullable: true }) meetingId!: string | null;
  @RefColumn({ to: 'Engagement', nullable: true }) engagementId!: string | null;
  @RefColumn({ to: 'Representative', nullable: true }) representativeId!: string | null;
  @RefColumn({ to: 'MeetingTable', nullable: true }) tableId!: string | null;
  @RefColumn({ to: 'Interpreter', nullable: true }) interpreterId!: string | null;
  /** True: away by own choice, also while an engagement has the slot; that choice comes back when the engagement goes. */
  @FlagColumn({ nullable: true }) byChoice!: true | null;
  @InstantColumn() slotStart!: Date;
}
