import type { BreakPrices } from './break-cost.js';
import { KempeChain } from './kempe-chain.js';
import { PeopleList } from './people-list.js';
import type { Random } from './random.js';
import { SpanMoves } from './span-moves.js';
import { TablePrices } from './table-prices.js';
import type { TimetableState } from './timetable-state.js';

/** Longest Kempe chain followed; beyond it a swap hardly ever passes all rules. */
const LONGEST_CHAIN = 120;
/** Price of one idle slot within a participant's span: small, it only tells the search which way a break closes. */
export const IDLE_PRICE = 0.2;
/** Most that a chain's end participant usually gains; a start dearer than that above the limit is not walked. */
const BEST_END = 2.5;
/** −ln of evenly spread numbers in (0, 1): how far above its temperature a move may cost. */
const PATIENCE = Float64Array.from({ length: 4096 }, (_, i) => -Math.log((i + 0.5) / 4096));

/**
 * Simulated annealing over Kempe chain swaps (Kirkpatrick et al. 1983; chains as in Thompson & Dowsland 1996 for examination
 * timetables). Every state visited obeys every hard rule but fairness and the number of tables, which are priced. Only the two end participants of a chain
 * change, so a move is judged in constant time after its walk, and dropped before the walk when its start alone is too dear.
 */
export class Annealing {
  readonly tables: TablePrices;
  /** Breaks and unfairness, as priced. */
  cost = 0;
  breaks = 0;
  /** Participants outside the fairness window. */
  unfair = 0;
  private readonly chain: KempeChain;
  private readonly moves: SpanMoves;
  /** Participants who have breaks, for aimed moves. */
  private readonly broken: PeopleList;
  /** Those with more breaks than fairness allows. */
  private readonly beyond: PeopleList;

  constructor(
    readonly state: TimetableState,
    private readonly prices: BreakPrices,
    private readonly random: Random,
  ) {
    this.chain = new KempeChain(state, LONGEST_CHAIN);
    this.tables = new TablePrices(state);
    this.broken = new PeopleList(state.c.participants);
    this.beyond = new PeopleList(state.c.participants);
    this.moves = new SpanMoves(state, this.broken, this.beyond, random);
    this.refresh();
  }

  /** Takes over a state changed from outside. */
  refresh(): void {
    this.cost = 0;
    this.breaks = 0;
    this.unfair = 0;
    this.tables.recount();
    for (let p = 0; p < this.state.c.participants; p++) {
      this.book(p, 1);
      this.note(p);
    }
  }

  /** Tries `count` moves at one temperature; stops early at cost `goal`. */
  sweep(count: number, temperature: number, goal: number): void {
    const { moves, random, tables } = this;
    for (let i = 0; i < count && (this.cost > goal || tables.overload > 0); i++) {
      const limit = temperature * PATIENCE[random.next() >>> 20]!;
      if (moves.propose()) this.attempt(moves.person, moves.from, moves.to, limit);
    }
  }

  /** Brings every slot down to its tables by the cheapest odd chains; false when no chain leads out of some slot. */
  unload(): boolean {
    const { load, c } = this.state;
    for (let s = 0; s < c.slots; s++) while (load[s]! > c.tables[s]!) if (!this.takeOneOut(s)) return false;
    return true;
  }

  private takeOneOut(s: number): boolean {
    const { load, c } = this.state;
    const best = { cost: Infinity, person: -1, to: -1 };
    for (let t = 0; t < c.slots; t++) if (load[t]! < c.tables[t]!) this.cheapestOut(s, t, best);
    if (best.person < 0 || !this.chain.walk(best.person, s, best.to)) return false;
    this.tables.bookMove(s, best.to, this.chain.shift());
    this.commit();
    return true;
  }

  private cheapestOut(s: number, t: number, best: { cost: number; person: number; to: number }): void {
    const { chain, state } = this;
    const { at, stride, c } = state;
    for (let p = 0; p < c.participants; p++) {
      const row = p * stride + 1;
      if (at[row + s]! < 0 || at[row + t]! >= 0 || !chain.walk(p, s, t)) continue;
      if (chain.shift() <= 0 || !chain.fits()) continue;
      const end = this.change(chain.endPerson, chain.endLeaves(), chain.endTakes());
      const cost = (this.change(p, s, t) + end) / chain.shift();
      if (cost < best.cost) Object.assign(best, { cost, person: p, to: t });
    }
  }

  private attempt(p: number, s: number, t: number, limit: number): void {
    const { chain, tables } = this;
    const start = this.change(p, s, t);
    if (start - BEST_END > limit || !chain.walk(p, s, t)) return;
    const total = start + this.change(chain.endPerson, chain.endLeaves(), chain.endTakes());
    const shift = chain.shift();
    if (shift === 0) {
      if (total <= limit) this.commit();
    } else if (total + tables.ofMove(s, t, shift) <= limit) {
      tables.bookMove(s, t, shift);
      this.commit();
    }
  }

  private commit(): void {
    const { startPerson, endPerson } = this.chain;
    this.book(startPerson, -1);
    this.book(endPerson, -1);
    this.chain.apply();
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
    const runs = this.state.runs[p]!;
    this.broken.mark(p, runs > 1);
    this.beyond.mark(p, runs > 1 && this.prices.unfair[runs] === 1);
  }
}
