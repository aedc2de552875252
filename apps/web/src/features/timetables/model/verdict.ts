import type { Entry, Run, RunResult } from '../api';

/** How good a finished run is, as a whole. */
export type Verdict =
  /** Proved: none meets more wishes, and none with these has fewer waits. */
  | { kind: 'best' }
  /** As many wishes as possible (proved); at most so many waits more than needed. */
  | { kind: 'bestWishes'; waits: number }
  /** At most this share of the points is missing to the best. */
  | { kind: 'near'; share: number }
  /** A repair: not the best of all, but the smallest change. */
  | { kind: 'repaired'; moved: number }
  | { kind: 'infeasible'; cause: Cause }
  /** No timetable that keeps every rule was found in the time. */
  | { kind: 'none' }
  /** A timetable without a meeting. */
  | { kind: 'empty' };

/** What stands against any timetable. */
export type Cause = 'pinned' | 'absent' | 'tables' | 'tooMany' | 'rules' | 'data';

const CAUSES: Readonly<Record<string, Cause>> = {
  'contradictory-fixed': 'pinned',
  'fixed-forbidden': 'pinned',
  'no-common-slot': 'absent',
  'no-slot-left': 'absent',
  'no-tables': 'tables',
  overfull: 'tooMany',
  'too-large': 'tooMany',
  unfair: 'rules',
  'rules-conflict': 'rules',
};

export function verdictOf({ kind }: Pick<Run, 'kind'>, result: RunResult): Verdict {
  if (result.status === 'infeasible')
    return { kind: 'infeasible', cause: CAUSES[result.infeasible?.code ?? ''] ?? 'data' };
  if (result.status === 'unknown') return { kind: 'none' };
  if (result.placed === 0) return { kind: 'empty' };
  if (kind === 'repair') return { kind: 'repaired', moved: result.moved };
  if (result.status === 'optimal') return { kind: 'best' };
  const missing = result.weightBound - result.weight;
  if (missing > 0) return { kind: 'near', share: missing / result.weightBound };
  const waits = result.breaks - result.breaksBound;
  return waits > 0 ? { kind: 'bestWishes', waits } : { kind: 'best' };
}

/** What of the points that any timetable could reach is reached, 0 … 1. */
export const shareOf = ({ weight, weightBound }: Pick<RunResult, 'weight' | 'weightBound'>): number =>
  weightBound === 0 ? 1 : Math.min(1, weight / weightBound);

type Placed = Pick<Entry, 'slotStart' | 'weight' | 'source'>;

/** A pair that one of the two, or both, asked for. */
export const isAsked = ({ source }: Pick<Entry, 'source'>): boolean => source !== 'recommendation';

/** What the entries as they stand now are worth to those who asked for them, after changes by hand. */
export function standingWorth(entries: readonly Placed[]): { placed: number; weight: number } {
  const placed = entries.filter(({ slotStart }) => slotStart !== null);
  return {
    placed: placed.length,
    weight: placed.filter(isAsked).reduce((sum, { weight }) => sum + weight, 0),
  };
}
