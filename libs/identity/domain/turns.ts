/** Lets a few pieces of work run at once, a few more wait in line, and turns the rest away. */
export class Turns {
  private running = 0;
  private readonly line: (() => void)[] = [];

  constructor(
    private readonly atOnce: number,
    private readonly waiting: number,
  ) {}

  /** Runs the work when its turn comes; throws what `refusal` makes when the line is full. */
  async take<T>(work: () => Promise<T>, refusal: () => Error): Promise<T> {
    if (this.running < this.atOnce) this.running += 1;
    else if (this.line.length < this.waiting) await new Promise<void>((resolve) => this.line.push(resolve));
    else throw refusal();
    try {
      return await work();
    } finally {
      // The turn is handed over, not given back, so that nobody can slip in between.
      const next = this.line.shift();
      if (next) next();
      else this.running -= 1;
    }
  }
}
