import { Insertion } from '../construct/insertion.js';
import { assignInterpreters } from '../interpreters/interpreter-roster.js';
import { InterpreterGuard } from '../interpreters/interpreter-guard.js';
import { compile } from '../model/compile.js';
import type { Compiled } from '../model/compiled.js';
import type { TimetableInputError } from '../model/errors.js';
import type { TimetableAnswer, TimetableInstance } from '../model/instance.js';
import { Random } from '../search/random.js';
import { TimetableState } from '../search/timetable-state.js';
import { assignTables, countTableChanges } from '../tables/assign-tables.js';
import { explainUnmet, type UnmetMeeting } from '../wishes/unmet.js';
import { solveWishes } from '../wishes/solve-wishes.js';
import { Budget, type SolveOptions } from './budget.js';
import { returnToPublished } from './return-to-published.js';
import { solveAll } from './solve-all.js';

/** What a timetable is worth, part by part, in the order in which the parts count. */
export interface TimetableObjective {
  readonly placed: number;
  /** Meetings that must take place and have no slot. */
  readonly missing: number;
  /** Weight of the wishes met. */
  readonly weight: number;
  readonly breaks: number;
  /** Largest difference of breaks between two participants. */
  readonly spread: number;
  /** Meetings in another slot than in the last published version. */
  readonly moved: number;
  readonly tableChanges: number;
  readonly interpreterCost: number;
}

export interface TimetableResult {
  /**
   * 'optimal': all gaps are 0, proved. 'feasible': every rule is kept. 'infeasible': proved that the meetings that must take place
   * cannot, see `reason`. 'unknown': nothing that keeps every rule was found in the budget; the answer is the nearest.
   */
  readonly status: 'optimal' | 'feasible' | 'infeasible' | 'unknown';
  readonly answer: Required<TimetableAnswer>;
  readonly objective: TimetableObjective;
  /** Proved: no timetable meets more weight; none that meets everything has fewer breaks. */
  readonly bounds: { readonly weight: number; readonly breaks: number };
  readonly gaps: { readonly weight: number; readonly breaks: number };
  readonly unmet: readonly UnmetMeeting[];
  readonly reason: TimetableInputError | null;
  readonly iterations: number;
}

/**
 * Decides which meetings take place, when, at which table and with which interpreter. Without `weights`, `maximum` and `interpreters`
 * this is the problem of Bofill et al., JAIR 74 (2022). Throws `TimetableInputError` for input that is no problem at all; rules that
 * contradict each other give status 'infeasible' with the same error as `reason`.
 */
export function solveTimetable(instance: TimetableInstance, options: SolveOptions = {}): TimetableResult {
  const c = compile(instance);
  const budget = new Budget(options);
  const parts = c.allMust ? solveMusts(c, budget) : solveOptional(c, budget);
  const state = new TimetableState(c);
  if (instance.interpreters !== undefined) state.guard = new InterpreterGuard(c, state);
  state.restore(parts.slots);
  if (instance.published !== undefined) returnToPublished(state, instance.published);
  const slots = state.snapshot();
  const tables = assignTables(c, slots);
  const interpreters = assignInterpreters(c, slots);
  const objective = measure(c, state, { tables, interpreters });
  const gaps = {
    weight: Math.max(0, parts.weightBound - objective.weight),
    breaks: Math.max(0, objective.breaks - parts.lower),
  };
  return {
    status: statusOf(parts, gaps, objective),
    answer: { slots: orNull(slots), tables: orNull(tables), interpreters: orNull(interpreters) },
    objective,
    bounds: { weight: parts.weightBound, breaks: parts.lower },
    gaps,
    unmet: explainUnmet(state, new Insertion(state, new Random(1))),
    reason: parts.infeasible,
    iterations: budget.iterations,
  };
}

interface Parts {
  readonly slots: Int32Array;
  readonly lower: number;
  readonly weightBound: number;
  readonly rulesKept: boolean;
  readonly infeasible: TimetableInputError | null;
}

function solveMusts(c: Compiled, budget: Budget): Parts {
  const all = solveAll(c, budget);
  return {
    slots: all.slots,
    lower: all.lower,
    weightBound: 0,
    rulesKept: all.breaks !== null,
    infeasible: all.infeasible,
  };
}

function solveOptional(c: Compiled, budget: Budget): Parts {
  const wishes = solveWishes(c, budget);
  const { slots, weightBound, infeasible } = wishes;
  return { slots, lower: 0, weightBound, rulesKept: wishes.breaks !== null, infeasible };
}

function statusOf(
  parts: Parts,
  gaps: TimetableResult['gaps'],
  objective: TimetableObjective,
): TimetableResult['status'] {
  if (parts.infeasible !== null) return 'infeasible';
  if (!parts.rulesKept || objective.missing > 0) return 'unknown';
  return gaps.weight < 1e-6 && gaps.breaks === 0 ? 'optimal' : 'feasible';
}

function measure(
  c: Compiled,
  state: TimetableState,
  given: { tables: Int32Array; interpreters: Int32Array },
): TimetableObjective {
  let weight = 0;
  let missing = 0;
  let moved = 0;
  for (let m = 0; m < c.meetings; m++) {
    const t = state.slotOf[m]!;
    if (t >= 0 && c.must[m] === 0) weight += c.weights[m]!;
    if (t < 0 && c.must[m] === 1) missing++;
    const before = c.source.published?.[m] ?? null;
    if (before !== null && t >= 0 && before !== t) moved++;
  }
  let most = 0;
  let least = c.participants === 0 ? 0 : Infinity;
  for (let p = 0; p < c.participants; p++) {
    most = Math.max(most, state.breaks(p));
    least = Math.min(least, state.breaks(p));
  }
  return {
    placed: state.placed,
    missing,
    weight,
    breaks: state.totalBreaks(),
    spread: most - least,
    moved,
    tableChanges: countTableChanges(c, state.slotOf, given.tables),
    interpreterCost: given.interpreters.reduce(
      (sum, i) => sum + (i < 0 ? 0 : (c.source.interpreters?.costs?.[i] ?? 0)),
      0,
    ),
  };
}

/** −1 stands for nothing inside the engines and null outside. */
export function orNull(values: Int32Array): (number | null)[] {
  return Array.from(values, (value) => (value < 0 ? null : value));
}
