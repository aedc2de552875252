import {
  checkTimetable,
  type TimetableDifference,
  type TimetableResult,
  weightBoundOf,
} from '#lib/timetabling';
import type { BuiltInstance } from './instance/build-instance.js';
import type { TimetableFacts } from './facts.js';
import { type NewEntry, readAnswer } from './read-answer.js';
import type { RunOptions } from './run-options.js';
import type { RunResult } from './run-result.js';

/** A run's outcome before it is written. */
export interface RunOutcome {
  result: RunResult;
  entries: NewEntry[];
}

interface Given {
  built: BuiltInstance;
  facts: TimetableFacts;
  options: RunOptions;
}

/** A computed timetable as a run's outcome. */
export function solvedOutcome(result: TimetableResult, { built, facts, options }: Given): RunOutcome {
  const all = readAnswer(built, result, facts, options);
  const worth = worthOf(all.filter(isAsked), askedGap(result, built));
  const entries = all.filter(isTold);
  return { entries, result: { ...solveResult(result), ...worth, ...standingOf(entries) } };
}

/** The smallest change as a run's outcome. */
export function repairedOutcome(
  difference: TimetableDifference,
  { built, facts, options }: Given,
): RunOutcome {
  const entries = readAnswer(built, { answer: difference, unmet: difference.unmet }, facts, options);
  return {
    entries,
    result: {
      ...NOTHING,
      status: 'feasible',
      ...worthOf(entries, Infinity),
      breaks: checkTimetable(built.instance, difference).breaks,
      interpreterCost: interpreterCostOf(entries, facts),
      ...standingOf(entries),
    },
  };
}

const isAsked = ({ source }: Pick<NewEntry, 'source'>): boolean => source !== 'recommendation';
/** A recommendation that found no place is nobody's unmet wish. */
const isTold = (entry: NewEntry): boolean => isAsked(entry) || entry.slotStart !== null;

/** The distance to the proved bound of what was asked for; recommendations are worth nothing to it. */
function askedGap(
  { bounds, objective, answer, status }: TimetableResult,
  { instance, candidates }: BuiltInstance,
): number {
  if (status === 'infeasible' || candidates.every(isAsked)) return bounds.weight - objective.weight;
  const weights = instance.weights!.map((weight, at) => (isAsked(candidates[at]!) ? weight : 0));
  const reached = weights.reduce<number>(
    (sum, weight, at) => sum + (answer.slots[at] === null ? 0 : (weight ?? 0)),
    0,
  );
  return weightBoundOf({ ...instance, weights }) - reached;
}

/** The outcome of a programme that the solver refuses, such as one whose pinned meetings contradict each other. */
export const refusedOutcome = (infeasible: { code: string; field: string }): RunOutcome => ({
  entries: [],
  result: { ...NOTHING, status: 'infeasible', infeasible },
});

const NOTHING: RunResult = {
  status: 'unknown',
  placed: 0,
  missing: 0,
  weight: 0,
  weightBound: 0,
  breaks: 0,
  breaksBound: 0,
  spread: 0,
  moved: 0,
  tableChanges: 0,
  interpreterCost: 0,
  infeasible: null,
};

function solveResult({ status, objective, bounds, reason }: TimetableResult): RunResult {
  const { missing, breaks, spread, interpreterCost } = objective;
  return {
    ...NOTHING,
    status,
    missing,
    breaks,
    breaksBound: bounds.breaks,
    spread,
    interpreterCost,
    infeasible: reason && { code: reason.code, field: reason.field },
  };
}

function interpreterCostOf(entries: readonly NewEntry[], { interpreters }: TimetableFacts): number {
  const costs = new Map(interpreters.map(({ id, costMinor }) => [id, costMinor]));
  return entries.reduce((sum, { interpreterId }) => sum + (costs.get(interpreterId ?? '') ?? 0), 0);
}

/**
 * What the pairs that meet are worth to both sides, and the most that could be. The solver's own weights say beside it that a
 * meeting which stands outweighs any wish; `gap`, its distance to the proved bound, is the same with and without that.
 */
export function worthOf(
  entries: readonly Pick<NewEntry, 'slotStart' | 'weight'>[],
  gap: number,
): Pick<RunResult, 'weight' | 'weightBound'> {
  const sum = (some: typeof entries) => some.reduce((total, { weight }) => total + weight, 0);
  const weight = sum(entries.filter(({ slotStart }) => slotStart !== null));
  // Pairs are worth whole points, so no timetable reaches a part of the next one; the bound itself carries rounding.
  return { weight, weightBound: Math.min(sum(entries), weight + Math.floor(Math.max(0, gap) + 1e-6)) };
}

/** What can be counted from the entries themselves. */
export function standingOf(
  entries: readonly Pick<NewEntry, 'slotStart' | 'formerSlot' | 'tableId' | 'seats'>[],
): Pick<RunResult, 'placed' | 'moved' | 'tableChanges'> {
  const placed = entries.filter(({ slotStart }) => slotStart !== null);
  const moved = placed.filter(
    ({ slotStart, formerSlot }) => formerSlot !== null && formerSlot.getTime() !== slotStart!.getTime(),
  );
  return { placed: placed.length, moved: moved.length, tableChanges: tableChangesOf(placed) };
}

/** How often somebody has to go to another table for the next meeting. */
function tableChangesOf(placed: readonly Pick<NewEntry, 'slotStart' | 'tableId' | 'seats'>[]): number {
  const last = new Map<string, string | null>();
  let changes = 0;
  for (const { tableId, seats } of placed.toSorted((a, b) => a.slotStart!.getTime() - b.slotStart!.getTime()))
    for (const { representativeId } of seats) {
      const before = last.get(representativeId);
      if (before !== undefined && before !== tableId) changes += 1;
      last.set(representativeId, tableId);
    }
  return changes;
}
