import { GuidedEjection, ROUNDS_BETWEEN_QUESTIONS } from '../construct/ejection.js';
import { Insertion } from '../construct/insertion.js';
import { InterpreterGuard } from '../interpreters/interpreter-guard.js';
import { assignInterpreters } from '../interpreters/interpreter-roster.js';
import { compile } from '../model/compile.js';
import type { TimetableInstance } from '../model/instance.js';
import { requireLength, requireWhole } from '../model/require.js';
import { validateInstance } from '../model/validate.js';
import { Random } from '../search/random.js';
import { TimetableState } from '../search/timetable-state.js';
import type { Progress, SolveOptions } from '../solve/budget.js';
import { orNull } from '../solve/solve-timetable.js';
import { explainUnmet, type UnmetMeeting } from '../wishes/unmet.js';
import { fewestMoves } from './fewest-moves.js';
import { ShortestInsertion } from './shortest-insertion.js';

export interface RepairRequest {
  /** The programme with the rules of now: absences of late or absent participants, closed tables, new meetings. */
  readonly instance: TimetableInstance;
  /** Slots per meeting so far; null for meetings that are new or had none. */
  readonly slots: readonly (number | null)[];
  /** Meetings that no longer take place. */
  readonly cancelled?: readonly number[];
  /** 'smallest' moves as few other meetings as possible; 'fill-free' moves none and only uses free slots. Default 'smallest'. */
  readonly mode?: 'smallest' | 'fill-free';
  readonly seed?: number;
}

/** Told how far a repair is, and asked often whether to stop: then it ends with what it has so far. */
export type RepairWatching = Pick<SolveOptions, 'shouldStop' | 'onProgress'>;

/** What changes between two versions of a timetable. */
export interface TimetableDifference {
  readonly slots: readonly (number | null)[];
  /** Interpreter per meeting: who had it so far where possible. Left out where no meeting needs one. */
  readonly interpreters?: readonly (number | null)[];
  /** Meetings in both versions with another slot. `forced` where the old slot breaks a rule of now. */
  readonly moved: readonly {
    readonly meeting: number;
    readonly from: number;
    readonly to: number;
    readonly forced: boolean;
  }[];
  readonly added: readonly { readonly meeting: number; readonly to: number }[];
  readonly cancelled: readonly { readonly meeting: number; readonly from: number }[];
  /** Meetings that should take place and found no slot. */
  readonly unmet: readonly UnmetMeeting[];
}

/** Rounds of ejection for meetings that no single swap makes room for. */
const EJECTIONS = 3_000;
/** Most meetings that may move so that one more takes place. */
const MOVES_PER_MEETING = 12;
/** Programmes with at most so many meeting × slot cells are settled exactly, within so many conflicts. */
const EXACT_CELLS = 4_000;
const EXACT_CONFLICTS = 4_000;
/** Shares of the whole that are spent when single swaps, and when ejections, have been tried. */
const SWAPPED = 0.5;
const EJECTED = 0.9;

/**
 * Restores all hard rules by a small change: meetings that still fit stay; each of the others goes where the fewest meetings move, by the
 * shortest Kempe chain over all pairs of slots; in small programmes the exact engine proves the fewest moves. Breaks and the fairness
 * limit are not looked at, so that few people are moved. Throws `TimetableInputError`.
 */
export function repairTimetable(request: RepairRequest, watching: RepairWatching = {}): TimetableDifference {
  const { instance } = request;
  validateInstance(instance);
  requireLength('slots', request.slots, instance.meetings.length, 'meeting');
  for (const [m, t] of request.slots.entries())
    if (t !== null) requireWhole(`slots[${m}]`, t, 0, instance.slots - 1);
  const weights = instance.meetings.map((_, m) => instance.weights?.[m] ?? 1);
  const c = compile({ ...instance, weights, published: request.slots });
  const state = new TimetableState(c);
  if (instance.interpreters !== undefined) state.guard = new InterpreterGuard(c, state);
  const insertion = new Insertion(state, new Random(request.seed ?? 1));
  const gone = new Set(request.cancelled);
  const waiting = keepWhatFits(state, insertion, request.slots, gone);
  const kept = state.snapshot();
  const shortest = new ShortestInsertion(state, insertion);
  const watch = watchOf(state, gone, watching);
  const left = waiting.filter((m, at) => {
    watch.tell('placing', (SWAPPED * at) / waiting.length);
    if (watch.shouldStop()) return true;
    if (!hasCapacity(state, m) || insertion.intoFreeSlot(m)) return false;
    return request.mode === 'fill-free' || !shortest.insert(m);
  });
  if (request.mode !== 'fill-free' && !watch.shouldStop()) {
    if (left.length > 0) forceIn(insertion, left, watch);
    watch.tell('proving', EJECTED);
    settleExactly(request, state, { gone, kept, watch });
  }
  watch.tell('proving', 1);
  return difference(request, state, { insertion, gone, kept });
}

interface Watch {
  tell(phase: Progress['phase'], spent: number): void;
  shouldStop(): boolean;
}

