import type { MeetingTuple, TimetableInstance } from './instance.js';

/** Tables in slot t. */
export function tablesIn({ tables }: TimetableInstance, t: number): number {
  return typeof tables === 'number' ? tables : tables[t]!;
}

/** At whose own place the meeting is held, the first participant's before the second's; −1 where it needs a table. */
export function placeOwner({ ownPlace }: TimetableInstance, [p, q]: MeetingTuple): number {
  if (ownPlace === undefined) return -1;
  return ownPlace[p] === true ? p : ownPlace[q] === true ? q : -1;
}
