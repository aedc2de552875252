import { construct } from '../construct/construct.js';
import { CoreBound } from '#lib/satisfiability';
import { BreakEncoding } from '../exact/break-encoding.js';
import { Annealing } from '../search/annealing.js';
import { breakCosts } from '../search/break-cost.js';
import { Random } from '../search/random.js';
import { TimetableState } from '../search/timetable-state.js';
import type { Compiled } from '../model/compiled.js';
import { CONFLICT_ITERATIONS, type Budget, type Progress } from './budget.js';

/** Temperatures at which a schedule starts and ends; breaks freeze out around 0.25. */
const HOT = 0.5;
const COLD = 0.12;
/** The same for large programmes, which are annealed once: hot enough that every run of meetings still walks freely. */
const LARGE_HOT = 1.2;
const LARGE_COLD = 0.2;
/** How fast slot prices follow the loads, a meeting too many and block of moves. */
const PRICE_STEP = 0.003;
/** Share of the budget in which the schedule cools; the rest is for what comes after. */
const COOLING = 0.97;
/** Moves of the first annealing of a small instance; each following one is longer by as much. */
const FIRST_ROUND = 500_000;
/** … and per meeting, where that is less. */
const FIRST_ROUND_PER_MEETING = 2_500;
/** After so many rounds without a better timetable, proving gets the larger share. */
const STALE = 4;
/** Conflicts of the first proving turn. */
const FIRST_TURN = 3_000;
/** Above so many meeting × slot cells the exact engine is not tried: its clauses would not fit the time. */
const EXACT_CELLS = 40_000;

/** Best timetable of one fairness level with its bound. */
export interface BreakOutcome {
  /** Slots per meeting of the best timetable that keeps every rule, or null. */
  readonly best: Int32Array | null;
  readonly breaks: number;
  /** No timetable at this level has fewer breaks; Infinity: there is none at all. */
  readonly lower: number;
  /** How many meetings the construction could not place (0 when `best` is there). */
  readonly unplaced: number;
  /** The nearest timetable: every rule but fairness is kept, though meetings may be missing. */
  readonly last: Int32Array;
}

/** Alternates annealing and the exact engine on one instance until the gap is closed or the budget is used. */
export class BreakSearch {
  readonly state: TimetableState;
  private readonly random: Random;
  private best: Int32Array | null = null;
  private breaks = Infinity;
  private unplaced = 0;
  private nearest: Int32Array;
  private nearestCost = Infinity;
  private exact: { encoding: BreakEncoding; cores: CoreBound } | null = null;

  constructor(
    private readonly c: Compiled,
    private readonly level: number,
    private lower: number,
    private readonly budget: Budget,
    /** A bound that costs time; asked once, after placing. */
    private readonly bound: () => number = () => 0,
  ) {
    this.state = new TimetableState(c);
    this.random = new Random(budget.options.seed ?? 1);
    this.nearest = this.state.snapshot();
  }

  /** Starts from a known timetable instead of an empty one. */
  startFrom(slots: Int32Array): void {
    this.state.restore(slots);
  }

  run(): BreakOutcome {
    const small = this.c.meetings * this.c.slots <= EXACT_CELLS && this.c.allMust;
    this.place(small ? 400 : 1_000_000);
    this.nearest = this.state.snapshot();
    this.lower = Math.max(this.lower, this.bound());
    const annealing = new Annealing(
      this.state,
      breakCosts(this.c.slots, this.level, this.c.fairness),
      this.random,
    );
    if (small) this.alternate(annealing);
    else this.annealOnce(annealing);
    const { best, breaks, lower, unplaced } = this;
    return { best, breaks, lower, unplaced: best === null ? unplaced : 0, last: best ?? this.nearest };
  }

  /** Annealing and proving by turns, each turn longer; proving twice as long once annealing has found nothing better for a while. */
  private alternate(annealing: Annealing): void {
    const moves = Math.min(FIRST_ROUND, FIRST_ROUND_PER_MEETING * this.c.meetings);
    for (let round = 1, stale = 0; !this.finished(); round++) {
      const known = this.breaks;
      if (this.unplaced === 0) this.anneal(annealing, round * moves);
      stale = this.breaks < known ? 0 : stale + 1;
      if (!this.finished()) this.prove(round * FIRST_TURN * (stale > STALE ? 2 : 1));
      if (this.unplaced > 0 && this.best !== null) this.adopt(annealing);
    }
  }

