import type { Compiled } from '../model/compiled.js';

/**
 * Gives every placed meeting a table of its slot so that participants seldom change tables: slot by slot, each meeting takes the last
 * table of one of its participants where it is free, the participant who stays for more meetings first; the rest take what is left.
 * `keep` are tables of an earlier version, kept where the meeting still has its slot.
 */
export function assignTables(
  c: Compiled,
  slots: Int32Array,
  keep: readonly (number | null)[] = [],
): Int32Array {
  const tables = new Int32Array(c.meetings).fill(-1);
  const last = new Int32Array(c.participants).fill(-1);
  for (const [t, meetings] of meetingsBySlot(c, slots).entries()) {
    const taken = new Uint8Array(c.tables[t]!);
    const take = (m: number, table: number): boolean => {
      if (tables[m]! >= 0 || table < 0 || table >= taken.length || taken[table] === 1) return false;
      taken[table] = 1;
      tables[m] = table;
      return true;
    };
    for (const m of meetings) take(m, keep[m] ?? -1);
    const stay = (p: number): number => c.ownStart[p + 1]! - c.ownStart[p]!;
    for (const m of meetings) {
      const [p, q] =
        stay(c.first[m]!) >= stay(c.second[m]!) ? [c.first[m]!, c.second[m]!] : [c.second[m]!, c.first[m]!];
      if (!take(m, last[p]!)) take(m, last[q]!);
    }
    let free = 0;
    for (const m of meetings) {
      while (tables[m]! < 0 && free < taken.length) take(m, free++);
      last[c.first[m]!] = tables[m]!;
      last[c.second[m]!] = tables[m]!;
    }
  }
  return tables;
}

/** How often somebody's next meeting is at another table than the one before. */
export function countTableChanges(c: Compiled, slots: Int32Array, tables: Int32Array): number {
  const last = new Int32Array(c.participants).fill(-1);
  let changes = 0;
  for (const meetings of meetingsBySlot(c, slots)) {
    for (const m of meetings) {
      for (const p of [c.first[m]!, c.second[m]!]) {
        if (last[p]! >= 0 && last[p] !== tables[m]) changes++;
        last[p] = tables[m]!;
      }
    }
  }
  return changes;
}

function meetingsBySlot(c: Compiled, slots: Int32Array): number[][] {
  const bySlot: number[][] = Array.from({ length: c.slots }, () => []);
  slots.forEach((t, m) => t >= 0 && bySlot[t]!.push(m));
  return bySlot;
}
