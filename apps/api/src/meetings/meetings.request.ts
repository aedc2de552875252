import { IsIn, Matches } from 'class-validator';
import { OUTCOME_RESULTS, type OutcomeResult, type Survey, SURVEYS } from '#lib/attendance';
import { IsMinorUnits, IsText, IsWhole, MayBeNull } from '#platform/http';

export class OutcomeRequest {
  @IsIn(OUTCOME_RESULTS)
  result!: OutcomeResult;

  /** Which survey it answers: the one after the meeting, or the one months later. */
  @IsIn(SURVEYS)
  survey!: Survey;

  /** 1 (poor) to 5. */
  @MayBeNull()
  @IsWhole(1, 5)
  rating!: number | null;

  /** Business agreed by now, in minor units of `currency`. */
  @MayBeNull()
  @IsMinorUnits()
  agreedMinor!: number | null;

  /** Business expected within twelve months, in minor units of `currency`. */
  @MayBeNull()
  @IsMinorUnits()
  expectedMinor!: number | null;

  @MayBeNull()
  @Matches(/^[A-Z]{3}$/)
  currency!: string | null;

  @MayBeNull()
  @IsText(1000)
  nextStep!: string | null;
}
