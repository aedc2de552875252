import type { Random } from '../search/random.js';
import type { TimetableState } from '../search/timetable-state.js';
import { GuidedEjection, type EjectionLimits } from './ejection.js';
import { Insertion } from './insertion.js';

/** Meetings that must take place, hardest first: fewest slots, then busiest participants, predecessors before followers. */
export function hardestFirst(state: TimetableState): number[] {
  const { c } = state;
  const key = new Float64Array(c.meetings);
  for (let m = 0; m < c.meetings; m++) {
    let open = 0;
    for (let t = 0; t < c.slots; t++) open += c.allowed[m * c.slots + t]!;
    const degree = (p: number): number => c.ownStart[p + 1]! - c.ownStart[p]!;
    key[m] = open - (degree(c.first[m]!) + degree(c.second[m]!)) / (2 * c.slots + 1);
  }
  const order = Array.from({ length: c.meetings }, (_, m) => m).filter((m) => c.must[m] === 1);
  return order.toSorted((x, y) => key[x]! - key[y]! || x - y);
}

/** Builds a timetable of all meetings that must take place. Returns how many could not be placed. */
export function construct(state: TimetableState, random: Random, limits: EjectionLimits): number {
  const insertion = new Insertion(state, random);
  const waiting: number[] = [];
  for (const m of hardestFirst(state)) {
    if (state.slotOf[m]! < 0 && !insertion.intoFreeSlot(m)) waiting.push(m);
  }
  const stuck = waiting.filter((m) => !insertion.byChain(m));
  if (stuck.length === 0) return 0;
  return new GuidedEjection(state, insertion, random).run(stuck, limits);
}
