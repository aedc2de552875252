import { CardinalityStore } from './cardinality-store.js';
import { ClauseStore } from './clause-store.js';
import { ConflictAnalysis } from './conflict-analysis.js';
import { RestartPolicy } from './restart-policy.js';
import { NO_REASON, Trail } from './trail.js';
import { VariableOrder } from './variable-order.js';

export type SatAnswer = 'satisfiable' | 'unsatisfiable' | 'stopped';

export interface SatLimits {
  readonly conflicts: number;
  shouldStop(): boolean;
}

/** Conflict-driven clause learning (Marques-Silva & Sakallah 1996; Eén & Sörensson 2003) over clauses and cardinality constraints. */
export class SatSolver {
  variables = 0;
  conflicts = 0;
  /** After 'unsatisfiable' under assumptions: those that cannot hold together; empty when none are to blame. */
  core: number[] = [];
  private readonly trail = new Trail();
  private readonly clauses = new ClauseStore(this.trail);
  private readonly cards = new CardinalityStore(this.trail);
  private readonly order = new VariableOrder();
  private readonly analysis = new ConflictAnalysis(this.trail, this.clauses, this.cards, this.order);
  private readonly restarts = new RestartPolicy();
  private phase = new Uint8Array(64);
  private consistent = true;
  private nextReduce = 2000;
  private reduceStep = 2000;

  newVariable(): number {
    const v = this.variables++;
    this.trail.ensure(v);
    if (v >= this.phase.length) {
      const grown = new Uint8Array(2 * v);
      grown.set(this.phase);
      this.phase = grown;
    }
    this.clauses.addVariable();
    this.cards.addVariable();
    this.order.add(v);
    this.phase[v] = 1;
    return v;
  }

  /** Adds a clause at level 0. */
  addClause(literals: readonly number[]): void {
    this.backtrack(0);
    const { value } = this.trail;
    const open = [...new Set(literals)].filter((literal) => value[literal]! >= 0);
    if (open.some((literal) => value[literal]! > 0 || open.includes(literal ^ 1))) return;
    if (open.length === 0) this.consistent = false;
    else if (open.length === 1) this.trail.assign(open[0]!, NO_REASON);
    else this.clauses.add(open, open.length, 0);
  }

  /** Adds "at most `bound` of these"; returns its number for `tighten`. */
  addAtMost(literals: readonly number[], bound: number): number {
    this.backtrack(0);
    this.settle();
    const index = this.cards.add(literals, bound);
    this.tighten(index, bound);
    return index;
  }

  /** Lowers the bound of a cardinality constraint; all that was learnt stays valid. */
  tighten(index: number, bound: number): void {
    this.backtrack(0);
    this.settle();
    this.cards.bound[index] = bound;
    if (this.cards.count[index]! > bound) this.consistent = false;
    else if (this.cards.count[index] === bound) this.cards.saturate(index);
  }

  /** The value to try first when the variable is chosen. */
  prefer(v: number, truth: boolean): void {
    this.phase[v] = truth ? 0 : 1;
  }

  /** After 'satisfiable': whether the variable is true. */
  isTrue(v: number): boolean {
    return this.trail.value[2 * v]! > 0;
  }

  /** Looks for an assignment in which all assumptions are true. */
  solve(limits: SatLimits, assumptions: readonly number[] = []): SatAnswer {
    this.backtrack(0);
    this.settle();
    this.core = [];
    const stopAt = this.conflicts + limits.conflicts;
    while (this.consistent) {
      const conflict = this.propagate();
      if (conflict !== NO_REASON) {
        if (this.trail.levelStart.length === 0) this.consistent = false;
        else this.learn(conflict);
        if ((this.conflicts & 127) === 0 && (this.conflicts >= stopAt || limits.shouldStop()))
          return this.stop();
        continue;
      }
      if (this.restarts.due()) this.backtrack(Math.min(assumptions.length, this.trail.levelStart.length));
      if (this.conflicts >= this.nextReduce) this.forget();
      const next = this.decide(assumptions);
      if (next !== null) return next;
    }
    return 'unsatisfiable';
  }

  private stop(): SatAnswer {
    this.backtrack(0);
    return 'stopped';
  }

  private settle(): void {
    if (this.consistent && this.propagate() !== NO_REASON) this.consistent = false;
  }

  /** Opens the next level, or says that everything is assigned or an assumption failed. */
  private decide(assumptions: readonly number[]): SatAnswer | null {
    const { trail } = this;
    while (trail.levelStart.length < assumptions.length) {
      const literal = assumptions[trail.levelStart.length]!;
      if (trail.value[literal]! < 0) {
        this.core = this.analysis.blame(literal);
        return 'unsatisfiable';
      }
      trail.levelStart.push(trail.size);
      if (trail.value[literal] === 0) {
        trail.assign(literal, NO_REASON);
        return null;
      }
    }
    while (!this.order.empty()) {
      const v = this.order.pop();
      if (trail.value[2 * v] !== 0) continue;
      trail.levelStart.push(trail.size);
      trail.assign(2 * v + this.restarts.phaseOf(v, this.phase[v]!), NO_REASON);
      return null;
    }
    return 'satisfiable';
  }

  private learn(conflict: number): void {
    const { trail } = this;
    this.conflicts++;
    this.restarts.noteTrail(trail.literals, trail.levelStart[trail.levelStart.length - 1]!);
    const learnt = this.analysis.run(conflict);
    this.backtrack(learnt.backTo);
    const unit = learnt.literals[0]!;
    if (learnt.size === 1) trail.assign(unit, NO_REASON);
    else trail.assign(unit, this.clauses.add(learnt.literals, learnt.size, Math.max(1, learnt.glue)));
    this.restarts.noteConflict(learnt.glue);
    this.order.decay(0.95);
  }

  private forget(): void {
    const { trail } = this;
    const reasons = new Set<number>();
    for (let i = 0; i < trail.size; i++) reasons.add(trail.reason[trail.literals[i]! >> 1]!);
    this.clauses.reduce(
      (clause) => reasons.has(clause),
      (moved) => {
        for (let i = 0; i < trail.size; i++) {
          const v = trail.literals[i]! >> 1;
          const reason = trail.reason[v]!;
          if (reason >= 0 && reason !== NO_REASON) trail.reason[v] = moved(reason);
        }
      },
    );
    this.reduceStep += 300;
    this.nextReduce = this.conflicts + this.reduceStep;
  }

  private backtrack(level: number): void {
    const { trail, cards, order } = this;
    if (trail.levelStart.length <= level) return;
    const start = trail.levelStart[level]!;
    for (let i = trail.size - 1; i >= start; i--) {
      const literal = trail.literals[i]!;
      trail.value[literal] = 0;
      trail.value[literal ^ 1] = 0;
      this.phase[literal >> 1] = literal & 1;
      order.push(literal >> 1);
      if (i < trail.head) cards.undo(literal);
    }
    trail.size = start;
    if (trail.head > start) trail.head = start;
    trail.levelStart.length = level;
  }

  /** Draws all consequences; returns what is violated (a reason), or NO_REASON. */
  private propagate(): number {
    const { trail, cards, clauses } = this;
    while (trail.head < trail.size) {
      const literal = trail.literals[trail.head++]!;
      const full = cards.propagate(literal);
      if (full !== NO_REASON) return full;
      const clash = clauses.propagate(literal);
      if (clash !== NO_REASON) return clash;
    }
    return NO_REASON;
  }
}
