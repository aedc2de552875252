import { IsIn, IsOptional, Matches } from 'class-validator';
import { OUTCOME_RESULTS, type OutcomeResult, type Survey, SURVEYS } from '#lib/matchmaking';
import { IsMinorUnits, IsText, IsWhole } from '#platform/http';

export class OutcomeRequest {
  @IsIn(OUTCOME_RESULTS)
  result!: OutcomeResult;

  /** Which survey it answers: the one after the meeting when left out, or the one months later. */
  @IsOptional()
  @IsIn(SURVEYS)
  survey?: Survey;

  /** 1 (poor) to 5. */
  @IsOptional()
  @IsWhole(1, 5)
  rating?: number | null;

  /** Business agreed by now, in minor units of `currency`. */
  @IsOptional()
  @IsMinorUnits()
  agreedMinor?: number | null;

  /** Business expected within twelve months, in minor units of `currency`. */
  @IsOptional()
  @IsMinorUnits()
  expectedMinor?: number | null;

  @IsOptional()
  @Matches(/^[A-Z]{3}$/)
  currency?: string | null;

  @IsOptional()
  @IsText(1000)
  nextStep?: string | null;
}
