import type { CardinalityStore } from './cardinality-store.js';
import { HEADER, type ClauseStore } from './clause-store.js';
import { NO_REASON, type Trail } from './trail.js';
import type { VariableOrder } from './variable-order.js';

/** A clause learnt from a conflict; `literals[0]` is the one that becomes true after going back. */
export interface Learnt {
  readonly literals: Int32Array;
  readonly size: number;
  readonly backTo: number;
  /** Number of decision levels in the clause (literal block distance; Audemard & Simon 2009). */
  readonly glue: number;
}

const OPEN = 0;
const IN_CLAUSE = 1;
const REMOVABLE = 2;
const NEEDED = 3;

/** Finds the first unique implication point of a conflict and removes literals implied by others (Sörensson & Biere 2009). */
export class ConflictAnalysis {
  private mark = new Uint8Array(64);
  private clause = new Int32Array(64);
  private size = 0;
  private touched: number[] = [];
  private readonly antecedent: number[] = [];
  private levelSeen = new Int32Array(64);
  private clock = 0;

  constructor(
    private readonly trail: Trail,
    private readonly clauses: ClauseStore,
    private readonly cards: CardinalityStore,
    private readonly order: VariableOrder,
  ) {}

  run(conflict: number): Learnt {
    this.ensureRoom();
    const { trail, mark } = this;
    const here = trail.levelStart.length;
    this.size = 1;
    let pending = 0;
    let at = trail.size - 1;
    let reason = conflict;
    let literal = -1;
    do {
      this.explain(reason, literal);
      for (const other of this.antecedent) {
        const v = other >> 1;
        if (mark[v] !== OPEN || trail.level[v] === 0) continue;
        mark[v] = IN_CLAUSE;
        this.touched.push(v);
        this.order.bump(v);
        if (trail.level[v]! >= here) pending++;
        else this.clause[this.size++] = other;
      }
      while (mark[trail.literals[at]! >> 1] === OPEN) at--;
      literal = trail.literals[at--]!;
      reason = trail.reason[literal >> 1]!;
      pending--;
    } while (pending > 0);
    this.clause[0] = literal ^ 1;
    this.minimise();
    const backTo = this.bringSecondForward();
    const glue = this.countLevels();
    for (const v of this.touched) mark[v] = OPEN;
    this.touched.length = 0;
    return { literals: this.clause, size: this.size, backTo, glue };
  }

  /** Which assumptions (decisions) make the assumption `failed` false; they and it cannot hold together. */
  blame(failed: number): number[] {
    this.ensureRoom();
    const { trail, mark } = this;
    const core = [failed];
    if (trail.level[failed >> 1] === 0) return core;
    mark[failed >> 1] = IN_CLAUSE;
    for (let i = trail.size - 1; i >= trail.levelStart[0]!; i--) {
      const literal = trail.literals[i]!;
      const v = literal >> 1;
      if (mark[v] === OPEN) continue;
      mark[v] = OPEN;
      if (trail.reason[v] === NO_REASON) {
        if (literal !== failed) core.push(literal);
        continue;
      }
      this.explain(trail.reason[v]!, literal);
      for (const other of this.antecedent) if (trail.level[other >> 1]! > 0) mark[other >> 1] = IN_CLAUSE;
    }
    return core;
  }

  /** Puts the false literals that made `implied` true (or the conflict, for −1) into `antecedent`. */
  private explain(reason: number, implied: number): void {
    this.antecedent.length = 0;
    const { trail } = this;
    if (reason >= 0) {
      const { arena } = this.clauses;
      const end = reason + HEADER + arena[reason]!;
      for (let i = reason + HEADER; i < end; i++) if (arena[i] !== implied) this.antecedent.push(arena[i]!);
      return;
    }
    const limit = implied < 0 ? trail.head : trail.position[implied >> 1]!;
    const wanted = this.cards.bound[~reason]! + (implied < 0 ? 1 : 0);
    for (const literal of this.cards.literals[~reason]!) {
      if (this.antecedent.length === wanted) break;
      if (trail.value[literal]! > 0 && trail.position[literal >> 1]! < limit)
        this.antecedent.push(literal ^ 1);
    }
  }

  private minimise(): void {
    let kept = 1;
    for (let i = 1; i < this.size; i++) {
      const literal = this.clause[i]!;
      if (this.trail.reason[literal >> 1] === NO_REASON || !this.isImplied(literal, 0))
        this.clause[kept++] = literal;
    }
    this.size = kept;
  }

  /** Whether the false literal follows from others of the clause. */
  private isImplied(literal: number, depth: number): boolean {
    const { trail, mark } = this;
    const v = literal >> 1;
    const reason = trail.reason[v]!;
    if (reason === NO_REASON || depth > 200) return false;
    this.explain(reason, literal ^ 1);
    const others = this.antecedent.slice();
    for (const other of others) {
      const w = other >> 1;
      if (trail.level[w] === 0 || mark[w] === IN_CLAUSE || mark[w] === REMOVABLE) continue;
      if (mark[w] === NEEDED || !this.isImplied(other, depth + 1)) {
        if (depth > 0) this.note(v, NEEDED);
        return false;
      }
    }
    if (depth > 0) this.note(v, REMOVABLE);
    return true;
  }

  private note(v: number, as: number): void {
    if (this.mark[v] === OPEN) this.touched.push(v);
    if (this.mark[v] !== IN_CLAUSE) this.mark[v] = as;
  }

  /** The literal of the second highest level is watched beside the first. */
  private bringSecondForward(): number {
    if (this.size === 1) return 0;
    const { level } = this.trail;
    let best = 1;
    for (let i = 2; i < this.size; i++)
      if (level[this.clause[i]! >> 1]! > level[this.clause[best]! >> 1]!) best = i;
    const kept = this.clause[1]!;
    this.clause[1] = this.clause[best]!;
    this.clause[best] = kept;
    return level[this.clause[1] >> 1]!;
  }

  private countLevels(): number {
    const clock = ++this.clock;
    let levels = 0;
    for (let i = 0; i < this.size; i++) {
      const level = this.trail.level[this.clause[i]! >> 1]!;
      if (this.levelSeen[level] === clock) continue;
      this.levelSeen[level] = clock;
      levels++;
    }
    return levels;
  }

  private ensureRoom(): void {
    if (this.mark.length >= this.trail.level.length) return;
    const size = this.trail.level.length;
    this.mark = new Uint8Array(size);
    this.clause = new Int32Array(size + 1);
    this.levelSeen = new Int32Array(size + 1);
  }
}
