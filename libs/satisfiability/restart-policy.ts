/**
 * When to restart and which value to try: phases of quick restarts driven by glue (Audemard & Simon 2012) alternate with calm phases
 * that restart rarely (Luby et al. 1993) and aim at the longest consistent assignment found (target phases; Biere & Fleury 2020).
 */
export class RestartPolicy {
  private fast = 0;
  private slow = 0;
  private since = 0;
  private total = 0;
  private calm = false;
  private modeUntil = 1000;
  private modeLength = 1000;
  private lubyIndex = 1;
  private target = new Int8Array(64).fill(-1);
  private targetSize = 0;

  /** Whether to go back to level 0 now. */
  due(): boolean {
    const wait = this.calm ? 512 * luby(this.lubyIndex) : 10;
    if (this.since < wait || (!this.calm && this.fast <= 1.12 * this.slow)) return false;
    this.since = 0;
    if (this.calm) this.lubyIndex++;
    if (this.total > this.modeUntil) this.changeMode();
    return true;
  }

  noteConflict(glue: number): void {
    this.since++;
    this.total++;
    this.fast += (glue - this.fast) / Math.min(this.total, 32);
    this.slow += (glue - this.slow) / Math.min(this.total, 5000);
  }

  /** Remembers the longest conflict-free trail of the calm phase: its first `size` entries. */
  noteTrail(trail: Int32Array, size: number): void {
    if (!this.calm || size <= this.targetSize) return;
    this.targetSize = size;
    for (let i = 0; i < size; i++) {
      const v = trail[i]! >> 1;
      if (v >= this.target.length) this.widen(v);
      this.target[v] = trail[i]! & 1;
    }
  }

  phaseOf(v: number, saved: number): number {
    if (!this.calm || v >= this.target.length || this.target[v]! < 0) return saved;
    return this.target[v]!;
  }

  private changeMode(): void {
    this.calm = !this.calm;
    this.modeLength = Math.floor(this.modeLength * 1.3);
    this.modeUntil = this.total + this.modeLength;
    this.target.fill(-1);
    this.targetSize = 0;
  }

  private widen(v: number): void {
    const grown = new Int8Array(Math.max(2 * this.target.length, v + 1)).fill(-1);
    grown.set(this.target);
    this.target = grown;
  }
}

/** The Luby sequence 1, 1, 2, 1, 1, 2, 4, … for i ≥ 1. */
function luby(index: number): number {
  let i = index;
  for (;;) {
    const k = 32 - Math.clz32(i);
    if (i === 2 ** k - 1) return 2 ** (k - 1);
    i -= 2 ** (k - 1) - 1;
  }
}
