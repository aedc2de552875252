import { KempeChain } from './kempe-chain.js';
import type { Random } from './random.js';
import type { TimetableState } from './timetable-state.js';

/** Longest Kempe chain followed; beyond it a swap hardly ever passes all rules. */
const LONGEST_CHAIN = 120;
/** Tries at finding a second chain that gives back the table a first one took. */
const PARTNER_TRIES = 8;
/** Price of one idle slot within a participant's span: small, it only tells the search which way a break closes. */
export const IDLE_PRICE = 0.2;
/** Most that a chain's end participant usually gains; a start dearer than that above the limit is not walked. */
const BEST_END = 2.5;

/**
 * Simulated annealing over Kempe chain swaps (Kirkpatrick et al. 1983; chains as in Thompson & Dowsland 1996 for examination
 * timetables). Every state visited obeys every hard rule but fairness, which is priced. Only the two end participants of a chain
 * change, so a move is judged in constant time after its walk, and dropped before the walk when its start alone is too dear.
 */
export class Annealing {
  private readonly chain: KempeChain;
  private readonly partner: KempeChain;
  /** Participants who have breaks, for aimed moves. */
  private readonly broken: Int32Array;
  private readonly brokenAt: Int32Array;
  private brokenCount = 0;
  cost = 0;

  constructor(
    readonly state: TimetableState,
    private readonly costs: Int32Array,
    private readonly random: Random,
  ) {
    this.chain = new KempeChain(state, LONGEST_CHAIN);
    this.partner = new KempeChain(state, LONGEST_CHAIN);
    this.broken = new Int32Array(state.c.participants);
    this.brokenAt = new Int32Array(state.c.participants);
    this.refresh();
  }

  /** Takes over a state changed from outside. */
  refresh(): void {
    this.cost = 0;
    this.brokenCount = 0;
    this.brokenAt.fill(-1);
    for (let p = 0; p < this.state.c.participants; p++) {
      this.cost += this.costs[this.state.runs[p]!]!;
      this.note(p);
    }
  }

  /** Tries `count` moves at one temperature; stops early at cost `goal`. */
  sweep(count: number, temperature: number, goal: number): void {
    for (let i = 0; i < count && this.cost > goal; i++) {
      const limit = -temperature * Math.log(this.random.unit() + 1e-12);
      if ((i & 1) === 0 && this.brokenCount > 0) this.aimedMove(limit);
      else this.anyMove(limit);
    }
  }

  /** Fills the idle run of somebody's break with a meeting from elsewhere of the same person. */
  private aimedMove(limit: number): void {
    const { state, random } = this;
    const { c, at, stride } = state;
    const p = this.broken[random.below(this.brokenCount)]!;
    const row = p * stride + 1;
    const t = random.below(c.slots);
    if (at[row + t]! >= 0) return;
    const s = random.below(c.slots);
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
    if (total - 2 * BEST_END > limit) return;
    if (chain.shift() === 1 && state.load[t]! >= state.c.tables[t]!) {
      this.attemptPair(s, t, total, limit);
    } else if (total <= limit) {
      this.commit(chain);
    }
  }

  /** The target slot is full: another odd chain must give a table back. */
  private attemptPair(s: number, t: number, total: number, limit: number): void {
    const { state, partner, chain, random } = this;
    const { at, stride, c } = state;
    for (let tries = 0; tries < PARTNER_TRIES; tries++) {
      const p = random.below(c.participants);
      const row = p * stride + 1;
      if (at[row + t]! < 0 || at[row + s]! >= 0 || p === chain.endPerson) continue;
      const sum = total + this.change(p, t, s);
      if (sum - BEST_END > limit || !partner.walk(p, t, s) || partner.shift() === 0) continue;
      if (sum + this.change(partner.endPerson, t, s) > limit) continue;
      if (c.hasPrecedences) return this.commitInOrder();
      this.commit(chain);
      return this.commit(partner);
    }
  }

  /** Two chains checked apart may break a precedence between them: the second is walked again after the first. */
  private commitInOrder(): void {
    const { chain, partner } = this;
    const { startPerson, from, to } = partner;
    const before = this.cost;
    this.commit(chain);
    if (partner.walk(startPerson, from, to)) return this.commit(partner);
    this.undo();
    this.cost = before;
    this.note(chain.startPerson);
    this.note(chain.endPerson);
  }

  private undo(): void {
    const { chain, state } = this;
    const { members, length, from, to } = chain;
    for (let i = 0; i < length; i++) state.lift(members[i]!);
    for (let i = 0; i < length; i++) state.place(members[i]!, i & 1 ? to : from);
  }

  private commit(chain: KempeChain): void {
    const { costs } = this;
    const { runs } = this.state;
    const { startPerson, endPerson } = chain;
    const before = costs[runs[startPerson]!]! + costs[runs[endPerson]!]!;
    chain.apply();
    this.cost += costs[runs[startPerson]!]! + costs[runs[endPerson]!]! - before;
    this.note(startPerson);
    this.note(endPerson);
  }

  private change(p: number, s: number, t: number): number {
    const { state, costs } = this;
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
