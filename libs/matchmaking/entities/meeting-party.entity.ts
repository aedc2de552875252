import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, RefColumn, UniqueKey } from '#platform/database';

/** A participant of a meeting and the person who sits there: the buyer, the exhibitor, and whoever comes with their delegation. */
@Entity('matchmaking_party')
@UniqueKey(['meetingId', 'participantId'])
@Index(['participantId'])
export class MeetingParty {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Meeting' }) meetingId!: string;
  @RefColumn({ to: 'Participant' }) participantId!: string;
  @RefColumn({ to: 'Representative' }) representativeId!: string;
  /** Minutes by which this side said it will be late; null: in time. */
  @IntColumn({ nullable: true }) lateMinutes!: number | null;
  /** When somebody of this side was seen at the table. */
  @InstantColumn({ nullable: true }) arrivedAt!: Date | null;
  /** When the desk wrote that nobody of this side came. */
  @InstantColumn({ nullable: true }) missingAt!: Date | null;
}
