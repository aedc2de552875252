import { boundWeight } from '../bounds/weight-bound.js';
import { construct } from '../construct/construct.js';
import { Insertion } from '../construct/insertion.js';
import { InterpreterGuard } from '../interpreters/interpreter-guard.js';
import type { Compiled } from '../model/compiled.js';
import { TimetableInputError } from '../model/errors.js';
import { Random } from '../search/random.js';
import { TimetableState } from '../search/timetable-state.js';
import { BreakSearch } from '../solve/break-search.js';
import type { Budget } from '../solve/budget.js';
import { findInfeasibility } from '../solve/infeasibility.js';
import { WishSelection } from './wish-selection.js';

export interface WishOutcome {
  readonly slots: Int32Array;
  readonly weightBound: number;
  /** Breaks of a timetable that keeps the fairness limit too, or null. */
  readonly breaks: number | null;
  readonly infeasible: TimetableInputError | null;
}

/** Every wish is tried once, whatever that takes: a timetable with a gap in it helps nobody. */
const FILLING = 1;
/** Share of the budget in which better wishes are chosen; the rest is for breaks. */
const CHOOSING = 0.5;
/** The same with what serves those who would have nothing. */
const SERVING = 0.7;

/** Solves the problem in which meetings may stay out: musts first, then wishes, then fewest breaks of what takes place. */
export function solveWishes(c: Compiled, budget: Budget): WishOutcome {
  const shown = findInfeasibility(c);
  const state = new TimetableState(c);
  if (shown !== null) return { slots: state.snapshot(), weightBound: 0, breaks: null, infeasible: shown };
  const random = new Random(budget.options.seed ?? 1);
  if (c.source.interpreters !== undefined) state.guard = new InterpreterGuard(c, state);
  construct(state, random, { iterations: 200_000, shouldStop: () => budget.overAfterEjections() });
  const selection = new WishSelection(state, new Insertion(state, random));
  // Each wish that is tried is an iteration, so that this part ends within a limit of iterations too.
  const until = (share: number) => (): boolean => {
    budget.iterations++;
    return budget.over() || budget.spent() > share;
  };
  selection.fill(until(FILLING));
  const weightBound = boundWeight(c);
  selection.improve(until(CHOOSING), weightBound);
  selection.serveEmptyHanded(until(SERVING));
  const search = new BreakSearch(c, 0, 0, budget);
  if (c.source.interpreters !== undefined) search.state.guard = new InterpreterGuard(c, search.state);
  search.startFrom(state.snapshot());
  const outcome = search.run();
  return {
    slots: outcome.best ?? outcome.last,
    weightBound,
    breaks: outcome.best === null ? null : outcome.breaks,
    infeasible: null,
  };
}
