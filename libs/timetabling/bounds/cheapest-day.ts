import type { Compiled } from '../model/compiled.js';
import type { OwnSlots } from './own-slots.js';

const IDLE_BEFORE = 0;
const BUSY = 1;
const IDLE_AFTER = 2;

/**
 * Cheapest plan of busy and idle slots for one participant alone, by dynamic programming over slots: breaks plus a price per busy slot.
 * With all prices 0 the result is the fewest breaks any timetable can give this participant. A night begins the day anew: at the first
 * slot of a day whatever was before counts as idle before the first meeting.
 */
export class CheapestDay {
  private readonly value: Float64Array;
  private readonly cameFrom: Int8Array;
  private readonly width: number;
  private readonly slots: number;
  private readonly noon: number;
  private readonly beginsDay: Uint8Array;

  constructor({ slots, source, dayFirst }: Compiled, mostMeetings: number) {
    this.slots = slots;
    this.noon = source.morningSlots;
    this.beginsDay = new Uint8Array(slots + 1);
    for (const t of dayFirst) this.beginsDay[t] = 1;
    this.width = (mostMeetings + 1) * 3;
    this.value = new Float64Array((slots + 1) * this.width);
    this.cameFrom = new Int8Array((slots + 1) * this.width);
  }

  /** Cost of the cheapest plan, Infinity when there is none; adds 1 to `busy[t]` for each busy slot of that plan. */
  solve(own: OwnSlots, prices: Float64Array, busy: Int32Array): number {
    const { width, slots, value } = this;
    const n = own.meetings;
    value.fill(Infinity);
    value[0] = 0;
    for (let t = 0; t < slots; t++) {
      if (t === this.noon) this.keepMorningCount(t, own);
      this.step(t, own, prices[t]!);
    }
    if (this.noon === slots) this.keepMorningCount(slots, own);
    const end = slots * width + n * 3;
    let state = IDLE_BEFORE;
    for (let s = 1; s < 3; s++) if (value[end + s]! < value[end + state]!) state = s;
    const best = value[end + state]!;
    if (best < Infinity) this.traceBusy(n, state, busy);
    return best;
  }

  private step(t: number, own: OwnSlots, price: number): void {
    const { width } = this;
    const row = t * width;
    const next = row + width;
    const anew = this.beginsDay[t] === 1;
    for (let k = 0; k <= own.meetings; k++) {
      for (let state = 0; state < 3; state++) {
        const cost = this.value[row + k * 3 + state]!;
        if (cost === Infinity) continue;
        const before = anew ? IDLE_BEFORE : state;
        if (own.use[t] !== 2)
          this.offer(next + k * 3 + (before === IDLE_BEFORE ? IDLE_BEFORE : IDLE_AFTER), cost, state);
        if (own.use[t] !== 0 && k < own.meetings) {
          this.offer(next + (k + 1) * 3 + BUSY, cost + price + (before === IDLE_AFTER ? 1 : 0), state);
        }
      }
    }
  }

  private offer(cell: number, cost: number, state: number): void {
    if (cost < this.value[cell]!) {
      this.value[cell] = cost;
      this.cameFrom[cell] = state;
    }
  }

  private keepMorningCount(t: number, own: OwnSlots): void {
    for (let k = 0; k <= own.meetings; k++) {
      if (k >= own.morningLeast && k <= own.morningMost) continue;
      for (let state = 0; state < 3; state++) this.value[t * this.width + k * 3 + state] = Infinity;
    }
  }

  private traceBusy(meetings: number, endState: number, busy: Int32Array): void {
    let k = meetings;
    let state = endState;
    for (let t = this.slots; t > 0; t--) {
      const previous = this.cameFrom[t * this.width + k * 3 + state]!;
      if (state === BUSY) {
        busy[t - 1]!++;
        k--;
      }
      state = previous;
    }
  }
}
