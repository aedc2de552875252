import { Entity, Index } from 'typeorm';
import {
  IdColumn,
  InstantColumn,
  LongTextColumn,
  RefColumn,
  TextColumn,
  UniqueKey,
} from '#platform/database';
import type { RequestState } from '../domain/request-states.js';

/** A participant's wish to meet another; it takes no slot until it is accepted. */
@Entity('matchmaking_request')
@UniqueKey(['openPair'])
@Index(['requesterId', 'state'])
@Index(['inviteeId', 'state'])
@Index(['state', 'expiresAt'])
export class MeetingRequest {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Organiser' }) organiserId!: string;
  @RefColumn({ to: 'Fair' }) fairId!: string;
  @RefColumn({ to: 'Participant' }) requesterId!: string;
  @RefColumn({ to: 'Participant' }) inviteeId!: string;
  @TextColumn(10) state!: RequestState;
  @LongTextColumn() message!: string;
  /** The start of the slot the requester would like. */
  @InstantColumn({ nullable: true }) proposedSlot!: Date | null;
  /** Why it was declined, in the words of who declined. */
  @LongTextColumn({ nullable: true }) declineReason!: string | null;
  /** Both participants' ids while the request is open or its meeting stands, else null: one at a time for a pair. */
  @TextColumn(73, { nullable: true }) openPair!: string | null;
  @InstantColumn() expiresAt!: Date;
  @InstantColumn() createdAt!: Date;
  @InstantColumn({ nullable: true }) endedAt!: Date | null;
}
