import type { PeopleList } from './people-list.js';
import type { Random } from './random.js';
import type { TimetableState } from './timetable-state.js';

/** One move in so many of somebody without breaks goes anywhere; the others keep the run in one piece. */
const ANYWHERE = 16;
/** One aimed move in so many goes to somebody beyond the fairness limit. */
const UNFAIR_TURN = 8;

/**
 * Proposes where Kempe chains start: swaps that are likely to be good. Half of them let a run walk: its first
 * meeting becomes the last, or the last one the first, which costs no break. The other half aim at somebody who has breaks and fill an
 * idle slot of the span or beside it, mostly from the ends.
 */
export class SpanMoves {
  /** The last proposal: `person` is busy in `from` and idle in `to`. */
  person = 0;
  from = 0;
  to = 0;

  constructor(
    private readonly state: TimetableState,
    private readonly broken: PeopleList,
    private readonly unfair: PeopleList,
    private readonly random: Random,
  ) {}

  /** Makes the next proposal; false when the choice fell on nothing. */
  propose(): boolean {
    const { broken, unfair, random } = this;
    const dice = random.next() >>> 28;
    if (dice >= 8 || broken.size === 0) return this.walkRun(random.below(this.state.c.participants));
    const last = unfair.size > 0 && random.below(UNFAIR_TURN) === 0;
    return this.mendBreak((last ? unfair : broken).pick(random));
  }

  private walkRun(p: number): boolean {
    const { state, random } = this;
    const low = state.opens[p]!;
    const high = state.closes[p]!;
    if (high < 0) return false;
    this.person = p;
    const dice = random.below(2 * ANYWHERE);
    if (dice < 2) return this.goAnywhere(p, low, high);
    this.from = dice & 1 ? low : high;
    this.to = dice & 1 ? high + 1 : low - 1;
    return this.to >= 0 && this.to < state.c.slots;
  }

  private goAnywhere(p: number, low: number, high: number): boolean {
    this.to = this.random.below(this.state.c.slots);
    this.from = this.busyBetween(p, low, high);
    return this.state.at[p * this.state.stride + 1 + this.to]! < 0;
  }

  private mendBreak(p: number): boolean {
    const { state, random } = this;
    const low = state.opens[p]!;
    const high = state.closes[p]!;
    this.person = p;
    this.to = this.idleAround(p, Math.max(0, low - 1), Math.min(state.c.slots - 1, high + 1));
    const dice = random.next() >>> 29;
    this.from = dice < 3 ? low : dice < 6 ? high : this.busyBetween(p, low, high);
    return true;
  }

  /** A random slot of the range, or the next one in which p, who has breaks, is idle. */
  private idleAround(p: number, from: number, to: number): number {
    const row = p * this.state.stride + 1;
    let t = from + this.random.below(to - from + 1);
    while (this.state.at[row + t]! >= 0) t = t < to ? t + 1 : from;
    return t;
  }

  private busyBetween(p: number, low: number, high: number): number {
    const row = p * this.state.stride + 1;
    let s = low + this.random.below(high - low + 1);
    while (this.state.at[row + s]! < 0) s++;
    return s;
  }
}
