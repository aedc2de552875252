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
 * idle slot of the span or beside it, mostly from the ends. Over several days the run may also walk to another day's, and the meeting that
 * fills an idle slot may come from another day.
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
    const span = this.someSpan(p);
    const low = state.opens[span]!;
    const high = state.closes[span]!;
    if (high < 0) return false;
    this.person = p;
    const dice = random.below(2 * ANYWHERE);
    if (dice < 2) return this.goAnywhere(p, low, high);
    this.from = dice & 1 ? low : high;
    const goal = this.someSpan(p);
    this.to = state.closes[goal]! >= 0 ? this.beside(goal, dice) : this.inside(goal);
    return this.to >= 0 && this.isOnDay(this.to, goal);
  }

  /** The span of p on the only day, or on one of several. */
  private someSpan(p: number): number {
    const { days } = this.state;
    return days === 1 ? p : p * days + this.random.below(days);
  }

  private beside(span: number, dice: number): number {
    return dice & 1 ? this.state.closes[span]! + 1 : this.state.opens[span]! - 1;
  }

  /** Any slot of the day of a span. */
  private inside(span: number): number {
    const { days, c } = this.state;
    const first = c.dayFirst[span % days]!;
    return first + this.random.below(c.dayFirst[(span % days) + 1]! - first);
  }

  private isOnDay(t: number, span: number): boolean {
    const { days, c } = this.state;
    const day = days === 1 ? 0 : span % days;
    return t >= c.dayFirst[day]! && t < c.dayFirst[day + 1]!;
  }

  private goAnywhere(p: number, low: number, high: number): boolean {
    this.to = this.random.below(this.state.c.slots);
    this.from = this.busyBetween(p, low, high);
    return this.state.at[p * this.state.stride + 1 + this.to]! < 0;
  }

  private mendBreak(p: number): boolean {
    const { state, random } = this;
    const span = this.brokenSpan(p);
    this.person = p;
    this.to = this.idleAround(p, span);
    const source = this.someSpan(p);
    const giving = state.closes[source]! < 0 ? span : source;
    const low = state.opens[giving]!;
    const high = state.closes[giving]!;
    const dice = random.next() >>> 29;
    this.from = dice < 3 ? low : dice < 6 ? high : this.busyBetween(p, low, high);
    return true;
  }

  /** A span of p, who has breaks, with idle slots. */
  private brokenSpan(p: number): number {
    const { days, spans } = this.state;
    if (spans === null) return p;
    let span = this.someSpan(p);
    while (!spans.hasIdle(span)) span = p * days + ((span + 1) % days);
    return span;
  }

  /** A random slot of a span with idle slots or beside it, or the next one in which p is idle. */
  private idleAround(p: number, span: number): number {
    const { dayFirst } = this.state.c;
    const { days, opens, closes } = this.state;
    const day = days === 1 ? 0 : span % days;
    const from = Math.max(dayFirst[day]!, opens[span]! - 1);
    const to = Math.min(dayFirst[day + 1]! - 1, closes[span]! + 1);
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
