import type { Compiled } from '../model/compiled.js';
import { placeOwner } from '../model/tables-of.js';

/** Where a meeting is held: a table's number, or below −1 somebody's own place. */
type Place = number;
const NOWHERE: Place = -1;

/**
 * Gives every placed meeting a table of its slot so that participants seldom change tables: slot by slot, each meeting takes the last table
 * of one of its participants where it is free, the participant with more meetings first; the rest take what is left. Meetings at somebody's
 * own place get none. Numbers only: whoever knows the tables themselves (their halls, who sits beside whom) hands them out afterwards.
 */
export function assignTables(c: Compiled, slots: Int32Array): Int32Array {
  const tables = new Int32Array(c.meetings).fill(-1);
  const last = new Int32Array(c.participants).fill(NOWHERE);
  for (const [t, meetings] of meetingsBySlot(c, slots).entries()) {
    const seated = meetings.filter((m) => c.seat[m] === 1);
    const slot = new SlotTables(tables, c.tables[t]!);
    for (const m of seated) for (const p of longestFirst(c, m)) slot.take(m, last[p]!);
    for (const m of seated) slot.takeAny(m);
    for (const m of meetings) for (const p of [c.first[m]!, c.second[m]!]) last[p] = placeOf(c, tables, m);
  }
  return tables;
}

/** The tables of one slot while they are handed out. */
class SlotTables {
  private readonly taken: Uint8Array;
  private free = 0;

  constructor(
    private readonly tables: Int32Array,
    count: number,
  ) {
    this.taken = new Uint8Array(count);
  }

  take(m: number, table: number): void {
    if (this.tables[m]! >= 0 || table < 0 || table >= this.taken.length || this.taken[table] === 1) return;
    this.taken[table] = 1;
    this.tables[m] = table;
  }

  takeAny(m: number): void {
    while (this.tables[m]! < 0 && this.free < this.taken.length) this.take(m, this.free++);
  }
}

/** How often somebody's next meeting is at another table or place than the one before. */
export function countTableChanges(c: Compiled, slots: Int32Array, tables: Int32Array): number {
  const last = new Int32Array(c.participants).fill(NOWHERE);
  let changes = 0;
  for (const m of meetingsBySlot(c, slots).flat()) {
    const place = placeOf(c, tables, m);
    for (const p of [c.first[m]!, c.second[m]!]) {
      if (last[p] !== NOWHERE && last[p] !== place) changes++;
      last[p] = place;
    }
  }
  return changes;
}

function placeOf(c: Compiled, tables: Int32Array, m: number): Place {
  return c.seat[m] === 1 ? tables[m]! : -2 - placeOwner(c.source, c.source.meetings[m]!);
}

function longestFirst(c: Compiled, m: number): [number, number] {
  const stay = (p: number): number => c.ownStart[p + 1]! - c.ownStart[p]!;
  const [p, q] = [c.first[m]!, c.second[m]!];
  return stay(p) >= stay(q) ? [p, q] : [q, p];
}

function meetingsBySlot(c: Compiled, slots: Int32Array): number[][] {
  const bySlot: number[][] = Array.from({ length: c.slots }, () => []);
  slots.forEach((t, m) => t >= 0 && bySlot[t]!.push(m));
  return bySlot;
}
