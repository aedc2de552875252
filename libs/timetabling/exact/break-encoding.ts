import { atMostOne, SatSolver } from '#lib/satisfiability';
import type { Compiled } from '../model/compiled.js';
import { ParticipantEncoding } from './participant-encoding.js';

/** What besides the rules the timetable must satisfy. */
export interface EncodingGoal {
  /** Everybody has at least `level` and at most `level + fairness` breaks. */
  readonly level: number;
}

/**
 * The timetable of meetings that all take place as clauses and cardinalities: one variable per meeting and allowed slot; per participant
 * a busy variable per slot and counted busy slots (both implied constraints of the study's best encoding, Bofill et al. 2022, §4).
 */
export class BreakEncoding {
  readonly solver = new SatSolver();
  /** Variable of meeting m in slot t, or −1. */
  readonly inSlot: Int32Array;
  readonly breakLiterals: number[] = [];
  private readonly total: number;

  constructor(
    readonly c: Compiled,
    goal: EncodingGoal,
    mostBreaks: number,
  ) {
    this.inSlot = new Int32Array(c.meetings * c.slots).fill(-1);
    for (let i = 0; i < this.inSlot.length; i++)
      if (c.allowed[i] === 1) this.inSlot[i] = this.solver.newVariable();
    for (let m = 0; m < c.meetings; m++) this.oneSlot(m);
    const busy: number[][] = Array.from({ length: c.slots }, () => []);
    for (let p = 0; p < c.participants; p++) {
      const person = new ParticipantEncoding(this.solver, c, this.inSlot, p);
      person.busy.forEach((v, t) => v >= 0 && busy[t]!.push(2 * v));
      this.addFairness(person.breaks, goal.level);
      this.breakLiterals.push(...person.breaks);
    }
    for (let t = 0; t < c.slots; t++) this.limitTables(t, busy[t]!);
    for (const [earlier, later] of c.source.precedences) this.order(earlier, later);
    this.total = this.solver.addAtMost(this.breakLiterals, Math.min(mostBreaks, this.breakLiterals.length));
  }

  /** Asks for at most so many breaks from now on; never more than asked before. */
  limitBreaks(most: number): void {
    this.solver.tighten(this.total, most);
  }

  /** Starts the search near a known timetable. */
  startFrom(slots: Int32Array): void {
    for (let i = 0; i < this.inSlot.length; i++) {
      const v = this.inSlot[i]!;
      if (v >= 0) this.solver.prefer(v, slots[Math.floor(i / this.c.slots)] === i % this.c.slots);
    }
  }

  /** The timetable found by the last satisfiable answer. */
  read(): Int32Array {
    const slots = new Int32Array(this.c.meetings).fill(-1);
    for (let i = 0; i < this.inSlot.length; i++) {
      const v = this.inSlot[i]!;
      if (v >= 0 && this.solver.isTrue(v)) slots[Math.floor(i / this.c.slots)] = i % this.c.slots;
    }
    return slots;
  }

  private oneSlot(m: number): void {
    const options: number[] = [];
    for (let t = 0; t < this.c.slots; t++) {
      const v = this.inSlot[m * this.c.slots + t]!;
      if (v >= 0) options.push(2 * v);
    }
    this.solver.addClause(options);
    atMostOne(this.solver, options);
  }

  private addFairness(breaks: readonly number[], level: number): void {
    const { fairness } = this.c;
    if (fairness < 0) return;
    if (breaks.length > level + fairness) this.solver.addAtMost(breaks, level + fairness);
    if (level === 0) return;
    if (breaks.length < level) this.solver.addClause([]);
    else
      this.solver.addAtMost(
        breaks.map((literal) => literal ^ 1),
        breaks.length - level,
      );
  }

  private limitTables(t: number, busy: readonly number[]): void {
    const { c } = this;
    const here: number[] = [];
    for (let m = 0; m < c.meetings; m++) {
      const v = this.inSlot[m * c.slots + t]!;
      if (v >= 0 && c.seat[m] === 1) here.push(2 * v);
    }
    const tables = c.tables[t]!;
    if (here.length > tables) this.solver.addAtMost(here, tables);
    if (c.allSeated && busy.length > 2 * tables) this.solver.addAtMost(busy, 2 * tables);
  }

  /** Strict precedence: the later meeting in slot t has the earlier one in some slot before t. */
  private order(earlier: number, later: number): void {
    const { slots } = this.c;
    const sooner: number[] = [];
    for (let t = 0; t < slots; t++) {
      const v = this.inSlot[later * slots + t]!;
      if (v >= 0) this.solver.addClause([2 * v + 1, ...sooner]);
      const w = this.inSlot[earlier * slots + t]!;
      if (w < 0) continue;
      for (let u = 0; u <= t; u++) {
        const x = this.inSlot[later * slots + u]!;
        if (x >= 0) this.solver.addClause([2 * w + 1, 2 * x + 1]);
      }
      sooner.push(2 * w);
    }
  }
}
