import type { TimetableState } from './timetable-state.js';

const over = (free: number): number => (free > 0 ? free : 0);

/**
 * What meetings beyond the tables of a slot cost while the search passes through: the square of the overload, and a price per slot that
 * rises while the slot is overfull and falls while it is not (augmented Lagrangian: Hestenes 1969, Powell 1969). The price per slot
 * carries what the square alone would need a lasting overload for: people like the middle of the day, and full tables need its edges too.
 */
export class TablePrices {
  /** Meetings beyond the tables of their slots. */
  overload = 0;
  /** Price of the square of a slot's overload. */
  square = 0.5;
  private readonly perMeeting: Float64Array;

  constructor(private readonly state: TimetableState) {
    this.perMeeting = new Float64Array(state.c.slots);
  }

  /** Takes over loads changed from outside. */
  recount(): void {
    const { load, c } = this.state;
    this.overload = 0;
    for (let t = 0; t < c.slots; t++) this.overload += Math.max(0, load[t]! - c.tables[t]!);
  }

  /** Price of `shift` taken tables leaving `from` for `to`; the other way where it is below 0. */
  ofMove(from: number, to: number, shift: number): number {
    const { load, c } = this.state;
    const there = load[to]! - c.tables[to]!;
    const here = load[from]! - c.tables[from]!;
    const squares = over(there + shift) ** 2 - over(there) ** 2 + over(here - shift) ** 2 - over(here) ** 2;
    return squares * this.square + shift * (this.perMeeting[to]! - this.perMeeting[from]!);
  }

  /** Books the overload of that move, before the loads change. */
  bookMove(from: number, to: number, shift: number): void {
    const { load, c } = this.state;
    const there = load[to]! - c.tables[to]!;
    const here = load[from]! - c.tables[from]!;
    this.overload += over(there + shift) - over(there) + over(here - shift) - over(here);
  }

  /** Moves each slot's price by `step` a meeting towards what its load asks for; never below 0, as free tables cost nothing. */
  adapt(step: number): void {
    const { load, c } = this.state;
    for (let t = 0; t < c.slots; t++) {
      this.perMeeting[t] = Math.max(0, this.perMeeting[t]! + step * (load[t]! - c.tables[t]!));
    }
  }
}
