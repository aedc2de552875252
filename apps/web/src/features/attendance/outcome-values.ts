import { amountOf, money, typedAmount } from '../../shared/forms';
import type { Outcome } from '../matchmaking/api';
import type { PlanMeeting } from './api';

/** Asked after the meeting, or again months later. */
export type Survey = Outcome['survey'];
type Said = PlanMeeting['outcome'];

/** An outcome as its form holds it. */
export interface OutcomeValues extends Record<string, unknown> {
  result: Outcome['result'];
  /** Stars; 0 for none. */
  rating: number;
  agreedMinor: string;
  expectedMinor: string;
  nextStep: string;
}

export const saidIn = (meeting: Pick<PlanMeeting, 'outcome' | 'secondOutcome'>, survey: Survey): Said =>
  survey === 'first' ? meeting.outcome : meeting.secondOutcome;

export const valuesOf = (said: Said, currency: string): OutcomeValues => ({
  result: said?.result ?? 'held',
  rating: said?.rating ?? 0,
  agreedMinor: typedAmount(said?.agreedMinor, currency),
  expectedMinor: typedAmount(said?.expectedMinor, currency),
  nextStep: said?.nextStep ?? '',
});

/** The rule of an amount: what did not take place has none. */
export const amountIfHeld =
  (currency: string) =>
  (text: string, { result }: OutcomeValues): string | null =>
    result === 'held' ? money(currency)(text) : null;

/** What is sent of them: of a meeting that did not take place neither stars nor amounts. */
export function requestOf(
  { result, rating, agreedMinor, expectedMinor, nextStep }: OutcomeValues,
  { survey, currency }: { survey: Survey; currency: string },
): Outcome {
  const isHeld = result === 'held';
  return {
    survey,
    result,
    currency,
    rating: isHeld && rating > 0 ? rating : null,
    agreedMinor: isHeld ? amountOf(agreedMinor, currency) : null,
    expectedMinor: isHeld ? amountOf(expectedMinor, currency) : null,
    nextStep: nextStep === '' ? null : nextStep,
  };
}