function watchOf(
  state: TimetableState,
  gone: ReadonlySet<number>,
  { shouldStop, onProgress }: RepairWatching,
): Watch {
  const unplaced = (): number => state.c.meetings - gone.size - state.placed;
  return {
    tell: (phase, spent) => onProgress?.({ phase, spent, unplaced: unplaced(), breaks: null, lowerBound: 0 }),
    shouldStop: () => shouldStop?.() ?? false,
  };
}

function hasCapacity({ c, held }: TimetableState, m: number): boolean {
  return [c.first[m]!, c.second[m]!].every((p) => held[p]! < c.maximum[p]!);
}

/** Places what no single swap makes room for, by moving several; keeps that only when it moves few for each meeting gained, and takes out none. */
function forceIn(insertion: Insertion, left: readonly number[], watch: Watch): void {
  const { state, random } = insertion;
  const before = state.snapshot();
  const wanted = withinMaximums(state, left);
  let asked = 0;
  const shouldStop = (): boolean => {
    const share = (++asked * ROUNDS_BETWEEN_QUESTIONS) / EJECTIONS;
    watch.tell('placing', SWAPPED + share * (EJECTED - SWAPPED));
    return watch.shouldStop();
  };
  const limits = { iterations: EJECTIONS, shakes: 0, shouldStop };
  const gained = wanted.length - new GuidedEjection(state, insertion, random).run(wanted, limits);
  const moved = before.filter((t, m) => t >= 0 && state.slotOf[m] !== t).length;
  const isAnyOut = before.some((t, m) => t >= 0 && state.slotOf[m]! < 0);
  if (gained <= 0 || isAnyOut || moved > MOVES_PER_MEETING * gained) state.restore(before);
}

/** Those that, all placed, leave everybody within their maximum: the search that moves several does not ask for it. */
function withinMaximums({ c, held }: TimetableState, left: readonly number[]): number[] {
  const room = Array.from(c.maximum, (most, p) => most - held[p]!);
  return left.filter((m) => {
    const both = [c.first[m]!, c.second[m]!];
    if (both.some((p) => room[p]! <= 0)) return false;
    for (const p of both) room[p]!--;
    return true;
  });
}

/** In a small programme the exact engine has a try at placing everything with fewer moves. */
function settleExactly(
  { instance, slots }: RepairRequest,
  state: TimetableState,
  { gone, kept, watch }: { gone: ReadonlySet<number>; kept: Int32Array; watch: Watch },
): void {
  const { c, slotOf } = state;
  const out = c.meetings - gone.size - state.placed;
  const moved = slots.filter((from, m) => from !== null && slotOf[m]! >= 0 && slotOf[m] !== from).length;
  const forced = slots.filter((from, m) => from !== null && !gone.has(m) && kept[m]! < 0).length;
  const small = c.meetings * c.slots <= EXACT_CELLS && instance.interpreters === undefined;
  if (!small || (out === 0 && moved <= forced)) return;
  const limits = { conflicts: EXACT_CONFLICTS, shouldStop: () => watch.shouldStop() };
  const exact = fewestMoves(instance, slots, gone, limits);
  const better = exact !== null && (out > 0 || exact.moved < moved);
  if (better) state.restore(Int32Array.from(exact.slots, (t) => t ?? -1));
}

/** Places meetings in their old slots where every rule holds; returns those that need another. */
function keepWhatFits(
  state: TimetableState,
  insertion: Insertion,
  slots: readonly (number | null)[],
  gone: ReadonlySet<number>,
): number[] {
  const { c, at, stride } = state;
  const waiting: number[] = [];
  for (let m = 0; m < c.meetings; m++) {
    if (gone.has(m)) continue;
    const t = slots[m] ?? null;
    const fits =
      t !== null &&
      hasCapacity(state, m) &&
      c.allowed[m * c.slots + t] === 1 &&
      state.hasTable(m, t) &&
      at[c.first[m]! * stride + t + 1]! < 0 &&
      at[c.second[m]! * stride + t + 1]! < 0 &&
      insertion.keepsRules(m, t);
    if (fits) state.place(m, t);
    else waiting.push(m);
  }
  return waiting;
}

function difference(
  request: RepairRequest,
  state: TimetableState,
  run: { insertion: Insertion; gone: ReadonlySet<number>; kept: Int32Array },
): TimetableDifference {
  const moved: TimetableDifference['moved'][number][] = [];
  const added: TimetableDifference['added'][number][] = [];
  request.slots.forEach((from, meeting) => {
    const to = state.slotOf[meeting]!;
    if (to < 0 || from === to) return;
    if (from === null) added.push({ meeting, to });
    else moved.push({ meeting, from, to, forced: run.kept[meeting]! < 0 });
  });
  const cancelled = [...run.gone].filter((meeting) => (request.slots[meeting] ?? null) !== null);
  return {
    slots: orNull(state.slotOf),
    ...(request.instance.interpreters && {
      interpreters: orNull(assignInterpreters(state.c, state.slotOf)),
    }),
    moved,
    added,
    cancelled: cancelled.map((meeting) => ({ meeting, from: request.slots[meeting]! })),
    unmet: explainUnmet(state, run.insertion).filter(({ meeting }) => !run.gone.has(meeting)),
  };
}
