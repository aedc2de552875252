import { KempeChain } from '../search/kempe-chain.js';
import type { Random } from '../search/random.js';
import type { TimetableState } from '../search/timetable-state.js';

/** Longest chain tried while inserting; longer ones seldom pass the rules and cost time. */
const LONGEST_CHAIN = 400;

/** Places meetings without ever breaking a rule: into a free slot, or into one freed by a Kempe chain. */
export class Insertion {
  readonly chain: KempeChain;

  constructor(
    readonly state: TimetableState,
    readonly random: Random,
  ) {
    this.chain = new KempeChain(state, LONGEST_CHAIN);
  }

  /** Puts m into the free slot that makes fewest breaks, least loaded among equals. False when there is none. */
  intoFreeSlot(m: number): boolean {
    const { state } = this;
    const { c, stride, at, load } = state;
    const p = c.first[m]!;
    const q = c.second[m]!;
    let best = -1;
    let bestCost = Infinity;
    for (let t = 0; t < c.slots; t++) {
      if (c.allowed[m * c.slots + t] === 0 || !state.hasTable(m, t)) continue;
      if (at[p * stride + t + 1]! >= 0 || at[q * stride + t + 1]! >= 0) continue;
      if (!this.keepsRules(m, t)) continue;
      const cost = state.runsGained(p, t) + state.runsGained(q, t) + load[t]! / (1 + c.tables[t]!);
      if (cost < bestCost) {
        best = t;
        bestCost = cost;
      }
    }
    if (best >= 0) state.place(m, best);
    return best >= 0;
  }

  /**
   * Frees a slot for m by swapping one chain at a participant that is busy there: König's argument, which in a two-sided programme
   * without absences never fails. False when every chain is forbidden.
   */
  byChain(m: number): boolean {
    const { c } = this.state;
    const from = this.random.below(c.slots);
    for (let i = 0; i < c.slots; i++) {
      const s = (from + i) % c.slots;
      if (c.allowed[m * c.slots + s] === 0 || (c.seat[m] === 1 && !this.hasRoom(s))) continue;
      if (!this.keepsRules(m, s)) continue;
      if (this.freeBySwap(c.first[m]!, c.second[m]!, s) || this.freeBySwap(c.second[m]!, c.first[m]!, s)) {
        if (this.keepsRules(m, s)) {
          this.state.place(m, s);
          if (this.state.load[s]! <= c.tables[s]! || this.relieve(s)) return true;
          this.state.lift(m);
        }
      }
    }
    return false;
  }

  /** Takes one meeting out of the overfull slot s along an odd chain into a slot with a free table. */
  relieve(s: number): boolean {
    const { c, load, at, stride } = this.state;
    const start = this.random.below(c.participants);
    for (let t = 0; t < c.slots; t++) {
      if (t === s || load[t]! >= c.tables[t]!) continue;
      for (let i = 0; i < c.participants; i++) {
        const p = start + i < c.participants ? start + i : start + i - c.participants;
        const row = p * stride + 1;
        if (at[row + s]! < 0 || at[row + t]! >= 0) continue;
        if (this.chain.walk(p, s, t) && this.chain.shift() === 1 && this.chain.fits()) {
          this.chain.apply();
          return true;
        }
      }
    }
    return false;
  }

  /** Tries so many random swaps and makes those that keep every rule: the same meetings, differently placed. */
  shake(tries: number): void {
    const { c, at, stride } = this.state;
    for (let i = 0; i < tries; i++) {
      const p = this.random.below(c.participants);
      const s = this.random.below(c.slots);
      const t = this.random.below(c.slots);
      if (at[p * stride + s + 1]! < 0 || at[p * stride + t + 1]! >= 0) continue;
      if (this.chain.walk(p, s, t) && this.chain.fits()) this.chain.apply();
    }
  }

  /** Whether m in slot t keeps precedences and interpreters with the meetings placed now. */
  keepsRules(m: number, t: number): boolean {
    const { c, guard } = this.state;
    return (!c.hasPrecedences || this.keepsOrder(m, t)) && (guard === null || guard.allows(m, t));
  }

  private keepsOrder(m: number, t: number): boolean {
    const { c, slotOf } = this.state;
    for (let i = c.before.start[m]!; i < c.before.start[m + 1]!; i++) {
      if (slotOf[c.before.items[i]!]! >= t) return false;
    }
    for (let i = c.after.start[m]!; i < c.after.start[m + 1]!; i++) {
      const other = slotOf[c.after.items[i]!]!;
      if (other >= 0 && other <= t) return false;
    }
    return true;
  }

  private hasRoom(s: number): boolean {
    const { c, load } = this.state;
    if (load[s]! < c.tables[s]!) return true;
    for (let t = 0; t < c.slots; t++) if (load[t]! < c.tables[t]!) return true;
    return false;
  }

  /** Frees slot s of `busy` while `free` stays free there. */
  private freeBySwap(free: number, busy: number, s: number): boolean {
    const { c, at, stride } = this.state;
    if (at[free * stride + s + 1]! >= 0) return false;
    if (at[busy * stride + s + 1]! < 0) return true;
    const from = this.random.below(c.slots);
    for (let i = 0; i < c.slots; i++) {
      const t = (from + i) % c.slots;
      if (t === s || at[busy * stride + t + 1]! >= 0) continue;
      if (!this.chain.walk(busy, s, t) || this.chain.endPerson === free) continue;
      if (!this.chain.fits()) continue;
      this.chain.apply();
      return true;
    }
    return false;
  }
}
