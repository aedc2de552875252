import { atMostOne, type SatSolver } from '#lib/satisfiability';
import type { Compiled } from '../model/compiled.js';

/**
 * One participant's day in clauses: busy slots, a two-way sequential counter of them (Sinz 2005) that must end at the number of own
 * meetings, and a break wherever an idle slot follows a busy one before the last meeting. The counter's first and last columns are
 * "has begun" and "has finished". Over several days a break ends on the day on which it begins, so that "meets later the same day" stands
 * where "has not finished" would.
 */
export class ParticipantEncoding {
  /** Busy variable per slot, or −1 where no own meeting can be. */
  readonly busy: Int32Array;
  /** One literal per slot in which a break can begin. */
  readonly breaks: number[] = [];

  constructor(
    private readonly solver: SatSolver,
    c: Compiled,
    inSlot: Int32Array,
    p: number,
  ) {
    this.busy = new Int32Array(c.slots).fill(-1);
    const own = c.own.subarray(c.ownStart[p], c.ownStart[p + 1]);
    for (let t = 0; t < c.slots; t++) {
      const here = Array.from(own, (m) => inSlot[m * c.slots + t]!).filter((v) => v >= 0);
      if (here.length > 0) this.busy[t] = this.joinBusy(here.map((v) => 2 * v));
    }
    if (own.length > 0) this.countBreaks(c, own.length);
  }

  private joinBusy(here: readonly number[]): number {
    atMostOne(this.solver, here);
    if (here.length === 1) return here[0]! >> 1;
    const busy = this.solver.newVariable();
    for (const literal of here) this.solver.addClause([literal ^ 1, 2 * busy]);
    this.solver.addClause([...here, 2 * busy + 1]);
    return busy;
  }

  private countBreaks(c: Compiled, meetings: number): void {
    const oneDay = c.dayFirst.length === 2;
    const usable = this.busy.filter((v) => v >= 0).length;
    if (usable < meetings) return this.solver.addClause([]);
    let done: (number | null)[] = [];
    let seen = 0;
    for (let t = 0; t < c.slots; t++) {
      const busy = this.busy[t]!;
      if (busy >= 0) {
        seen++;
        done = this.count(done, busy, { seen, left: usable - seen, meetings });
      }
      const finished = seen >= meetings ? (done[meetings - 1] ?? null) : undefined;
      if (oneDay && finished !== null && seen < usable)
        this.addBreak(t, finished === undefined ? null : 2 * finished + 1);
    }
    if (!oneDay) this.addBreaksByDay(c);
  }

  private addBreaksByDay({ dayFirst }: Compiled): void {
    for (let day = 0; day + 1 < dayFirst.length; day++) {
      let later = -1;
      for (let t = dayFirst[day + 1]! - 2; t > dayFirst[day]!; t--) {
        later = this.joinLater(this.busy[t + 1]!, later);
        if (later >= 0) this.addBreak(t, 2 * later);
      }
    }
  }

  /** A variable that is true where one of the two is; −1 stands for never. */
  private joinLater(busy: number, later: number): number {
    if (busy < 0) return later;
    if (later < 0) return busy;
    const { solver } = this;
    const either = solver.newVariable();
    solver.addClause([2 * busy + 1, 2 * either]);
    solver.addClause([2 * later + 1, 2 * either]);
    solver.addClause([2 * busy, 2 * later, 2 * either + 1]);
    return either;
  }

  /** Next column: `done[k]` says that more than k busy slots are behind; null stands for certain truth. */
  private count(
    previous: (number | null)[],
    busy: number,
    room: { seen: number; left: number; meetings: number },
  ): (number | null)[] {
    const { solver } = this;
    const next: (number | null)[] = [];
    for (let k = 0; k < Math.min(room.seen, room.meetings); k++) {
      if (k + 1 <= room.meetings - room.left) {
        next[k] = null;
      } else {
        next[k] = solver.newVariable();
      }
    }
    const overflow = previous[room.meetings - 1];
    if (previous.length >= room.meetings) {
      solver.addClause(
        overflow === null || overflow === undefined ? [2 * busy + 1] : [2 * overflow + 1, 2 * busy + 1],
      );
    }
    for (let k = 0; k < next.length; k++) this.linkCell(previous, next[k]!, k, busy);
    return next;
  }

  /** next[k] ⇔ previous[k] ∨ (previous[k − 1] ∧ busy); a missing cell is false, null is true. */
  private linkCell(previous: (number | null)[], cell: number | null, k: number, busy: number): void {
    const same = previous[k];
    const below = k === 0 ? null : previous[k - 1];
    const cellTrue = cell === null ? [] : [2 * cell];
    const cellFalse = cell === null ? null : 2 * cell + 1;
    if (cell !== null && same !== undefined)
      this.solver.addClause(same === null ? cellTrue : [2 * same + 1, ...cellTrue]);
    if (cell !== null && below !== undefined) {
      this.solver.addClause(
        below === null ? [2 * busy + 1, ...cellTrue] : [2 * below + 1, 2 * busy + 1, ...cellTrue],
      );
    }
    if (same === null) return;
    const kept = same === undefined ? [] : [2 * same];
    const head = cellFalse === null ? [] : [cellFalse];
    this.solver.addClause([...head, ...kept, 2 * busy]);
    if (below === null) return;
    this.solver.addClause([...head, ...kept, ...(below === undefined ? [] : [2 * below])]);
  }

  /** A break begins at t: busy before, idle now, and it goes on; the literal null means that it surely does. */
  private addBreak(t: number, goesOn: number | null): void {
    const before = t > 0 ? this.busy[t - 1]! : -1;
    if (before < 0) return;
    const { solver } = this;
    const here = this.busy[t]!;
    const broken = solver.newVariable();
    const causes = [2 * before + 1];
    solver.addClause([2 * broken + 1, 2 * before]);
    if (here >= 0) {
      causes.push(2 * here);
      solver.addClause([2 * broken + 1, 2 * here + 1]);
    }
    if (goesOn !== null) {
      causes.push(goesOn ^ 1);
      solver.addClause([2 * broken + 1, goesOn]);
    }
    solver.addClause([...causes, 2 * broken]);
    this.breaks.push(2 * broken);
  }
}
