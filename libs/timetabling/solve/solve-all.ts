import { boundBreaks } from '../bounds/break-bound.js';
import type { Compiled } from '../model/compiled.js';
import { TimetableInputError } from '../model/errors.js';
import { BreakSearch, type BreakOutcome } from './break-search.js';
import type { Budget } from './budget.js';
import { findInfeasibility } from './infeasibility.js';

/** The best timetable of all meetings, or why there is none. */
export interface AllPlaced {
  readonly slots: Int32Array;
  readonly lower: number;
  /** Breaks of a timetable that keeps every rule, or null while none is known. */
  readonly breaks: number | null;
  readonly infeasible: TimetableInputError | null;
}

/** Rounds of slot prices for small programmes; large ones get fewer, for the same time. */
const PRICE_CELLS = 4_000_000;

/** Solves the problem in which every meeting must take place. */
export function solveAll(c: Compiled, budget: Budget, start: Int32Array | null = null): AllPlaced {
  const none = new Int32Array(c.meetings).fill(-1);
  const shown = findInfeasibility(c);
  if (shown !== null) return { slots: none, lower: Infinity, breaks: null, infeasible: shown };
  let bound = -1;
  const boundOnce = (): number => {
    if (bound < 0) bound = priceBound(c, budget);
    return bound;
  };
  return searchLevels(c, boundOnce, budget, start);
}

function priceBound(c: Compiled, budget: Budget): number {
  const rounds = Math.ceil(Math.min(300, PRICE_CELLS / (1 + c.participants * c.slots)));
  return boundBreaks(c, { rounds, reachable: c.participants, shouldStop: () => budget.over() });
}

/** Level 0 first; a higher one (everybody has breaks) only where it could still be better than what is known. */
function searchLevels(c: Compiled, bound: () => number, budget: Budget, start: Int32Array | null): AllPlaced {
  let best: BreakOutcome | null = null;
  let last: BreakOutcome | null = null;
  let lower = Infinity;
  for (let level = 0; level <= highestLevel(c); level++) {
    const floor = level * c.participants;
    if (best !== null && best.breaks <= floor) break;
    const search = new BreakSearch(c, level, floor, budget, bound);
    if (start !== null) search.startFrom(start);
    last = search.run();
    lower = Math.min(lower, last.lower);
    if (last.best !== null && (best === null || last.breaks < best.breaks)) best = last;
    if (budget.over()) {
      if (level < highestLevel(c)) lower = Math.min(lower, Math.max(bound(), (level + 1) * c.participants));
      break;
    }
  }
  if (best !== null)
    return { slots: best.best!, lower: Math.min(lower, best.breaks), breaks: best.breaks, infeasible: null };
  const cause = new TimetableInputError(
    'rules-conflict',
    'meetings',
    'every timetable of all meetings breaks a rule; this is proved',
  );
  return { slots: last!.last, lower, breaks: null, infeasible: lower === Infinity ? cause : null };
}

/** Above 0 only where a fairness limit is set and everybody can have a break. */
function highestLevel(c: Compiled): number {
  if (c.fairness < 0) return 0;
  let level = c.slots;
  for (let p = 0; p < c.participants; p++) {
    const meetings = c.ownStart[p + 1]! - c.ownStart[p]!;
    level = Math.min(level, Math.max(0, meetings - 1), c.slots - meetings);
  }
  return Math.max(0, level);
}
