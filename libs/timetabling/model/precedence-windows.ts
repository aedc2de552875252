import type { Compiled } from './compiled.js';

/** Meetings in an order in which every earlier one of a precedence comes first, or null when precedences form a cycle (Kahn 1962). */
export function precedenceOrder(
  count: number,
  pairs: readonly (readonly [number, number])[],
): Int32Array | null {
  const waiting = new Int32Array(count);
  const followers: number[][] = Array.from({ length: count }, () => []);
  for (const [earlier, later] of pairs) {
    waiting[later]!++;
    followers[earlier]!.push(later);
  }
  const order = new Int32Array(count);
  let filled = 0;
  for (let m = 0; m < count; m++) if (waiting[m] === 0) order[filled++] = m;
  for (let i = 0; i < filled; i++) {
    for (const later of followers[order[i]!]!) if (--waiting[later]! === 0) order[filled++] = later;
  }
  return filled === count ? order : null;
}

/**
 * Removes slots that a strict precedence rules out: before the earliest slot of a predecessor and after the latest of a successor.
 * Valid only where all meetings take place. A meeting may be left without any slot; the quick checks report it.
 */
export function narrowByPrecedence(c: Compiled): void {
  const order = precedenceOrder(c.meetings, c.source.precedences);
  if (order === null) return;
  const edge = new Int32Array(c.meetings);
  for (const m of order) edge[m] = narrowFrom(c, m, edge);
  for (const m of order.toReversed()) edge[m] = narrowTo(c, m, edge);
}

function narrowFrom(c: Compiled, m: number, earliest: Int32Array): number {
  let from = 0;
  for (let i = c.before.start[m]!; i < c.before.start[m + 1]!; i++) {
    from = Math.max(from, earliest[c.before.items[i]!]! + 1);
  }
  c.allowed.fill(0, m * c.slots, m * c.slots + Math.min(from, c.slots));
  while (from < c.slots && c.allowed[m * c.slots + from] === 0) from++;
  return from;
}

function narrowTo(c: Compiled, m: number, latest: Int32Array): number {
  let to = c.slots - 1;
  for (let i = c.after.start[m]!; i < c.after.start[m + 1]!; i++) {
    to = Math.min(to, latest[c.after.items[i]!]! - 1);
  }
  c.allowed.fill(0, m * c.slots + Math.max(0, to + 1), (m + 1) * c.slots);
  while (to >= 0 && c.allowed[m * c.slots + to] === 0) to--;
  return to;
}
