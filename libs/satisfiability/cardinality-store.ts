import { NO_REASON, type Trail } from './trail.js';

/**
 * "At most `bound` of these literals" kept by counting instead of clauses, with reasons made when asked for
 * (as in pseudo-Boolean solvers: Gebser, Kaminski, Kaufmann, Schaub 2009).
 */
export class CardinalityStore {
  readonly literals: Int32Array[] = [];
  readonly bound: number[] = [];
  /** How many of them are true among the propagated part of the trail. */
  readonly count: number[] = [];
  /** Constraints in which a literal occurs. */
  private readonly occurs: number[][] = [];

  constructor(private readonly trail: Trail) {}

  addVariable(): void {
    this.occurs.push([], []);
  }

  add(literals: readonly number[], bound: number): number {
    const index = this.literals.length;
    this.literals.push(Int32Array.from(literals));
    this.bound.push(bound);
    this.count.push(literals.filter((literal) => this.trail.value[literal]! > 0).length);
    for (const literal of literals) this.occurs[literal]!.push(index);
    return index;
  }

  /** Counts a literal that became true; returns a violated constraint as `~index`, or NO_REASON. */
  propagate(literal: number): number {
    const list = this.occurs[literal]!;
    for (const index of list) this.count[index]!++;
    for (const index of list) {
      if (this.count[index]! > this.bound[index]!) return ~index;
      if (this.count[index] === this.bound[index]) this.saturate(index);
    }
    return NO_REASON;
  }

  /** Takes a propagated literal back. */
  undo(literal: number): void {
    for (const index of this.occurs[literal]!) this.count[index]!--;
  }

  /** The constraint is full: its open literals are false. */
  saturate(index: number): void {
    for (const literal of this.literals[index]!) {
      if (this.trail.value[literal] === 0) this.trail.assign(literal ^ 1, ~index);
    }
  }
}
