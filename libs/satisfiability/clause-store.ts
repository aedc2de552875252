import { NO_REASON, type Trail } from './trail.js';

/** Words before the literals of a clause: size, glue (0 for given clauses, −1 once deleted). */
export const HEADER = 2;

/** Clauses in one Int32Array, with two watched literals each (Moskewicz et al. 2001) and blocking literals (Chu et al. 2008). */
export class ClauseStore {
  arena = new Int32Array(1 << 16);
  top = 0;
  /** Per literal: pairs (clause, blocker) of clauses to look at when that literal becomes true; a clause of two is stored as `~clause`. */
  watches: Int32Array[] = [];
  watchSize = new Int32Array(128);
  learnt: number[] = [];
  private wasted = 0;

  constructor(private readonly trail: Trail) {}

  /** Makes room for the two literals of one more variable. */
  addVariable(): void {
    this.watches.push(new Int32Array(8), new Int32Array(8));
    if (this.watches.length > this.watchSize.length) {
      const grown = new Int32Array(this.watchSize.length * 2);
      grown.set(this.watchSize);
      this.watchSize = grown;
    }
  }

  /** Stores a clause of at least two literals and watches its first two. */
  add(literals: ArrayLike<number>, size: number, glue: number): number {
    const clause = this.top;
    if (this.top + size + HEADER > this.arena.length) {
      const grown = new Int32Array(Math.max(this.arena.length * 2, this.top + size + HEADER));
      grown.set(this.arena);
      this.arena = grown;
    }
    this.arena[clause] = size;
    this.arena[clause + 1] = glue;
    for (let i = 0; i < size; i++) this.arena[clause + HEADER + i] = literals[i]!;
    this.top += size + HEADER;
    if (glue > 0) this.learnt.push(clause);
    this.attach(clause);
    return clause;
  }

  watch(literal: number, clause: number, blocker: number): void {
    let list = this.watches[literal]!;
    const n = this.watchSize[literal]!;
    if (n + 2 > list.length) {
      const grown = new Int32Array(list.length * 2);
      grown.set(list);
      this.watches[literal] = grown;
      list = grown;
    }
    list[n] = clause;
    list[n + 1] = blocker;
    this.watchSize[literal] = n + 2;
  }

  /**
   * Deletes the worse half of the learnt clauses (largest glue, then oldest; Audemard & Simon 2009), except reasons and glue ≤ 2.
   * `isReason` must be exact. When much is wasted everything moves together; `moved(old)` then gives new places.
   */
  reduce(isReason: (clause: number) => boolean, onMove: (moved: (clause: number) => number) => void): void {
    const { arena } = this;
    const weak = this.learnt.filter((clause) => arena[clause + 1]! > 2 && !isReason(clause));
    weak.sort((x, y) => arena[y + 1]! - arena[x + 1]! || x - y);
    for (const clause of weak.slice(0, weak.length >> 1)) {
      this.wasted += arena[clause]! + HEADER;
      arena[clause + 1] = -1;
    }
    this.learnt = this.learnt.filter((clause) => arena[clause + 1]! >= 0);
    this.dropDeadWatches();
    if (this.wasted * 4 > this.top) this.compact(onMove);
  }

  /** Visits the clauses in which the literal just became false is watched; returns a violated clause or NO_REASON. */
  propagate(literal: number): number {
    const { arena, watchSize, trail } = this;
    const { value } = trail;
    const list = this.watches[literal]!;
    const size = watchSize[literal]!;
    const falseLiteral = literal ^ 1;
    let kept = 0;
    let i = 0;
    let conflict = NO_REASON;
    while (i < size) {
      const tag = list[i]!;
      const blocker = list[i + 1]!;
      i += 2;
      list[kept] = tag;
      list[kept + 1] = blocker;
      kept += 2;
      const known = value[blocker]!;
      if (known > 0) continue;
      if (tag < 0) {
        if (known < 0) {
          conflict = ~tag;
          break;
        }
        trail.assign(blocker, ~tag);
        continue;
      }
      const base = tag + HEADER;
      if (arena[base] === falseLiteral) {
        arena[base] = arena[base + 1]!;
        arena[base + 1] = falseLiteral;
      }
      const other = arena[base]!;
      if (value[other]! > 0) {
        list[kept - 1] = other;
        continue;
      }
      const end = base + arena[tag]!;
      let k = base + 2;
      while (k < end && value[arena[k]!]! < 0) k++;
      if (k < end) {
        const watched = arena[k]!;
        arena[base + 1] = watched;
        arena[k] = falseLiteral;
        this.watch(watched ^ 1, tag, other);
        kept -= 2;
        continue;
      }
      if (value[other]! < 0) {
        conflict = tag;
        break;
      }
      trail.assign(other, tag);
    }
    while (i < size) list[kept++] = list[i++]!;
    watchSize[literal] = kept;
    return conflict;
  }

  private attach(clause: number): void {
    const a = this.arena[clause + HEADER]!;
    const b = this.arena[clause + HEADER + 1]!;
    const tag = this.arena[clause] === 2 ? ~clause : clause;
    this.watch(a ^ 1, tag, b);
    this.watch(b ^ 1, tag, a);
  }

  private dropDeadWatches(): void {
    for (let literal = 0; literal < this.watches.length; literal++) {
      const list = this.watches[literal]!;
      let kept = 0;
      for (let i = 0; i < this.watchSize[literal]!; i += 2) {
        const tag = list[i]!;
        if (this.arena[(tag < 0 ? ~tag : tag) + 1]! < 0) continue;
        list[kept] = tag;
        list[kept + 1] = list[i + 1]!;
        kept += 2;
      }
      this.watchSize[literal] = kept;
    }
  }

  private compact(onMove: (moved: (clause: number) => number) => void): void {
    const { arena } = this;
    const places = new Map<number, number>();
    let to = 0;
    for (let from = 0; from < this.top;) {
      const length = arena[from]! + HEADER;
      if (arena[from + 1]! >= 0) {
        places.set(from, to);
        arena.copyWithin(to, from, from + length);
        to += length;
      }
      from += length;
    }
    this.top = to;
    this.wasted = 0;
    const moved = (clause: number): number => places.get(clause)!;
    this.learnt = this.learnt.map(moved);
    for (let literal = 0; literal < this.watches.length; literal++) {
      const list = this.watches[literal]!;
      for (let i = 0; i < this.watchSize[literal]!; i += 2)
        list[i] = list[i]! < 0 ? ~moved(~list[i]!) : moved(list[i]!);
    }
    onMove(moved);
  }
}
