/** How whoever is refused again and again is slowed down. */
export interface BrakeRule {
  /** Refusals that nobody has to wait for. */
  free: number;
  /** So many of them are forgotten in a second. */
  forgottenPerSecond: number;
  /** Milliseconds that each further one waits longer than the one before. */
  step: number;
  /** The longest wait, in milliseconds. */
  longest: number;
  /** Callers kept in mind; the least recent are forgotten. */
  callers: number;
  /** Refusals that wait at once, of all callers together. */
  held: number;
}

export const BRAKE_RULE: Readonly<BrakeRule> = {
  free: 40,
  forgottenPerSecond: 5,
  step: 50,
  longest: 3_000,
  callers: 10_000,
  held: 200,
};

interface Level {
  refusals: number;
  at: number;
}

/**
 * Holds back the refusals of whoever causes many: a flood of requests that come to nothing waits for its answers, and leaves
 * the process to others. In memory, since it is about the load of this process; what somebody may do is counted in SQL.
 */
export class Brake {
  private readonly levels = new Map<string, Level>();

  constructor(private readonly rule: BrakeRule) {}

  /** Counts a refusal of the caller and gives the milliseconds to hold it back. `now` in milliseconds. */
  refuse(caller: string, now: number): number {
    const { free, step, longest } = this.rule;
    const refusals = this.levelOf(caller, now) + 1;
    this.remember(caller, { refusals, at: now });
    return Math.min(longest, Math.max(0, refusals - free) * step);
  }

  private levelOf(caller: string, now: number): number {
    const known = this.levels.get(caller);
    if (!known) return 0;
    const forgotten = ((now - known.at) / 1000) * this.rule.forgottenPerSecond;
    // Never so high that it takes long to forget: the wait itself keeps a flood low.
    const ceiling = this.rule.free + this.rule.longest / this.rule.step;
    return Math.min(ceiling, Math.max(0, known.refusals - forgotten));
  }

  private remember(caller: string, level: Level): void {
    this.levels.delete(caller);
    this.levels.set(caller, level);
    const [oldest] = this.levels.keys();
    if (this.levels.size > this.rule.callers) this.levels.delete(oldest!);
  }
}
