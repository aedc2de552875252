import type { Compiled } from '../model/compiled.js';
import type { SlotGuard, TimetableState } from '../search/timetable-state.js';
import { InterpreterRoster } from './interpreter-roster.js';

/** Keeps every slot such that all its meetings that need an interpreter can have one at the same time. */
export class InterpreterGuard implements SlotGuard {
  private readonly roster: InterpreterRoster;
  /** Meetings that need somebody. */
  private readonly needy: number[] = [];
  private readonly swapped = new Set<number>();

  constructor(
    c: Compiled,
    private readonly state: TimetableState,
  ) {
    this.roster = new InterpreterRoster(c);
    for (let m = 0; m < c.meetings; m++) if (this.roster.needOf(m) >= 0) this.needy.push(m);
  }

  allows(m: number, t: number): boolean {
    if (this.roster.needOf(m) < 0) return true;
    const here = this.needy.filter((other) => this.state.slotOf[other] === t);
    return this.roster.match([...here, m], t) !== null;
  }

  allowsSwap(members: Int32Array, length: number, s: number, t: number): boolean {
    this.swapped.clear();
    for (let i = 0; i < length; i++) if (this.roster.needOf(members[i]!) >= 0) this.swapped.add(members[i]!);
    if (this.swapped.size === 0) return true;
    const inS: number[] = [];
    const inT: number[] = [];
    for (const m of this.needy) {
      const now = this.state.slotOf[m]!;
      if (now !== s && now !== t) continue;
      ((now === s) === this.swapped.has(m) ? inT : inS).push(m);
    }
    return this.roster.match(inS, s) !== null && this.roster.match(inT, t) !== null;
  }
}
