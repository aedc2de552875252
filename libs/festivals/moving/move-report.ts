import type { DateOnly, Translated } from '#lib/kernel';
import type { Expected } from '#platform/http';
import type { MovedCount } from './move.js';

/** What an organiser asks for: the day on which it begins then, so that a repeat moves nothing further, and why, in the words that everybody reads. */
export interface Moving {
  firstDay: DateOnly;
  reason: Translated;
  /** Versions of which one has to stand; left out: any. */
  expected?: Expected;
}

/** What a move does; the same whether it is done or only shown. */
export interface MoveReport {
  before: { startsOn: DateOnly; endsOn: DateOnly };
  after: { startsOn: DateOnly; endsOn: DateOnly };
  counts: MovedCount[];
  /** Who gets the one mail. */
  people: number;
  /** The version of an edition's public programme that stands then; null: nothing was released yet, or a fair moved alone. */
  programmeVersion: number | null;
}

/** Of what begins on that day already. */
export function unmoved(
  { startsOn, endsOn }: MoveReport['before'],
  programmeVersion: number | null,
): MoveReport {
  const days = { startsOn, endsOn };
  return { before: days, after: days, counts: [], people: 0, programmeVersion };
}
