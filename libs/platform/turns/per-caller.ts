type Admit = () => void;

/**
 * Lets each caller do a few things at once; what comes beyond them waits for the caller's own earlier ones and for nobody else's,
 * so that whoever comes with many holds no more than a few of what everybody shares.
 */
export class PerCaller {
  private readonly running = new Map<string, number>();
  private readonly lines = new Map<string, Admit[]>();

  /** `waiting`: how many of one caller may wait. */
  constructor(private readonly rule: { atOnce: number; waiting: number }) {}

  /** Does the work when its turn comes; throws what `refusal` makes when too many of the caller's wait already. */
  async take<T>(caller: string, work: () => Promise<T>, refusal: () => Error): Promise<T> {
    await this.enter(caller, refusal);
    try {
      return await work();
    } finally {
      this.leave(caller);
    }
  }

  private async enter(caller: string, refusal: () => Error): Promise<void> {
    const running = this.running.get(caller) ?? 0;
    if (running < this.rule.atOnce) {
      this.running.set(caller, running + 1);
      return;
    }
    const line = this.lines.get(caller) ?? [];
    if (line.length >= this.rule.waiting) throw refusal();
    this.lines.set(caller, line);
    await new Promise<void>((admit) => line.push(admit));
  }

  /** The place goes to the caller's next, or is given up. */
  private leave(caller: string): void {
    const line = this.lines.get(caller);
    const next = line?.shift();
    if (line?.length === 0) this.lines.delete(caller);
    if (next) return next();
    const left = this.running.get(caller)! - 1;
    if (left > 0) this.running.set(caller, left);
    else this.running.delete(caller);
  }
}
