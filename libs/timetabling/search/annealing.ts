import type { BreakPrices } from './break-cost.js';
import { KempeChain } from './kempe-chain.js';
import type { Random } from './random.js';
import type { TimetableState } from './timetable-state.js';

/** Longest Kempe chain followed; beyond it a swap hardly ever passes all rules. */
const LONGEST_CHAIN = 120;
/** Price of one idle slot within a participant's span: small, it only tells the search which way a break closes. */
export const IDLE_PRICE = 0.2;
/** How moves are aimed at participants with breaks: every move but one in `mask + 1`, and whether at the ends of their spans. */
export interface Aim {
  readonly mask: 1 | 3;
  readonly atEnds: boolean;
}

/** Best for small programmes, which must get out of every corner. */
export const WIDE: Aim = { mask: 1, atEnds: false };
/** Best for large ones, where each participant is seen seldom. */
export const NARROW: Aim = { mask: 3, atEnds: true };

/** Most that easing an overfull slot can be worth to a move. */
const LARGEST_RELIEF = 3;
/** Most that a chain's end participant usually gains; a start dearer than that above the limit is not walked. */
const BEST_END = 2.5;

/**
 * Simulated annealing over Kempe chain swaps (Kirkpatrick et al. 1983; chains as in Thompson & Dowsland 1996 for examination
 * timetables). Every state visited obeys every hard rule but fairness and the number of tables, which are priced. Only the two end participants of a chain
 * change, so a move is judged in constant time after its walk, and dropped before the walk when its start alone is too dear.
 */
export class Annealing {
  private readonly chain: KempeChain;
  /** Participants who have breaks, for aimed moves. */
  private readonly broken: Int32Array;
  private readonly brokenAt: Int32Array;
  private brokenCount = 0;
  /** Breaks and unfairness, as priced. */
  cost = 0;
  breaks = 0;
  /** Participants outside the fairness window. */
  unfair = 0;
  /** Meetings beyond the tables of their slots: passed through while hot, none when cold. */
  overload = 0;
  /** Price of the square of a slot's overload. */
  overloadPrice = 0.5;

  constructor(
    readonly state: TimetableState,
    private readonly prices: BreakPrices,
    private readonly random: Random,
    private readonly aim: Aim = WIDE,
  ) {
    this.chain = new KempeChain(state, LONGEST_CHAIN);
    this.broken = new Int32Array(state.c.participants);
    this.brokenAt = new Int32Array(state.c.participants);
    this.refresh();
  }

  /** Takes over a state changed from outside. */
  refresh(): void {
    this.cost = 0;
    this.breaks = 0;
    this.unfair = 0;
    this.overload = 0;
    for (let t = 0; t < this.state.c.slots; t++)
      this.overload += Math.max(0, this.state.load[t]! - this.state.c.tables[t]!);
    this.brokenCount = 0;
    this.brokenAt.fill(-1);
    for (let p = 0; p < this.state.c.participants; p++) {
      this.book(p, 1);
      this.note(p);
    }
  }

  /** Tries `count` moves at one temperature; stops early at cost `goal`. */
  sweep(count: number, temperature: number, goal: number): void {
    const { aim } = this;
    for (let i = 0; i < count && (this.cost > goal || this.overload > 0); i++) {
      const limit = -temperature * Math.log(this.random.unit() + 1e-12);
      if ((i & aim.mask) !== 0 && this.brokenCount > 0) this.aimedMove(limit);
      else this.anyMove(limit);
    }
  }

  /** Moves a meeting of somebody who has breaks; narrowly: the first or last one, or any, into an idle slot of the span. */
  private aimedMove(limit: number): void {
    const { state, random } = this;
    const { c, at, stride } = state;
    const p = this.broken[random.below(this.brokenCount)]!;
    const row = p * stride + 1;
    const low = state.opens[p]!;
    const high = state.closes[p]!;
    const narrow = this.aim.atEnds;
    const t = narrow ? low + 1 + random.below(high - low - 1) : random.below(c.slots);
    if (at[row + t]! >= 0) return;
    const choice = narrow ? random.below(4) : 2;
    const s = choice === 0 ? low : choice === 1 ? high : random.below(c.slots);
    if (at[row + s]! < 0) return;
    this.attempt(p, s, t, limit);
  }

  private anyMove(limit: number): void {
    const { state, random } = this;
    const { c, at, stride } = state;
    const p = random.below(c.participants);
    const row = p * stride + 1;
    const t = random.below(c.slots);
    const s = random.below(c.slots);
    if (at[row + t]! >= 0 || at[row + s]! < 0) return;
    this.attempt(p, s, t, limit);
  }

  private attempt(p: number, s: number, t: number, limit: number): void {
    const { state, chain } = this;
    const start = this.change(p, s, t);
    if (start - BEST_END > limit || !chain.walk(p, s, t)) return;
    const total = start + this.change(chain.endPerson, chain.endLeaves(), chain.endTakes());
    if (total > limit + LARGEST_RELIEF) return;
    if (chain.shift() === 0) {
      if (total <= limit) this.commit(chain);
      return;
    }
    const there = state.load[t]! - state.c.tables[t]!;
    const here = state.load[s]! - state.c.tables[s]!;
    const price = (there >= 0 ? 2 * there + 1 : 0) - (here > 0 ? 2 * here - 1 : 0);
    if (total + price * this.overloadPrice > limit) return;
    this.overload += (there >= 0 ? 1 : 0) - (here > 0 ? 1 : 0);
    this.commit(chain);
  }

  private commit(chain: KempeChain): void {
    const { startPerson, endPerson } = chain;
    this.book(startPerson, -1);
    this.book(endPerson, -1);
    chain.apply();
    this.book(startPerson, 1);
    this.book(endPerson, 1);
    this.note(startPerson);
    this.note(endPerson);
  }

  private book(p: number, sign: number): void {
    const runs = this.state.runs[p]!;
    this.cost += sign * this.prices.costs[runs]!;
    this.unfair += sign * this.prices.unfair[runs]!;
    if (runs > 1) this.breaks += sign * (runs - 1);
  }

  private change(p: number, s: number, t: number): number {
    const { state } = this;
    const { costs } = this.prices;
    const now = state.runs[p]!;
    return costs[now + state.runsMoved(p, s, t)]! - costs[now]! + IDLE_PRICE * state.spanMoved(p, s, t);
  }

  private note(p: number): void {
    const inList = this.brokenAt[p]! >= 0;
    if (this.state.runs[p]! > 1 === inList) return;
    if (inList) {
      const last = this.broken[--this.brokenCount]!;
      this.broken[this.brokenAt[p]!] = last;
      this.brokenAt[last] = this.brokenAt[p]!;
      this.brokenAt[p] = -1;
    } else {
      this.brokenAt[p] = this.brokenCount;
      this.broken[this.brokenCount++] = p;
    }
  }
}
