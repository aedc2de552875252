import { Insertion } from '../construct/insertion.js';
import { InterpreterGuard } from '../interpreters/interpreter-guard.js';
import { compile } from '../model/compile.js';
import type { TimetableInstance } from '../model/instance.js';
import { requireLength } from '../model/require.js';
import { Random } from '../search/random.js';
import { TimetableState } from '../search/timetable-state.js';
import { orNull } from '../solve/solve-timetable.js';
import { explainUnmet, type UnmetMeeting } from '../wishes/unmet.js';
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

/** What changes between two versions of a timetable. */
export interface TimetableDifference {
  readonly slots: readonly (number | null)[];
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

/**
 * Restores all hard rules by a small change: meetings that still fit stay; each of the others goes where the fewest meetings move, by the
 * shortest Kempe chain over all pairs of slots. Throws `TimetableInputError`.
 */
export function repairTimetable(request: RepairRequest): TimetableDifference {
  const { instance } = request;
  requireLength('slots', request.slots, instance.meetings.length, 'meeting');
  const c = compile({ ...instance, weights: instance.meetings.map((_, m) => instance.weights?.[m] ?? 1) });
  const state = new TimetableState(c);
  if (instance.interpreters !== undefined) state.guard = new InterpreterGuard(c, state);
  const insertion = new Insertion(state, new Random(request.seed ?? 1));
  const gone = new Set(request.cancelled);
  const waiting = keepWhatFits(state, insertion, request.slots, gone);
  const kept = state.snapshot();
  const shortest = new ShortestInsertion(state, insertion);
  for (const m of waiting) {
    if (insertion.intoFreeSlot(m) || request.mode === 'fill-free') continue;
    shortest.insert(m);
  }
  return difference(request, state, { insertion, gone, kept });
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
    moved,
    added,
    cancelled: cancelled.map((meeting) => ({ meeting, from: request.slots[meeting]! })),
    unmet: explainUnmet(state, run.insertion).filter(({ meeting }) => !run.gone.has(meeting)),
  };
}
