import { FairLine } from './fair-line.js';

/** How much work of one kind runs at once, and how much of it may wait. */
export interface LineRule {
  atOnce: number;
  waiting: number;
}

interface Line {
  rule: LineRule;
  running: number;
  waiting: FairLine;
}

/** Lets a few pieces of work run at once, each kind in a line of its own, a few more wait, and turns the rest away. */
export class Turns<Kind extends string> {
  private readonly lines: Map<Kind, Line>;
  private running = 0;

  constructor(
    private readonly atOnce: number,
    rules: Record<Kind, LineRule>,
  ) {
    const lines = Object.entries<LineRule>(rules) as [Kind, LineRule][];
    this.lines = new Map(
      lines.map(([kind, rule]) => [kind, { rule, running: 0, waiting: new FairLine(rule.waiting) }]),
    );
  }

  /** Runs the work when its turn comes; throws what `refusal` makes when there is no place left to wait. */
  async take<T>(
    { kind, caller }: { kind: Kind; caller: string },
    work: () => Promise<T>,
    refusal: () => Error,
  ): Promise<T> {
    await new Promise<void>((admit, reject) => {
      const place = { admit, refuse: () => reject(refusal()) };
      if (this.isFree(this.lines.get(kind)!)) this.start(kind, place.admit);
      else this.lines.get(kind)!.waiting.join(caller, place);
    });
    try {
      return await work();
    } finally {
      this.running -= 1;
      this.lines.get(kind)!.running -= 1;
      this.startNext();
    }
  }

  private isFree({ running, rule }: Line): boolean {
    return this.running < this.atOnce && running < rule.atOnce;
  }

  private start(kind: Kind, admit: () => void): void {
    const line = this.lines.get(kind)!;
    this.running += 1;
    line.running += 1;
    // Who was served goes last, so that neither kind waits for ever.
    this.lines.delete(kind);
    this.lines.set(kind, line);
    admit();
  }

  private startNext(): void {
    for (const [kind, line] of this.lines) {
      const next = this.isFree(line) && line.waiting.next();
      if (next) return this.start(kind, () => next.admit());
    }
  }
}
