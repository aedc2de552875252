/** What one run may spend and whom it tells. */
export interface SolveOptions {
  /** Same instance, seed and iterations (and no `seconds`) give the same bytes. Default 1. */
  readonly seed?: number;
  /** Work limit: one tried move is one iteration, one conflict of the exact engine a thousand. */
  readonly iterations?: number;
  /** Time limit in seconds of `now`. Default 10 when `iterations` is left out too. */
  readonly seconds?: number;
  /** Clock in milliseconds; needed for `seconds`. */
  readonly now?: () => number;
  /** Asked often; true ends the run with the best timetable so far. */
  readonly shouldStop?: () => boolean;
  readonly onProgress?: (progress: Progress) => void;
}

export interface Progress {
  readonly phase: 'placing' | 'improving' | 'proving';
  /** Share of the budget that is used, 0 … 1. */
  readonly spent: number;
  readonly unplaced: number;
  /** Fewest breaks so far with all rules kept, null before the first such timetable. */
  readonly breaks: number | null;
  readonly lowerBound: number;
}

/** Iterations that one conflict of the exact engine counts for. */
export const CONFLICT_ITERATIONS = 1000;

/** Counts work and time against the limits. */
export class Budget {
  iterations = 0;
  private readonly start: number;
  private readonly mostIterations: number;
  private readonly milliseconds: number;

  constructor(readonly options: SolveOptions) {
    this.mostIterations = options.iterations ?? Infinity;
    const seconds = options.seconds ?? (options.iterations === undefined ? 10 : Infinity);
    this.milliseconds = options.now === undefined ? Infinity : seconds * 1000;
    if (this.milliseconds === Infinity && this.mostIterations === Infinity) this.mostIterations = 100_000_000;
    this.start = options.now?.() ?? 0;
  }

  /** Share used, by the limit that is nearer. */
  spent(): number {
    const elapsed =
      this.milliseconds === Infinity ? 0 : (this.options.now!() - this.start) / this.milliseconds;
    return Math.max(elapsed, this.iterations / this.mostIterations);
  }

  /** For the placing engine, which asks every 64 rounds: books them at ten iterations each and says whether to stop. */
  overAfterEjections(): boolean {
    this.iterations += 640;
    return this.over();
  }

  over(): boolean {
    return (
      this.iterations >= this.mostIterations || this.spent() >= 1 || (this.options.shouldStop?.() ?? false)
    );
  }
}
