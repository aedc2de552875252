import type { Insertion } from '../construct/insertion.js';
import type { TimetableState } from '../search/timetable-state.js';

/** Passes without any gain after which no more are tried. */
const PATIENCE = 20;
/** Random swaps a participant between two passes. */
const SHAKES = 20;

/**
 * Fills a timetable with wishes: first the promised minimum of everybody, worst served first; then by weight; then exchanges in which a
 * heavier wish pushes lighter ones out, with random swaps between them; last, whoever would have nothing gets a meeting from somebody who has several.
 */
export class WishSelection {
  private readonly byWeight: number[];

  constructor(
    private readonly state: TimetableState,
    private readonly insertion: Insertion,
  ) {
    const { c } = state;
    this.byWeight = Array.from({ length: c.meetings }, (_, m) => m).filter((m) => c.must[m] === 0);
    this.byWeight.sort((x, y) => c.weights[y]! - c.weights[x]! || x - y);
  }

  /** Everybody's promised minimum, then by weight, as long as there is time; fillers only after all that was asked for. */
  fill(over: () => boolean): void {
    for (const filler of [0, 1]) {
      this.fillMinimum(filler);
      for (const m of this.byWeight) if (this.state.c.filler[m] === filler && !over()) this.tryPlace(m);
    }
  }

  /** Raises the weight until `over`, or until it reaches `goal` or has not grown for a while. */
  improve(over: () => boolean, goal: number): void {
    for (let stale = 0; stale < PATIENCE && !over() && this.weight() < goal - 1e-6; stale++) {
      if (this.exchange(over)) stale = 0;
      else this.insertion.shake(SHAKES * this.state.c.participants);
    }
  }

  private weight(): number {
    const { c, slotOf } = this.state;
    return this.byWeight.reduce((sum, m) => sum + (slotOf[m]! >= 0 ? c.weights[m]! : 0), 0);
  }

  /** Whether both participants of m can take one more. */
  hasCapacity(m: number): boolean {
    const { c, held } = this.state;
    return held[c.first[m]!]! < c.maximum[c.first[m]!]! && held[c.second[m]!]! < c.maximum[c.second[m]!]!;
  }

  private tryPlace(m: number): boolean {
    if (this.state.slotOf[m]! >= 0 || !this.hasCapacity(m)) return false;
    return this.insertion.intoFreeSlot(m) || this.insertion.byChain(m);
  }

  private fillMinimum(filler: number): void {
    const { c, held } = this.state;
    const short = Array.from({ length: c.participants }, (_, p) => p).filter((p) => held[p]! < c.minimum[p]!);
    for (let progress = true; progress;) {
      progress = false;
      short.sort((x, y) => held[x]! / c.minimum[x]! - held[y]! / c.minimum[y]! || x - y);
      for (const p of short) {
        if (
          held[p]! < c.minimum[p]! &&
          this.wishesOf(p).some((m) => c.filler[m] === filler && this.tryPlace(m))
        )
          progress = true;
      }
    }
  }

  private wishesOf(p: number): number[] {
    const { c } = this.state;
    const own = Array.from(c.own.subarray(c.ownStart[p], c.ownStart[p + 1])).filter((m) => c.must[m] === 0);
    return own.sort((x, y) => c.weights[y]! - c.weights[x]! || x - y);
  }

  /** One pass over unmet wishes; whether the total weight grew. */
  private exchange(over: () => boolean): boolean {
    let grew = false;
    for (const m of this.byWeight) {
      if (over()) break;
      if (this.state.slotOf[m]! >= 0) continue;
      const price = this.state.c.weights[m]! - 1e-9;
      if (this.tryPlace(m) || this.pushIn(m, price, (other) => this.givesWay(other, m))) grew = true;
    }
    return grew;
  }

  /** A filler gives way to anything asked for and only to that, other wishes to a heavier one if nobody falls below the minimum. */
  private givesWay(other: number, m: number): boolean {
    const { filler } = this.state.c;
    return filler[other] === filler[m] ? !this.isNeeded(other) : filler[other] === 1;
  }

