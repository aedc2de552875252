import { IsIn, IsOptional, Matches } from 'class-validator';
import { OUTCOME_RESULTS, type OutcomeResult } from '#lib/matchmaking';
import { IsMinorUnits, IsText } from '#platform/http';

export class OutcomeRequest {
  @IsIn(OUTCOME_RESULTS)
  result!: OutcomeResult;

  /** Business expected, in minor units of `currency`. */
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
