import type { Insertion } from '../construct/insertion.js';
import { KempeChain } from '../search/kempe-chain.js';
import type { TimetableState } from '../search/timetable-state.js';

/** Chains longer than this would move too many people for one meeting. */
const LONGEST_CHAIN = 60;

/** One way to make room: swap slots s and t along the chain that starts at `person`. */
interface Opening {
  readonly slot: number;
  readonly person: number;
  readonly other: number;
  readonly length: number;
}

/** Places a meeting by the swap that moves the fewest others. */
export class ShortestInsertion {
  private readonly chain: KempeChain;

  constructor(
    private readonly state: TimetableState,
    private readonly insertion: Insertion,
  ) {
    this.chain = new KempeChain(state, LONGEST_CHAIN);
  }

  /** False when no single swap, nor the search that moves more, finds room. */
  insert(m: number): boolean {
    const { state, chain } = this;
    const { c } = state;
    const openings = [
      ...this.openings(m, c.first[m]!, c.second[m]!),
      ...this.openings(m, c.second[m]!, c.first[m]!),
    ];
    openings.sort((x, y) => x.length - y.length || x.slot - y.slot);
    for (const { slot, person, other } of openings) {
      if (!chain.walk(person, slot, other)) continue;
      chain.apply();
      if (this.insertion.keepsRules(m, slot)) {
        state.place(m, slot);
        return true;
      }
      if (chain.walk(person, other, slot)) chain.apply();
    }
    return this.orAsBefore(() => this.insertion.byChain(m)) || this.orAsBefore(() => this.makeRoom(m));
  }

  /** What is tried in vain moves nobody. */
  private orAsBefore(attempt: () => boolean): boolean {
    const before = this.state.snapshot();
    const isDone = attempt();
    if (!isDone) this.state.restore(before);
    return isDone;
  }

  /** Swaps after which `free` and `busy` are both idle in a slot allowed for m, with a table. */
  private openings(m: number, free: number, busy: number): Opening[] {
    const { c, at, stride, load } = this.state;
    const found: Opening[] = [];
    for (let s = 0; s < c.slots; s++) {
      if (
        c.allowed[m * c.slots + s] === 0 ||
        at[free * stride + s + 1]! >= 0 ||
        at[busy * stride + s + 1]! < 0
      )
        continue;
      for (let t = 0; t < c.slots; t++) {
        if (
          t === s ||
          at[busy * stride + t + 1]! >= 0 ||
          !this.chain.walk(busy, s, t) ||
          this.chain.endPerson === free
        )
          continue;
        const roomier = load[s]! - this.chain.shift() < c.tables[s]! || c.seat[m] === 0;
        if (!roomier || !this.chain.fits()) continue;
        found.push({ slot: s, person: busy, other: t, length: this.chain.length });
      }
    }
    return found;
  }

  /** Both are idle in a full slot: an odd chain takes one meeting out of it, the shortest there is. */
  private makeRoom(m: number): boolean {
    const { state } = this;
    const { c, at, stride } = state;
    for (let s = 0; s < c.slots; s++) {
      const idle = at[c.first[m]! * stride + s + 1]! < 0 && at[c.second[m]! * stride + s + 1]! < 0;
      if (
        c.allowed[m * c.slots + s] === 0 ||
        !idle ||
        state.hasTable(m, s) ||
        !this.insertion.keepsRules(m, s)
      )
        continue;
      if (!this.insertion.relieve(s)) continue;
      const stillIdle = at[c.first[m]! * stride + s + 1]! < 0 && at[c.second[m]! * stride + s + 1]! < 0;
      if (stillIdle && state.hasTable(m, s) && this.insertion.keepsRules(m, s)) {
        state.place(m, s);
        return true;
      }
    }
    return false;
  }
}
