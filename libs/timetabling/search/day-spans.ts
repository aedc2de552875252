import type { Compiled } from '../model/compiled.js';

/** The cells of a timetable that spans are read from. */
interface Cells {
  /** `at[p * stride + t + 1]`: meeting of participant p in slot t, or −1. */
  readonly at: Int32Array;
  readonly stride: number;
  /** Meetings of each participant. */
  readonly held: Int32Array;
  /** First and last busy slot of each participant and day, as in `TimetableState`. */
  readonly opens: Int32Array;
  readonly closes: Int32Array;
}

/**
 * Runs and spans of the participants over several days. A night joins the last run before it and the first after it, so that breaks are
 * runs − 1 here as on a single day.
 */
export class DaySpans {
  /** Meetings of participant p on day d: `heldOn[p * days + d]`. */
  readonly heldOn: Int32Array;
  private readonly days: number;
  private readonly dayOf: Int32Array;
  private readonly beginsDay: Uint8Array;

  constructor(
    private readonly c: Compiled,
    private readonly cells: Cells,
  ) {
    this.days = c.dayFirst.length - 1;
    this.dayOf = c.dayOf;
    this.heldOn = new Int32Array(c.participants * this.days);
    this.beginsDay = new Uint8Array(c.slots + 1);
    for (const t of c.dayFirst) this.beginsDay[t] = 1;
  }

  /** How the runs of p change when p, idle in slot t, gets a meeting there. */
  runsGained(p: number, t: number): number {
    if (this.heldOn[this.spanOf(p, t)] === 0) return this.cells.held[p] === 0 ? 1 : 0;
    return 1 - this.neighbours(p, t, -1);
  }

  /** How the runs of p change when the meeting of p in slot s goes to the idle slot t. */
  runsMoved(p: number, s: number, t: number): number {
    const change = this.neighbours(p, s, -1) - this.neighbours(p, t, s);
    const from = this.spanOf(p, s);
    const to = this.spanOf(p, t);
    if (from === to) return change;
    return change + (this.heldOn[from] === 1 ? 1 : 0) - (this.heldOn[to] === 0 ? 1 : 0);
  }

  /** How the slots within p's spans, added up over the days, grow when the meeting in slot s goes to the idle slot t. */
  spanMoved(p: number, s: number, t: number): number {
    const { opens, closes } = this.cells;
    const from = this.spanOf(p, s);
    const to = this.spanOf(p, t);
    const alone = this.heldOn[from] === 1;
    const low = alone ? this.c.slots : this.lowWithout(p, s, from);
    const high = alone ? -1 : this.highWithout(p, s, from);
    const before = closes[from]! - opens[from]! + 1;
    if (from === to) return Math.max(high, t) - Math.min(low, t) + 1 - before;
    const left = alone ? 0 : high - low + 1;
    if (closes[to]! < 0) return left - before + 1;
    return left - before + Math.max(0, opens[to]! - t) + Math.max(0, t - closes[to]!);
  }

  /** Books that p has a meeting in slot t, besides runs. */
  add(p: number, t: number): void {
    const { opens, closes } = this.cells;
    const span = this.spanOf(p, t);
    this.heldOn[span]!++;
    if (t < opens[span]!) opens[span] = t;
    if (t > closes[span]!) closes[span] = t;
  }

  /** Books that p no longer has a meeting in slot t, besides runs; cells of other slots must be as they are without it. */
  remove(p: number, t: number): void {
    const { opens, closes } = this.cells;
    const span = this.spanOf(p, t);
    const alone = --this.heldOn[span]! === 0;
    const low = alone ? this.c.slots : this.lowWithout(p, t, span);
    closes[span] = alone ? -1 : this.highWithout(p, t, span);
    opens[span] = low;
  }

  /** Whether somebody is idle between two meetings of one day; `span` is p * days + d. */
  hasIdle(span: number): boolean {
    return this.cells.closes[span]! - this.cells.opens[span]! + 1 > this.heldOn[span]!;
  }

  private spanOf(p: number, t: number): number {
    return p * this.days + this.dayOf[t]!;
  }

  /** How many of the slots beside t, on the same day and other than `except`, hold a meeting of p. */
  private neighbours(p: number, t: number, except: number): number {
    const { at, stride } = this.cells;
    const cell = p * stride + t + 1;
    const before = this.beginsDay[t] === 0 && t - 1 !== except && at[cell - 1]! >= 0;
    const after = this.beginsDay[t + 1] === 0 && t + 1 !== except && at[cell + 1]! >= 0;
    return (before ? 1 : 0) + (after ? 1 : 0);
  }

  private lowWithout(p: number, t: number, span: number): number {
    const { at, stride, opens } = this.cells;
    let low = opens[span]!;
    if (t === low)
      do low++;
      while (at[p * stride + low + 1]! < 0);
    return low;
  }

  private highWithout(p: number, t: number, span: number): number {
    const { at, stride, closes } = this.cells;
    let high = closes[span]!;
    if (t === high)
      do high--;
      while (at[p * stride + high + 1]! < 0);
    return high;
  }
}
