import type { TimetableState } from './timetable-state.js';

/**
 * The alternating chain of two slots that starts at a participant busy in one and idle in the other (Kempe 1879; as in the proofs of
 * König's and Vizing's edge colouring theorems). Swapping the two slots along it keeps every participant free of clashes, and changes
 * the busy slots of its two end participants only: everybody inside meets in both slots before and after.
 */
export class KempeChain {
  readonly members: Int32Array;
  length = 0;
  /** Slot that the first member leaves, and the one it goes to. */
  from = 0;
  to = 0;
  startPerson = 0;
  endPerson = 0;
  private readonly stamp: Int32Array;
  private clock = 0;

  constructor(
    readonly state: TimetableState,
    private readonly longest = state.c.meetings,
  ) {
    this.members = new Int32Array(state.c.meetings + 1);
    this.stamp = new Int32Array(state.c.meetings);
  }

  /** Walks the chain from participant p, busy in `from` and idle in `to`. False when a rule forbids the swap or it is too long. */
  walk(p: number, from: number, to: number): boolean {
    const { at, stride, pair, c } = this.state;
    const { allowed, slots } = c;
    const { members, longest } = this;
    this.from = from;
    this.to = to;
    this.startPerson = p;
    let person = p;
    let here = from;
    let there = to;
    let length = 0;
    let m = at[person * stride + here + 1]!;
    while (m >= 0) {
      if (allowed[m * slots + there] === 0 || length >= longest) return false;
      members[length++] = m;
      person = pair[m]! - person;
      const kept = here;
      here = there;
      there = kept;
      m = at[person * stride + here + 1]!;
    }
    this.length = length;
    this.endPerson = person;
    if (c.hasPrecedences && !this.keepsOrder()) return false;
    const { guard } = this.state;
    return guard === null || guard.allowsSwap(members, length, from, to);
  }

  /** How many taken tables the swap brings from `from` to `to`, net: 1 or 0 where every meeting takes one. */
  shift(): number {
    return this.state.c.allSeated ? this.length & 1 : this.shiftOfSeats();
  }

  /** Whether both slots have tables enough after the swap. */
  fits(): boolean {
    const { load, c } = this.state;
    const shift = this.shift();
    if (shift === 0) return true;
    const fuller = shift > 0 ? this.to : this.from;
    return load[fuller]! + Math.abs(shift) <= c.tables[fuller]!;
  }

  /** Busy slot that the end participant gives up. */
  endLeaves(): number {
    return this.length & 1 ? this.from : this.to;
  }

  /** Idle slot that the end participant takes. */
  endTakes(): number {
    return this.length & 1 ? this.to : this.from;
  }

  /** Swaps the two slots along the chain. */
  apply(): void {
    const { state, members, from, to, length } = this;
    const { at, stride, slotOf, load, c } = state;
    const left = this.endLeaves();
    const taken = this.endTakes();
    const shift = this.shift();
    state.bookMove(this.startPerson, from, to);
    state.bookMove(this.endPerson, left, taken);
    at[this.startPerson * stride + from + 1] = -1;
    at[this.endPerson * stride + left + 1] = -1;
    for (let i = 0; i < length; i++) {
      const m = members[i]!;
      const t = i & 1 ? from : to;
      slotOf[m] = t;
      at[c.first[m]! * stride + t + 1] = m;
      at[c.second[m]! * stride + t + 1] = m;
    }
    load[from]! -= shift;
    load[to]! += shift;
  }

  private shiftOfSeats(): number {
    const { seat } = this.state.c;
    let shift = 0;
    for (let i = 0; i < this.length; i++) shift += i & 1 ? -seat[this.members[i]!]! : seat[this.members[i]!]!;
    return shift;
  }

  private keepsOrder(): boolean {
    const { before, after } = this.state.c;
    const clock = ++this.clock;
    for (let i = 0; i < this.length; i++) this.stamp[this.members[i]!] = clock;
    for (let i = 0; i < this.length; i++) {
      const m = this.members[i]!;
      const t = this.newSlot(m);
      for (let j = before.start[m]!; j < before.start[m + 1]!; j++) {
        const other = this.newSlot(before.items[j]!);
        if (other >= t) return false;
      }
      for (let j = after.start[m]!; j < after.start[m + 1]!; j++) {
        const other = this.newSlot(after.items[j]!);
        if (other >= 0 && other <= t) return false;
      }
    }
    return true;
  }

  private newSlot(m: number): number {
    const t = this.state.slotOf[m]!;
    if (this.stamp[m] !== this.clock) return t;
    return t === this.from ? this.to : this.from;
  }
}
