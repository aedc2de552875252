import type { Compiled } from '../model/compiled.js';

/** What one participant's own meetings demand of a plan of busy and idle slots; a relaxation of the participant's real rules. */
export interface OwnSlots {
  readonly meetings: number;
  /** Per slot: 0 must be idle, 1 may be either, 2 must be busy (a meeting has no other slot). */
  readonly use: Uint8Array;
  /** Fewest and most meetings in the morning. */
  readonly morningLeast: number;
  readonly morningMost: number;
}

/** Reads those demands off the compiled instance. All meetings of p are taken to take place. */
export function ownSlots(c: Compiled, p: number): OwnSlots {
  const use = new Uint8Array(c.slots);
  const noon = c.source.morningSlots;
  let morningOnly = 0;
  let afternoonOnly = 0;
  const meetings = c.ownStart[p + 1]! - c.ownStart[p]!;
  for (let i = c.ownStart[p]!; i < c.ownStart[p + 1]!; i++) {
    const row = c.own[i]! * c.slots;
    let early = 0;
    let late = 0;
    let only = -1;
    for (let t = 0; t < c.slots; t++) {
      if (c.allowed[row + t] === 0) continue;
      if (use[t] === 0) use[t] = 1;
      only = t;
      if (t < noon) early++;
      else late++;
    }
    if (early + late === 1) use[only] = 2;
    if (late === 0) morningOnly++;
    if (early === 0) afternoonOnly++;
  }
  return { meetings, use, morningLeast: morningOnly, morningMost: meetings - afternoonOnly };
}
