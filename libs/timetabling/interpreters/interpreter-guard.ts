import type { Compiled } from '../model/compiled.js';
import type { SlotGuard, TimetableState } from '../search/timetable-state.js';
import { InterpreterRoster } from './interpreter-roster.js';

/**
 * Keeps every slot such that all its meetings that need an interpreter can have one at the same time; where interpreters need rest, such
 * that the roster of the whole day works out.
 */
export class InterpreterGuard implements SlotGuard {
  private readonly roster: InterpreterRoster;
  /** Meetings that need somebody. */
  private readonly needy: number[] = [];
  private readonly swapped = new Set<number>();

  constructor(
    private readonly c: Compiled,
    private readonly state: TimetableState,
  ) {
    this.roster = new InterpreterRoster(c);
    for (let m = 0; m < c.meetings; m++) if (this.roster.needOf(m) >= 0) this.needy.push(m);
  }

  allows(m: number, t: number): boolean {
    if (this.roster.needOf(m) < 0) return true;
    return this.works((other) => (other === m ? t : this.state.slotOf[other]!), t, t);
  }

  allowsSwap(members: Int32Array, length: number, s: number, t: number): boolean {
    this.swapped.clear();
    for (let i = 0; i < length; i++) if (this.roster.needOf(members[i]!) >= 0) this.swapped.add(members[i]!);
    if (this.swapped.size === 0) return true;
    const slotAfter = (m: number): number => {
      const now = this.state.slotOf[m]!;
      return this.swapped.has(m) ? s + t - now : now;
    };
    return this.works(slotAfter, s, t);
  }

  /** Whether the roster works with meetings where `slotOf` says; only slots s and t have changed. */
  private works(slotOf: (m: number) => number, s: number, t: number): boolean {
    const bySlot: number[][] = Array.from({ length: this.c.slots }, () => []);
    for (const m of this.needy) {
      const slot = slotOf(m);
      if (slot >= 0 && (this.roster.linksSlots || slot === s || slot === t)) bySlot[slot]!.push(m);
    }
    if (this.roster.linksSlots) return this.roster.works(bySlot);
    return this.roster.match(bySlot[s]!, s) !== null && this.roster.match(bySlot[t]!, t) !== null;
  }
}
