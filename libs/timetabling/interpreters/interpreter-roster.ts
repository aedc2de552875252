import type { Compiled } from '../model/compiled.js';
import { cheapestPairs } from './cheapest-pairs.js';
import { FormerInterpreters } from './former-interpreters.js';

/** Who is asked first: the cheapest, or whoever has worked fewest slots without rest. */
type Preference = 'cheapest' | 'rested';
/** Meetings that need an interpreter, in each slot. */
type BySlot = readonly (readonly number[])[];
/** Interpreter of each meeting. */
type Roster = Map<number, number>;

/** Which interpreters can serve which meeting, and who serves the meetings of each slot at little cost. */
export class InterpreterRoster {
  /** Somebody needs rest after some slots, so that slots depend on each other. */
  readonly linksSlots: boolean;
  private readonly absent: Set<number>[];
  /** Of the days after the first: everybody has rested. */
  private readonly firstSlots: ReadonlySet<number>;
  /** Per interpreter: slots worked without rest up to the slot being planned. */
  private readonly streak: Int32Array;

  constructor(private readonly c: Compiled) {
    const rules = c.source.interpreters;
    this.absent = (rules?.absent ?? []).map((slots) => new Set(slots));
    this.firstSlots = new Set(c.source.dayStarts);
    this.linksSlots = rules?.restAfter?.some((most) => most !== null) ?? false;
    this.streak = new Int32Array(this.absent.length);
  }

  /** The skill that meeting m needs, or −1. */
  needOf(m: number): number {
    return this.c.source.interpreters?.needs[m] ?? -1;
  }

  /** Whether a roster was found, whoever it names. */
  works(bySlot: BySlot): boolean {
    return (this.planAfresh(bySlot) ?? this.planAsBefore(bySlot)) !== null;
  }

  /** Interpreter of each meeting, slot by slot, as few as possible of them new to their meeting; null when no roster was found. */
  plan(bySlot: BySlot): Roster | null {
    return this.planAsBefore(bySlot) ?? this.planAfresh(bySlot);
  }

  /**
   * Interpreters for all these meetings of slot t, or null when there are not enough. Interpreters are added from the most preferred on, by
   * augmenting paths: those that can be used together form a matroid, so greedy gives the least total cost (Edmonds 1971).
   */
  match(meetings: readonly number[], t: number, preference: Preference = 'cheapest'): Roster | null {
    const servedBy = new Map<number, number>();
    if (meetings.length === 0) return servedBy;
    for (const i of this.present(t, preference)) {
      if (servedBy.size === meetings.length) break;
      this.augment(i, meetings, servedBy, new Set());
    }
    return servedBy.size === meetings.length ? servedBy : null;
  }

  /** Where somebody needs rest, a second try spares the tired. */
  private planAfresh(bySlot: BySlot): Roster | null {
    const by = (preference: Preference) =>
      this.planBy(bySlot, (meetings, t) => this.match(meetings, t, preference));
    return by('cheapest') ?? (this.linksSlots ? by('rested') : null);
  }

  private planAsBefore(bySlot: BySlot): Roster | null {
    const { former, skills } = this.c.source.interpreters!;
    if (former === undefined) return null;
    const before = new FormerInterpreters(this.c, bySlot);
    return this.planBy(bySlot, (meetings, t) =>
      cheapestPairs(meetings, this.present(t, 'cheapest'), (m, i) =>
        skills[i]!.includes(this.needOf(m)) ? before.change(m, i, { t, streak: this.streak[i]! }) : Infinity,
      ),
    );
  }

  private planBy(
    bySlot: BySlot,
    matchSlot: (meetings: readonly number[], t: number) => Roster | null,
  ): Roster | null {
    const all = new Map<number, number>();
    this.streak.fill(0);
    for (const [t, meetings] of bySlot.entries()) {
      if (this.firstSlots.has(t)) this.streak.fill(0);
      const served = matchSlot(meetings, t);
      if (served === null) {
        this.streak.fill(0);
        return null;
      }
      const working = new Set(served.values());
      for (let i = 0; i < this.streak.length; i++) this.streak[i] = working.has(i) ? this.streak[i]! + 1 : 0;
      for (const [m, i] of served) all.set(m, i);
    }
    this.streak.fill(0);
    return all;
  }

  /** Who is there and not due for rest, in order of preference. */
  private present(t: number, preference: Preference): number[] {
    const { skills, costs, restAfter } = this.c.source.interpreters!;
    const isTired = (i: number): boolean => this.streak[i]! >= (restAfter?.[i] ?? Infinity);
    const cost = (i: number): number => costs?.[i] ?? 0;
    const here = skills.map((_, i) => i).filter((i) => !this.absent[i]!.has(t) && !isTired(i));
    const byStreak = (x: number, y: number): number => this.streak[x]! - this.streak[y]!;
    const byCost = (x: number, y: number): number => cost(x) - cost(y);
    return preference === 'cheapest'
      ? here.sort((x, y) => byCost(x, y) || byStreak(x, y) || x - y)
      : here.sort((x, y) => byStreak(x, y) || byCost(x, y) || x - y);
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
  const bySlot: number[][] = Array.from({ length: c.slots }, () => []);
  slots.forEach((t, m) => t >= 0 && roster.needOf(m) >= 0 && bySlot[t]!.push(m));
  for (const [m, i] of roster.plan(bySlot) ?? []) result[m] = i;
  return result;
}
