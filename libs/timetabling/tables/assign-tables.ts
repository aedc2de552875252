import type { Compiled } from '../model/compiled.js';
import { placeOwner } from '../model/tables-of.js';

/** Where a meeting is held: a table's number, or below −1 somebody's own place. */
type Place = number;
const NOWHERE: Place = -1;

/**
 * Gives every placed meeting a table of its slot so that participants seldom change tables and seldom change halls between two slots:
 * slot by slot, each meeting takes the last table of one of its participants where it is free, the participant who stays for more
 * meetings first; then a table in the hall that its participants come from; the rest take what is left. Meetings at somebody's own place
 * get none. `keep` are tables of an earlier version, kept where the meeting still has its slot.
 */
export function assignTables(
  c: Compiled,
  slots: Int32Array,
  keep: readonly (number | null)[] = [],
): Int32Array {
  const tables = new Int32Array(c.meetings).fill(-1);
  const last = new Int32Array(c.participants).fill(NOWHERE);
  for (const [t, meetings] of meetingsBySlot(c, slots).entries()) {
    const seated = meetings.filter((m) => c.seat[m] === 1);
    const slot = new SlotTables(c, tables, c.tables[t]!);
    for (const m of seated) slot.take(m, keep[m] ?? -1);
    for (const m of seated) for (const p of longestFirst(c, m)) slot.take(m, last[p]!);
    for (const m of seated) for (const p of longestFirst(c, m)) slot.takeInHall(m, hallOf(c, last[p]!));
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
    private readonly c: Compiled,
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

  takeInHall(m: number, hall: number): void {
    if (hall < 0) return;
    const { ofTable } = this.c.source.halls!;
    for (let table = 0; table < this.taken.length && this.tables[m]! < 0; table++)
      if (ofTable[table] === hall) this.take(m, table);
  }

  takeAny(m: number): void {
    while (this.tables[m]! < 0 && this.free < this.taken.length) this.take(m, this.free++);
  }
}

/** How often somebody's next meeting is at another table or place than the one before. */
export function countTableChanges(c: Compiled, slots: Int32Array, tables: Int32Array): number {
  let changes = 0;
  followPlaces(c, slots, tables, (from, to) => {
    if (from !== to) changes++;
  });
  return changes;
}

/** How often somebody has meetings in different halls in two consecutive slots; 0 where no halls are given. */
export function countHallChanges(c: Compiled, slots: Int32Array, tables: Int32Array): number {
  let changes = 0;
  followPlaces(c, slots, tables, (from, to, pause) => {
    const [before, after] = [hallOf(c, from), hallOf(c, to)];
    if (pause === 1 && before >= 0 && after >= 0 && before !== after) changes++;
  });
  return changes;
}

/** Tells, for each meeting but the first of each participant, the place before, the place now and the slots between. */
function followPlaces(
  c: Compiled,
  slots: Int32Array,
  tables: Int32Array,
  tell: (from: Place, to: Place, slotsLater: number) => void,
): void {
  const last = new Int32Array(c.participants).fill(NOWHERE);
  const lastSlot = new Int32Array(c.participants);
  for (const [t, meetings] of meetingsBySlot(c, slots).entries()) {
    for (const m of meetings) {
      const place = placeOf(c, tables, m);
      for (const p of [c.first[m]!, c.second[m]!]) {
        if (last[p] !== NOWHERE) tell(last[p]!, place, t - lastSlot[p]!);
        last[p] = place;
        lastSlot[p] = t;
      }
    }
  }
}

function placeOf(c: Compiled, tables: Int32Array, m: number): Place {
  return c.seat[m] === 1 ? tables[m]! : -2 - placeOwner(c.source, c.source.meetings[m]!);
}

/** Hall of a place, −1 where none is known. */
function hallOf({ source: { halls } }: Compiled, place: Place): number {
  if (halls === undefined || place === NOWHERE) return -1;
  return (place >= 0 ? halls.ofTable[place] : halls.ofOwnPlace?.[-2 - place]) ?? -1;
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