  private finished(): boolean {
    return this.breaks <= this.lower || this.lower === Infinity || this.budget.over();
  }

  private place(iterations: number): void {
    this.unplaced = construct(this.state, this.random, {
      iterations,
      shouldStop: () => this.budget.overAfterEjections(),
    });
    this.report('placing');
  }

  /** One schedule over the whole budget. */
  private annealOnce(annealing: Annealing): void {
    const block = Math.max(1_000, this.c.meetings);
    const from = this.budget.spent();
    this.keepBest(annealing);
    for (let turn = 1, part = 0; part < 1 && !this.finished(); turn++) {
      part = Math.min(1, (this.budget.spent() - from) / Math.max(1e-9, COOLING - from));
      annealing.tables.square = rampedPrice(this.c, part);
      annealing.tables.adapt(PRICE_STEP);
      annealing.sweep(block, LARGE_HOT * (LARGE_COLD / LARGE_HOT) ** part, this.lower);
      this.budget.iterations += block;
      if (part > 0.3 || turn % 64 === 0) this.keepBest(annealing);
      if (turn % 64 === 0) this.report('improving');
    }
    if (annealing.tables.overload > 0) annealing.unload();
    this.keepBest(annealing);
  }

  private anneal(annealing: Annealing, moves: number): void {
    const block = 1_000;
    for (let done = 0; done < moves && !this.finished(); done += block) {
      annealing.tables.square = rampedPrice(this.c, done / moves);
      annealing.tables.adapt(PRICE_STEP);
      annealing.sweep(block, HOT * (COLD / HOT) ** (done / moves), this.lower);
      this.budget.iterations += block;
      this.keepBest(annealing);
    }
    this.report('improving');
  }

  private keepBest(annealing: Annealing): void {
    if (annealing.tables.overload > 0) return;
    const fair = annealing.unfair === 0 && this.unplaced === 0;
    if (fair && annealing.breaks < this.breaks) {
      this.breaks = annealing.breaks;
      this.best = this.state.snapshot();
    } else if (this.best === null && annealing.cost < this.nearestCost) {
      this.nearestCost = annealing.cost;
      this.nearest = this.state.snapshot();
    }
  }

  private prove(conflicts: number): void {
    if (this.exact === null) {
      const encoding = new BreakEncoding(this.c, { level: this.level }, this.c.participants * this.c.slots);
      this.exact = { encoding, cores: new CoreBound(encoding.solver, encoding.breakLiterals) };
    }
    const { encoding, cores } = this.exact;
    if (this.best !== null) encoding.startFrom(this.best);
    const before = encoding.solver.conflicts;
    const answer = cores.raise({ conflicts, shouldStop: () => this.budget.over() }, this.breaks);
    this.budget.iterations += (encoding.solver.conflicts - before) * CONFLICT_ITERATIONS;
    if (answer === 'optimal') this.take(encoding.read());
    this.lower = Math.max(this.lower, answer === 'exhausted' ? this.breaks : cores.lower);
    this.report('proving');
  }

  private take(slots: Int32Array): void {
    this.state.restore(slots);
    this.best = slots;
    this.breaks = this.state.totalBreaks();
    this.unplaced = 0;
  }

  private adopt(annealing: Annealing): void {
    this.unplaced = 0;
    annealing.refresh();
  }

  private report(phase: Progress['phase']): void {
    const { best, breaks, lower, unplaced } = this;
    this.budget.options.onProgress?.({
      phase,
      spent: Math.min(1, this.budget.spent()),
      unplaced,
      breaks: best === null ? null : breaks,
      lowerBound: lower,
    });
  }
}

/** Overfull slots are cheap at first, so that chains need no counterpart, and dear at the end. */
function rampedPrice(c: Compiled, part: number): number {
  const most = c.tables.reduce((x, y) => Math.max(x, y), 1);
  const first = Math.min(2, 10 / most);
  return first * (3 / first) ** Math.min(1, part / 0.95);
}
