import { Entity, Index } from 'typeorm';
import {
  BigIntColumn,
  IdColumn,
  InstantColumn,
  LooseRefColumn,
  LongTextColumn,
  RefColumn,
  TextColumn,
  UniqueKey,
} from '#platform/database';

export type OutcomeResult = 'held' | 'no-show';
export const OUTCOME_RESULTS: readonly OutcomeResult[] = ['held', 'no-show'];

/** What one side says of a meeting after it. */
@Entity('matchmaking_outcome')
@UniqueKey(['meetingId', 'participantId'])
@Index(['fairId'])
export class Outcome {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Fair' }) fairId!: string;
  @RefColumn({ to: 'Meeting' }) meetingId!: string;
  /** The side that says it. */
  @RefColumn({ to: 'Participant' }) participantId!: string;
  @TextColumn(10) result!: OutcomeResult;
  /** Business expected of it, in minor units. */
  @BigIntColumn({ nullable: true }) expectedMinor!: number | null;
  @TextColumn(3, { nullable: true }) currency!: string | null;
  @LongTextColumn({ nullable: true }) nextStep!: string | null;
  @LooseRefColumn() recordedBy!: string;
  @InstantColumn() recordedAt!: Date;
}
