import type { Insertion } from '../construct/insertion.js';
import type { TimetableState } from '../search/timetable-state.js';

/** More would not be read; and a million wishes may be unmet. */
const MOST_NAMED = 3;

/** Why a wish stayed unmet. */
export type UnmetReason =
  'no-common-slot' | 'maximum-reached' | 'capacity' | 'interpreter' | 'precedence' | 'displaced';

export interface UnmetMeeting {
  readonly meeting: number;
  readonly reason: UnmetReason;
  /** For 'maximum-reached': the participant. */
  readonly participant: number | null;
  /** For 'displaced': meetings that hold slots it could have had, the earliest ones. */
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
  const { open, bothFree } = slotsFor(state, meeting);
  if (open === 0) return { meeting, reason: 'no-common-slot', participant: null, by: [] };
  for (const p of [c.first[meeting]!, c.second[meeting]!]) {
    if (state.held[p]! >= (c.source.maximum?.[p] ?? Infinity))
      return { meeting, reason: 'maximum-reached', participant: p, by: [] };
  }
  if (bothFree.length === 0)
    return { meeting, reason: 'displaced', participant: null, by: holders(state, meeting) };
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

/** How many slots are open to a meeting, and in which of them both participants are free. Of a million unmet meetings each is asked. */
function slotsFor({ c, at, stride }: TimetableState, m: number): { open: number; bothFree: number[] } {
  const [p, q] = [c.first[m]! * stride + 1, c.second[m]! * stride + 1];
  const bothFree: number[] = [];
  let open = 0;
  for (let t = 0; t < c.slots; t++) {
    if (c.allowed[m * c.slots + t] !== 1) continue;
    open++;
    if (at[p + t]! < 0 && at[q + t]! < 0) bothFree.push(t);
  }
  return { open, bothFree };
}

/** The first meetings that hold slots open to this one. */
function holders({ c, at, stride }: TimetableState, m: number): number[] {
  const [p, q] = [c.first[m]! * stride + 1, c.second[m]! * stride + 1];
  const found: number[] = [];
  for (let t = 0; t < c.slots && found.length < MOST_NAMED; t++) {
    if (c.allowed[m * c.slots + t] !== 1) continue;
    const [one, other] = [at[p + t]!, at[q + t]!];
    if (one >= 0) found.push(one);
    // Another meeting of the same two stands in both calendars.
    if (other >= 0 && other !== one) found.push(other);
  }
  return found.slice(0, MOST_NAMED);
}
