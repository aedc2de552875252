import { Entity, Index } from 'typeorm';
import {
  BigIntColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  LongTextColumn,
  LooseRefColumn,
  RefColumn,
  TextColumn,
  UniqueKey,
  VersionColumn,
} from '#platform/database';

export type OutcomeResult = 'held' | 'no-show';
export const OUTCOME_RESULTS: readonly OutcomeResult[] = ['held', 'no-show'];

/** Asked after the meeting, and again months later. */
export type Survey = 'first' | 'second';
export const SURVEYS: readonly Survey[] = ['first', 'second'];

/** What one side says of a meeting after it. */
@Entity('matchmaking_outcome')
@UniqueKey(['meetingId', 'participantId', 'survey'])
@Index(['fairId'])
export class Outcome {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Fair' }) fairId!: string;
  @RefColumn({ to: 'Meeting' }) meetingId!: string;
  /** The side that says it. */
  @RefColumn({ to: 'Participant' }) participantId!: string;
  @TextColumn(6) survey!: Survey;
  @TextColumn(10) result!: OutcomeResult;
  /** 1 (poor) to 5. */
  @IntColumn({ nullable: true }) rating!: number | null;
  /** Business agreed by then, in minor units. */
  @BigIntColumn({ nullable: true }) agreedMinor!: number | null;
  /** Business expected within the next twelve months, in minor units. */
  @BigIntColumn({ nullable: true }) expectedMinor!: number | null;
  @TextColumn(3, { nullable: true }) currency!: string | null;
  @LongTextColumn({ nullable: true }) nextStep!: string | null;
  @LooseRefColumn() recordedBy!: string;
  @InstantColumn() recordedAt!: Date;
  @VersionColumn() version!: number | null;
}
