import type { Compiled } from '../model/compiled.js';
import { DaySpans } from './day-spans.js';

/** A rule that concerns all meetings of a slot together, such as interpreters. */
export interface SlotGuard {
  /** Whether meeting m may join slot t as it is now. */
  allows(m: number, t: number): boolean;
  /** Whether the two slots stay possible when the first `length` of `members` swap between them. */
  allowsSwap(members: Int32Array, length: number, s: number, t: number): boolean;
}

/** A timetable being worked on. Placing and lifting keep loads, breaks and cost; they never check rules. */
export class TimetableState {
  /** Slot of each meeting, −1 while it is not placed. */
  readonly slotOf: Int32Array;
  /** `at[p * stride + t + 1]`: meeting of participant p in slot t, or −1; columns 0 and slots + 1 stay empty. */
  readonly at: Int32Array;
  readonly stride: number;
  /** Meetings per slot that take a table. */
  readonly load: Int32Array;
  /** Maximal runs of meetings without idle slot, per participant; a night joins those beside it; breaks are runs − 1. */
  readonly runs: Int32Array;
  readonly held: Int32Array;
  readonly days: number;
  /** First and last busy slot of participant p on day d, at `p * days + d`; `slots` and −1 while there is none. */
  readonly opens: Int32Array;
  readonly closes: Int32Array;
  /** first + second participant of each meeting: the other one is `pair[m] − p`. */
  readonly pair: Int32Array;
  placed = 0;
  /** A further rule on who may be together in a slot, or null. */
  guard: SlotGuard | null = null;
  /** What counts runs and spans over several days; null on one, whose counting stays free of it. */
  readonly spans: DaySpans | null;

  constructor(readonly c: Compiled) {
    this.slotOf = new Int32Array(c.meetings).fill(-1);
    this.stride = c.slots + 2;
    this.at = new Int32Array(c.participants * this.stride).fill(-1);
    this.load = new Int32Array(c.slots);
    this.runs = new Int32Array(c.participants);
    this.held = new Int32Array(c.participants);
    this.days = c.dayFirst.length - 1;
    this.opens = new Int32Array(c.participants * this.days).fill(c.slots);
    this.closes = new Int32Array(c.participants * this.days).fill(-1);
    this.spans = this.days === 1 ? null : new DaySpans(c, this);
    this.pair = new Int32Array(c.meetings);
    for (let m = 0; m < c.meetings; m++) this.pair[m] = c.first[m]! + c.second[m]!;
  }

  place(m: number, t: number): void {
    this.slotOf[m] = t;
    this.load[t]! += this.c.seat[m]!;
    this.placed++;
    this.occupy(this.c.first[m]!, t, m);
    this.occupy(this.c.second[m]!, t, m);
  }

  lift(m: number): void {
    const t = this.slotOf[m]!;
    this.slotOf[m] = -1;
    this.load[t]! -= this.c.seat[m]!;
    this.placed--;
    this.leave(this.c.first[m]!, t);
    this.leave(this.c.second[m]!, t);
  }

  /** Whether meeting m finds a table in slot t, or needs none. */
  hasTable(m: number, t: number): boolean {
    return this.load[t]! < this.c.tables[t]! || this.c.seat[m] === 0;
  }

  breaks(p: number): number {
    const runs = this.runs[p]!;
    return runs > 1 ? runs - 1 : 0;
  }

  totalBreaks(): number {
    let sum = 0;
    for (let p = 0; p < this.c.participants; p++) sum += this.breaks(p);
    return sum;
  }

  /** How the runs of p change when p, idle in slot t, gets a meeting there. */
  runsGained(p: number, t: number): number {
    if (this.spans !== null) return this.spans.runsGained(p, t);
    const i = p * this.stride + t + 1;
    return 1 - (this.at[i - 1]! >= 0 ? 1 : 0) - (this.at[i + 1]! >= 0 ? 1 : 0);
  }

  /** How the runs of p change when the meeting of p in slot s goes to the idle slot t. */
  runsMoved(p: number, s: number, t: number): number {
    if (this.spans !== null) return this.spans.runsMoved(p, s, t);
    const row = p * this.stride + 1;
    const at = this.at;
    let change = (at[row + s - 1]! >= 0 ? 1 : 0) + (at[row + s + 1]! >= 0 ? 1 : 0);
    if (t - 1 !== s && at[row + t - 1]! >= 0) change--;
    if (t + 1 !== s && at[row + t + 1]! >= 0) change--;
    return change;
  }

  /** How the span from first to last meeting of p grows when the meeting in slot s goes to the idle slot t; the spans of all days together. */
  spanMoved(p: number, s: number, t: number): number {
    if (this.spans !== null) return this.spans.spanMoved(p, s, t);
    const low = this.opens[p]!;
    const high = this.closes[p]!;
    if (low === high) return 0;
    const row = p * this.stride + 1;
    let newLow = low;
    let newHigh = high;
    if (s === low)
      do newLow++;
      while (this.at[row + newLow]! < 0);
    if (s === high)
      do newHigh--;
      while (this.at[row + newHigh]! < 0);
    if (t < newLow) newLow = t;
    if (t > newHigh) newHigh = t;
    return newHigh - newLow - high + low;
  }

  /** Books runs and span of p as if the meeting in slot s went to the idle slot t; the caller then changes `at`. */
  bookMove(p: number, s: number, t: number): void {
    this.runs[p]! += this.runsMoved(p, s, t);
    if (this.spans !== null) {
      this.spans.remove(p, s);
      this.spans.add(p, t);
      return;
    }
    const row = p * this.stride + 1;
    let low = this.opens[p]!;
    let high = this.closes[p]!;
    if (low === high) {
      low = t;
      high = t;
    } else {
      if (s === low)
        do low++;
        while (this.at[row + low]! < 0);
      if (s === high)
        do high--;
        while (this.at[row + high]! < 0);
    }
    this.opens[p] = t < low ? t : low;
    this.closes[p] = t > high ? t : high;
  }

  /** A copy of where everything is, to come back to with `restore`. */
  snapshot(): Int32Array {
    return this.slotOf.slice();
  }

  restore(slots: Int32Array): void {
    this.slotOf.fill(-1);
    this.at.fill(-1);
    this.load.fill(0);
    this.runs.fill(0);
    this.held.fill(0);
    this.spans?.heldOn.fill(0);
    this.opens.fill(this.c.slots);
    this.closes.fill(-1);
    this.placed = 0;
    for (let m = 0; m < slots.length; m++) if (slots[m]! >= 0) this.place(m, slots[m]!);
  }

  private occupy(p: number, t: number, m: number): void {
    this.runs[p]! += this.runsGained(p, t);
    this.at[p * this.stride + t + 1] = m;
    this.held[p]!++;
    if (this.spans !== null) return this.spans.add(p, t);
    if (t < this.opens[p]!) this.opens[p] = t;
    if (t > this.closes[p]!) this.closes[p] = t;
  }

  private leave(p: number, t: number): void {
    const row = p * this.stride + 1;
    this.at[row + t] = -1;
    this.held[p]!--;
    this.spans?.remove(p, t);
    this.runs[p]! -= this.runsGained(p, t);
    if (this.spans !== null) return;
    let low = this.opens[p]!;
    let high = this.closes[p]!;
    while (low <= high && this.at[row + low]! < 0) low++;
    while (high >= low && this.at[row + high]! < 0) high--;
    this.opens[p] = low > high ? this.c.slots : low;
    this.closes[p] = low > high ? -1 : high;
  }
}
