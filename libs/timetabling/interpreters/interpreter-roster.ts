import type { Compiled } from '../model/compiled.js';

/** Which interpreters can serve which meeting, and who serves the meetings of one slot at least cost. */
export class InterpreterRoster {
  private readonly absent: Set<number>[];

  constructor(private readonly c: Compiled) {
    this.absent = (c.source.interpreters?.absent ?? []).map((slots) => new Set(slots));
  }

  /** The skill that meeting m needs, or −1. */
  needOf(m: number): number {
    return this.c.source.interpreters?.needs[m] ?? -1;
  }

  /**
   * Interpreters for all these meetings of slot t, or null when there are not enough. Interpreters are added from the cheapest on, by
   * augmenting paths: those that can be used together form a matroid, so greedy gives the least total cost (Edmonds 1971).
   */
  match(meetings: readonly number[], t: number): Map<number, number> | null {
    const rules = this.c.source.interpreters!;
    const costs = rules.costs ?? [];
    const order = rules.skills.map((_, i) => i).filter((i) => !this.absent[i]!.has(t));
    order.sort((x, y) => (costs[x] ?? 0) - (costs[y] ?? 0) || x - y);
    const servedBy = new Map<number, number>();
    for (const i of order) {
      if (servedBy.size === meetings.length) break;
      this.augment(i, meetings, servedBy, new Set());
    }
    return servedBy.size === meetings.length ? servedBy : null;
  }

  private augment(
    i: number,
    meetings: readonly number[],
    servedBy: Map<number, number>,
    seen: Set<number>,
  ): boolean {
    const skills = this.c.source.interpreters!.skills[i]!;
    for (const m of meetings) {
      if (seen.has(m) || !skills.includes(this.needOf(m))) continue;
      seen.add(m);
      const other = servedBy.get(m);
      if (other === undefined || this.augment(other, meetings, servedBy, seen)) {
        servedBy.set(m, i);
        return true;
      }
    }
    return false;
  }
}

/** Interpreter of each placed meeting that needs one; −1 elsewhere. */
export function assignInterpreters(c: Compiled, slots: Int32Array): Int32Array {
  const roster = new InterpreterRoster(c);
  const result = new Int32Array(c.meetings).fill(-1);
  if (c.source.interpreters === undefined) return result;
  for (let t = 0; t < c.slots; t++) {
    const here: number[] = [];
    slots.forEach((slot, m) => slot === t && roster.needOf(m) >= 0 && here.push(m));
    for (const [m, i] of roster.match(here, t) ?? []) result[m] = i;
  }
  return result;
}
