import type { DateOnly, Translated } from '#lib/kernel';
import type { MovedCount } from './move.js';

/** What an organiser asks for: by how many days, earlier below zero, and why, in the words that everybody reads. */
export interface Moving {
  days: number;
  reason: Translated;
}

/** What a move does; the same whether it is done or only shown. */
export interface MoveReport {
  before: { startsOn: DateOnly; endsOn: DateOnly };
  after: { startsOn: DateOnly; endsOn: DateOnly };
  counts: MovedCount[];
  /** Who gets the one mail. */
  people: number;
  /** The public programme's version with the other times; null: nothing was released yet. */
  programmeVersion: number | null;
}
