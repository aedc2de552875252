/** No reason: a decision or a fact. */
export const NO_REASON = 0x7fffffff;

/**
 * What is assigned, in order. Literal 2v is variable v, 2v + 1 its negation. A reason ≥ 0 is a clause, a reason < 0 is cardinality
 * constraint `~reason`.
 */
export class Trail {
  /** Per literal: 1 true, −1 false, 0 open. */
  value = new Int8Array(128);
  level = new Int32Array(64);
  reason = new Int32Array(64);
  position = new Int32Array(64);
  literals = new Int32Array(64);
  size = 0;
  /** Entries below it are propagated. */
  head = 0;
  readonly levelStart: number[] = [];

  assign(literal: number, reason: number): void {
    const v = literal >> 1;
    this.value[literal] = 1;
    this.value[literal ^ 1] = -1;
    this.level[v] = this.levelStart.length;
    this.reason[v] = reason;
    this.position[v] = this.size;
    this.literals[this.size++] = literal;
  }

  /** Makes room for variable v. */
  ensure(v: number): void {
    if (v < this.level.length) return;
    const size = this.level.length * 2;
    const value = new Int8Array(2 * size);
    value.set(this.value);
    this.value = value;
    this.level = widen(this.level, size);
    this.reason = widen(this.reason, size);
    this.position = widen(this.position, size);
    this.literals = widen(this.literals, size);
  }
}

function widen(from: Int32Array, size: number): Int32Array<ArrayBuffer> {
  const to = new Int32Array(size);
  to.set(from);
  return to;
}
