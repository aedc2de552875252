import type { SatLimits, SatSolver } from './sat-solver.js';
import { totalize } from './totalizer.js';

/** Conflicts spent on dropping one literal from a core. */
const TRIM_CONFLICTS = 30;
/** Larger cores are taken as they come. */
const TRIM_SIZE = 60;

/**
 * Raises a lower bound on the number of true `costs` by unsatisfiable cores: assume that none is true; a core says that one of a few
 * must be; count those by a totalizer and allow one; repeat (OLL: Andres, Kaufmann, Matheis, Schaub 2012; Morgado, Dodaro,
 * Marques-Silva 2014). When the assumptions hold together the bound is the optimum and the solver holds a solution.
 */
export class CoreBound {
  lower = 0;
  private assumed: Set<number>;
  /** For an assumed "not more than k of a core": that core's counter and k. */
  private readonly counters = new Map<number, { sums: number[]; next: number }>();

  constructor(
    private readonly solver: SatSolver,
    costs: readonly number[],
  ) {
    this.assumed = new Set(costs.map((literal) => literal ^ 1));
  }

  /** Works until the bound is the optimum ('optimal': the solver holds it), nothing is left below the ceiling, or the limits end it. */
  raise(limits: SatLimits, ceiling: number): 'optimal' | 'exhausted' | 'stopped' {
    const until = this.solver.conflicts + limits.conflicts;
    while (this.lower < ceiling) {
      const left = until - this.solver.conflicts;
      if (left <= 0) return 'stopped';
      const answer = this.solver.solve({ ...limits, conflicts: left }, [...this.assumed]);
      if (answer === 'satisfiable') return 'optimal';
      if (answer === 'stopped') return 'stopped';
      if (this.solver.core.length === 0) return 'exhausted';
      this.relax(this.trim(this.solver.core, limits));
    }
    return 'exhausted';
  }

  /** Drops literals that a core does not need, as far as that is cheap. */
  private trim(core: readonly number[], limits: SatLimits): readonly number[] {
    let best = core;
    if (core.length > TRIM_SIZE) return best;
    for (const literal of core) {
      if (best.length === 1 || !best.includes(literal)) continue;
      const rest = best.filter((other) => other !== literal);
      const answer = this.solver.solve({ ...limits, conflicts: TRIM_CONFLICTS }, rest);
      if (answer === 'unsatisfiable') best = this.solver.core;
      if (best.length === 0) return core;
    }
    return best;
  }

  private relax(core: readonly number[]): void {
    this.lower++;
    for (const literal of core) {
      this.assumed.delete(literal);
      this.allowNext(literal);
    }
    if (core.length === 1) return this.solver.addClause([core[0]! ^ 1]);
    this.solver.addClause(core.map((literal) => literal ^ 1));
    const sums = totalize(
      this.solver,
      core.map((literal) => literal ^ 1),
    );
    this.assumed.add(sums[1]! ^ 1);
    this.counters.set(sums[1]! ^ 1, { sums, next: 2 });
  }

  /** A counter's limit was in the core: allow it one more. */
  private allowNext(literal: number): void {
    const counter = this.counters.get(literal);
    if (counter === undefined) return;
    this.counters.delete(literal);
    if (counter.next >= counter.sums.length) return;
    const looser = counter.sums[counter.next]! ^ 1;
    this.assumed.add(looser);
    this.counters.set(looser, { sums: counter.sums, next: counter.next + 1 });
  }
}
