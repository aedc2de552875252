import { compile } from '../model/compile.js';
import type { Compiled } from '../model/compiled.js';
import type { TimetableInstance } from '../model/instance.js';
import { choosePairs } from '../pairs/choose-pairs.js';

/**
 * No timetable meets wishes of more weight: participants' limits and places as a fractional b-matching. Everybody stands on both sides
 * (bipartite double cover), each wish in both directions, and half the optimum bounds the original; for two-sided programmes nothing is
 * lost. Meetings that must take place are taken off the limits first.
 */
export function boundWeight(c: Compiled): number {
  const room = Array.from({ length: c.participants }, (_, p) => Math.min(c.maximum[p]!, openSlots(c, p)));
  let places = c.tables.reduce((x, y) => x + y, 0);
  const edges: [number, number, number][] = [];
  for (let m = 0; m < c.meetings; m++) {
    const p = c.first[m]!;
    const q = c.second[m]!;
    if (c.must[m] === 1) {
      room[p]!--;
      room[q]!--;
      places -= c.seat[m]!;
    } else if (c.allowed.subarray(m * c.slots, (m + 1) * c.slots).includes(1)) {
      edges.push([p, q, c.weights[m]!], [q, p, c.weights[m]!]);
      places += 1 - c.seat[m]!;
    }
  }
  const limits = room.map((limit) => Math.max(0, limit));
  return (
    choosePairs({ buyers: limits, exhibitors: limits, total: 2 * Math.max(0, places), edges }).report.bound /
    2
  );
}

/** `boundWeight` of an instance as it is given, without solving it. Throws `TimetableInputError`. */
export const weightBoundOf = (instance: TimetableInstance): number => boundWeight(compile(instance));

function openSlots(c: Compiled, p: number): number {
  let open = 0;
  for (let t = 0; t < c.slots; t++) {
    for (let i = c.ownStart[p]!; i < c.ownStart[p + 1]!; i++) {
      if (c.allowed[c.own[i]! * c.slots + t] === 0) continue;
      open++;
      break;
    }
  }
  return open;
}
