import type { Compiled } from '../model/compiled.js';
import type { Insertion } from '../construct/insertion.js';
import type { TimetableState } from '../search/timetable-state.js';

/** Why a wish stayed unmet. `by` are the meetings that hold the slots it could have had. */
export type UnmetReason =
  'no-common-slot' | 'maximum-reached' | 'capacity' | 'interpreter' | 'precedence' | 'displaced';

export interface UnmetMeeting {
  readonly meeting: number;
  readonly reason: UnmetReason;
  /** For 'maximum-reached': the participant. */
  readonly participant: number | null;
  readonly by: readonly number[];
}

/** Explains every meeting that has no slot, from the timetable as it stands. */
export function explainUnmet(state: TimetableState, insertion: Insertion): UnmetMeeting[] {
  const unmet: UnmetMeeting[] = [];
  for (let m = 0; m < state.c.meetings; m++)
    if (state.slotOf[m]! < 0) unmet.push(explain(state, insertion, m));
  return unmet;
}

function explain(state: TimetableState, insertion: Insertion, meeting: number): UnmetMeeting {
  const { c } = state;
  const open = openSlots(c, meeting);
  if (open.length === 0) return { meeting, reason: 'no-common-slot', participant: null, by: [] };
  for (const p of [c.first[meeting]!, c.second[meeting]!]) {
    if (state.held[p]! >= (c.source.maximum?.[p] ?? Infinity))
      return { meeting, reason: 'maximum-reached', participant: p, by: [] };
  }
  const bothFree = open.filter((t) => occupants(state, meeting, t).length === 0);
  if (bothFree.length === 0) {
    return {
      meeting,
      reason: 'displaced',
      participant: null,
      by: [...new Set(open.flatMap((t) => occupants(state, meeting, t)))],
    };
  }
  const withTable = bothFree.filter((t) => state.hasTable(meeting, t));
  if (withTable.length === 0) return { meeting, reason: 'capacity', participant: null, by: [] };
  const guarded = state.guard !== null && withTable.every((t) => !state.guard!.allows(meeting, t));
  const reason = guarded
    ? 'interpreter'
    : withTable.every((t) => !insertion.keepsRules(meeting, t))
      ? 'precedence'
      : 'displaced';
  return { meeting, reason, participant: null, by: [] };
}

function openSlots(c: Compiled, m: number): number[] {
  return Array.from({ length: c.slots }, (_, t) => t).filter((t) => c.allowed[m * c.slots + t] === 1);
}

function occupants(state: TimetableState, m: number, t: number): number[] {
  const { c, at, stride } = state;
  return [at[c.first[m]! * stride + t + 1]!, at[c.second[m]! * stride + t + 1]!].filter(
    (other) => other >= 0,
  );
}
