import type { Compiled } from './compiled.js';

/**
 * A meeting with a single slot occupies both its participants there: their other meetings lose that slot, until nothing changes.
 * Valid only where all meetings take place. A meeting may be left without any slot; the quick checks report it.
 */
export function narrowByOccupation(c: Compiled): void {
  const open = new Int32Array(c.meetings);
  const queue: number[] = [];
  for (let m = 0; m < c.meetings; m++) {
    for (let t = 0; t < c.slots; t++) open[m]! += c.allowed[m * c.slots + t]!;
    if (open[m] === 1) queue.push(m);
  }
  for (let m = queue.pop(); m !== undefined; m = queue.pop()) {
    const t = c.allowed.subarray(m * c.slots, (m + 1) * c.slots).indexOf(1);
    if (t < 0) continue;
    for (const p of [c.first[m]!, c.second[m]!]) {
      for (let i = c.ownStart[p]!; i < c.ownStart[p + 1]!; i++) {
        const other = c.own[i]!;
        if (other === m || c.allowed[other * c.slots + t] === 0) continue;
        c.allowed[other * c.slots + t] = 0;
        if (--open[other]! === 1) queue.push(other);
      }
    }
  }
}
