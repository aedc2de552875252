import type { Random } from '../search/random.js';
import type { TimetableState } from '../search/timetable-state.js';
import type { Insertion } from './insertion.js';

/** It is asked whether to stop after so many rounds. */
export const ROUNDS_BETWEEN_QUESTIONS = 64;

/** What a construction may spend. */
export interface EjectionLimits {
  readonly iterations: number;
  /** Random swaps after each ejection; default 20. 0 moves nobody without need. */
  readonly shakes?: number;
  shouldStop(): boolean;
}

/**
 * Guided ejection search (Nagata & Bräysy, Oper. Res. Letters 37, 2009): a meeting that fits nowhere throws out the meetings that have
 * been hardest to place least often, and random feasible swaps shake the timetable between.
 */
export class GuidedEjection {
  private readonly hardness: Float64Array;
  private readonly out: Int32Array;
  private readonly candidate: Int32Array;
  private readonly chosen: Int32Array;
  private candidates = 0;

  constructor(
    private readonly state: TimetableState,
    private readonly insertion: Insertion,
    private readonly random: Random,
  ) {
    this.hardness = new Float64Array(state.c.meetings).fill(1);
    this.out = new Int32Array(state.c.meetings);
    this.candidate = new Int32Array(state.c.meetings + 8);
    this.chosen = new Int32Array(state.c.meetings + 8);
  }

  /** Tries to place everything waiting; returns how many stay out. */
  run(waiting: readonly number[], limits: EjectionLimits): number {
    let size = 0;
    for (const m of waiting) this.out[size++] = m;
    for (let round = 0; size > 0 && round < limits.iterations; round++) {
      const isAsked = (round + 1) % ROUNDS_BETWEEN_QUESTIONS === 0;
      if (isAsked && limits.shouldStop()) break;
      const m = this.takeOut(size--);
      if (this.insertion.intoFreeSlot(m) || this.insertion.byChain(m)) continue;
      this.hardness[m]! += 1;
      size = this.force(m, size);
      this.insertion.shake(limits.shakes ?? 20);
    }
    return size;
  }

  private takeOut(size: number): number {
    const i = this.random.below(size);
    const m = this.out[i]!;
    this.out[i] = this.out[size - 1]!;
    return m;
  }

  /** Puts m into the slot whose occupants are easiest to place again, and throws those out. */
  private force(m: number, size: number): number {
    const { c } = this.state;
    let best = Infinity;
    let slot = -1;
    let count = 0;
    for (let t = 0; t < c.slots; t++) {
      if (c.allowed[m * c.slots + t] === 0) continue;
      const cost = this.collect(m, t) + this.random.unit() * 0.5;
      if (cost < best) {
        best = cost;
        slot = t;
        count = this.candidates;
        this.chosen.set(this.candidate.subarray(0, count));
      }
    }
    if (slot < 0) {
      this.out[size] = m;
      return size + 1;
    }
    for (let i = 0; i < count; i++) {
      this.state.lift(this.chosen[i]!);
      this.out[size++] = this.chosen[i]!;
    }
    this.state.place(m, slot);
    return size;
  }

  /** Gathers who must go for m to be in slot t; returns how hard they are to place. */
  private collect(m: number, t: number): number {
    const { state } = this;
    if (state.guard !== null && !state.guard.allows(m, t)) return Infinity;
    const { c, at, stride } = state;
    this.candidates = 0;
    this.add(at[c.first[m]! * stride + t + 1]!);
    this.add(at[c.second[m]! * stride + t + 1]!);
    if (this.candidates === 0 && !state.hasTable(m, t)) this.add(this.easiestIn(t));
    for (let i = c.before.start[m]!; i < c.before.start[m + 1]!; i++) {
      if (state.slotOf[c.before.items[i]!]! >= t) this.add(c.before.items[i]!);
    }
    for (let i = c.after.start[m]!; i < c.after.start[m + 1]!; i++) {
      const other = state.slotOf[c.after.items[i]!]!;
      if (other >= 0 && other <= t) this.add(c.after.items[i]!);
    }
    let cost = 0;
    for (let i = 0; i < this.candidates; i++) cost += this.hardness[this.candidate[i]!]!;
    return cost;
  }

  private add(m: number): void {
    if (m < 0) return;
    for (let i = 0; i < this.candidates; i++) if (this.candidate[i] === m) return;
    this.candidate[this.candidates++] = m;
  }

  private easiestIn(t: number): number {
    const { c, at, stride } = this.state;
    let best = -1;
    for (let tries = 0, found = 0; tries < 200 && found < 6; tries++) {
      const m = at[this.random.below(c.participants) * stride + t + 1]!;
      if (m < 0 || c.seat[m] === 0) continue;
      found++;
      if (best < 0 || this.hardness[m]! < this.hardness[best]!) best = m;
    }
    for (let p = 0; best < 0 && p < c.participants; p++) {
      const m = at[p * stride + t + 1]!;
      if (m >= 0 && c.seat[m] === 1) best = m;
    }
    return best;
  }
}
