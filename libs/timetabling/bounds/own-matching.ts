import type { Compiled } from '../model/compiled.js';

/**
 * Whether the meetings of one participant can have different allowed slots (Hall 1935, by augmenting paths): returns a meeting that finds
 * none, or −1. Necessary for any timetable of all meetings.
 */
export function unmatchedMeeting(c: Compiled, p: number): number {
  const taken = new Int32Array(c.slots).fill(-1);
  const seen = new Int32Array(c.slots).fill(-1);
  const augment = (m: number, round: number): boolean => {
    for (let t = 0; t < c.slots; t++) {
      if (c.allowed[m * c.slots + t] === 0 || seen[t] === round) continue;
      seen[t] = round;
      if (taken[t]! < 0 || augment(taken[t]!, round)) {
        taken[t] = m;
        return true;
      }
    }
    return false;
  };
  for (let i = c.ownStart[p]!; i < c.ownStart[p + 1]!; i++) {
    if (!augment(c.own[i]!, i)) return c.own[i]!;
  }
  return -1;
}
