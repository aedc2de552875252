import { Entity, Index } from 'typeorm';
import {
  FlagColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  RefColumn,
  TextColumn,
  UniqueKey,
} from '#platform/database';

export type MeetingState = 'scheduled' | 'cancelled';

/** A buyer and an exhibitor at a table in a slot. Who sits there stands in its parties, what is taken in its places. */
@Entity('matchmaking_meeting')
@UniqueKey(['requestId'])
@Index(['fairId', 'slotStart'])
@Index(['buyerId'])
@Index(['exhibitorId'])
export class Meeting {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Organiser' }) organiserId!: string;
  @RefColumn({ to: 'Fair' }) fairId!: string;
  /** The request it came from; null when a timetable made it. */
  @RefColumn({ to: 'MeetingRequest', nullable: true }) requestId!: string | null;
  @RefColumn({ to: 'Participant' }) buyerId!: string;
  @RefColumn({ to: 'Participant' }) exhibitorId!: string;
  @InstantColumn() slotStart!: Date;
  @InstantColumn() slotEnd!: Date;
  /** Null only when the table of a cancelled meeting was taken away. */
  @RefColumn({ to: 'MeetingTable', nullable: true }) tableId!: string | null;
  @RefColumn({ to: 'Interpreter', nullable: true }) interpreterId!: string | null;
  @TextColumn(10) state!: MeetingState;
  /** Kept where it is by every timetable computed from now on. */
  @FlagColumn() pinned!: boolean;
  /** iCalendar SEQUENCE (RFC 5545 §3.8.7.4): grows with every change that calendars must hear of. */
  @IntColumn() sequence!: number;
  @InstantColumn() createdAt!: Date;
  @InstantColumn({ nullable: true }) cancelledAt!: Date | null;
}
