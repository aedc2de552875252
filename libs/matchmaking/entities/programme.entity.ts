import { Entity } from 'typeorm';
import {
  IdColumn,
  InstantColumn,
  IntColumn,
  JsonColumn,
  RefColumn,
  TextColumn,
  UniqueKey,
} from '#platform/database';
import type { ProgrammeDay } from '../domain/slots.js';

/** drafted (being set up) → opened (requests and bookings) ↔ closed. */
export type ProgrammeState = 'drafted' | 'opened' | 'closed';
export const PROGRAMME_STATES: readonly ProgrammeState[] = ['drafted', 'opened', 'closed'];

/** The matchmaking programme of a fair: when meetings are held and by which rules. */
@Entity('matchmaking_programme')
@UniqueKey(['fairId'])
export class Programme {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Organiser' }) organiserId!: string;
  @RefColumn({ to: 'Fair', onDelete: 'CASCADE' }) fairId!: string;
  @TextColumn(10) state!: ProgrammeState;
  @JsonColumn() days!: ProgrammeDay[];
  @IntColumn() slotMinutes!: number;
  @IntColumn() pauseMinutes!: number;
  /** Open requests that one participant may have sent at a time. */
  @IntColumn() requestQuota!: number;
  /** Days after which an unanswered request expires; at the start of the fair at the latest. */
  @IntColumn() answerDays!: number;
  @InstantColumn() createdAt!: Date;
}