  /** Losing this meeting would put somebody below the promised minimum. */
  private isNeeded(m: number): boolean {
    const { c, held } = this.state;
    return [c.first[m]!, c.second[m]!].some((p) => held[p]! <= c.minimum[p]!);
  }

  /** Places m where the wishes in its way weigh less than `most` together and each may go; tries to place those again. */
  private pushIn(m: number, most: number, mayGo: (other: number) => boolean): boolean {
    const { state } = this;
    const { c } = state;
    let best = most;
    let bestSlot = -1;
    let bestOut: number[] = [];
    for (let t = 0; t < c.slots; t++) {
      if (c.allowed[m * c.slots + t] === 0 || !this.insertion.keepsRules(m, t)) continue;
      const out = this.inTheWay(m, t);
      if (out === null || !out.every((other) => c.must[other] === 0 && mayGo(other))) continue;
      const cost = out.reduce((sum, other) => sum + c.weights[other]!, 0);
      if (cost < best) {
        best = cost;
        bestSlot = t;
        bestOut = out;
      }
    }
    if (bestSlot < 0) return false;
    for (const other of bestOut) state.lift(other);
    state.place(m, bestSlot);
    for (const other of bestOut) this.tryPlace(other);
    return true;
  }

  /** Who must go for m to be in slot t: occupants, the lightest of a full slot, the lightest of a participant at the maximum. */
  private inTheWay(m: number, t: number): number[] | null {
    const { c, at, stride, held } = this.state;
    const out = new Set<number>();
    for (const p of [c.first[m]!, c.second[m]!]) {
      const occupant = at[p * stride + t + 1]!;
      if (occupant >= 0) out.add(occupant);
    }
    for (const p of [c.first[m]!, c.second[m]!]) {
      const leaving = [...out].some((other) => c.first[other] === p || c.second[other] === p);
      if (held[p]! < c.maximum[p]! || leaving) continue;
      const lightest = this.wishesOf(p).findLast((other) => this.state.slotOf[other]! >= 0);
      if (lightest === undefined) return null;
      out.add(lightest);
    }
    const seatedIn = (other: number): boolean => this.state.slotOf[other] === t && c.seat[other] === 1;
    if (!this.state.hasTable(m, t) && ![...out].some(seatedIn)) {
      const lightest = this.lightestSeated(t);
      if (lightest < 0) return null;
      out.add(lightest);
    }
    return [...out];
  }

  /** The wish of least weight at the tables of slot t, or −1. */
  private lightestSeated(t: number): number {
    const { c, at, stride } = this.state;
    let lightest = -1;
    for (let p = 0; p < c.participants; p++) {
      const m = at[p * stride + t + 1]!;
      if (m < 0 || c.must[m] === 1 || c.seat[m] === 0) continue;
      if (lightest < 0 || c.weights[m]! < c.weights[lightest]!) lightest = m;
    }
    return lightest;
  }

  /** Gives whoever would have nothing a meeting of somebody who has several, while there is time. */
  serveEmptyHanded(over: () => boolean): void {
    const { c, held } = this.state;
    for (let p = 0; p < c.participants && !over(); p++) {
      if (held[p] === 0)
        this.wishesOf(p).some((m) => this.pushIn(m, Infinity, (other) => this.canSpare(other, m)));
    }
  }

  /** Whoever loses `other` keeps a meeting and the promised minimum; the participants of m itself get m instead. No filler takes the place of a wish. */
  private canSpare(other: number, m: number): boolean {
    const { c, held } = this.state;
    if (c.filler[other]! < c.filler[m]!) return false;
    return [c.first[other]!, c.second[other]!].every(
      (p) => p === c.first[m] || p === c.second[m] || held[p]! > Math.max(1, c.minimum[p]!),
    );
  }
}
