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

/** What kind of work it is, and for whom. */
export interface Turn<Kind extends string> {
  kind: Kind;
  caller: string;
}

/**
 * Lets a few pieces of work run at once, each kind in a line of its own, a few more wait, and turns the rest away. No caller
 * has more than one running, so that nobody takes all places.
 */
export class Turnstile<Kind extends string> {
  private readonly lines: Map<Kind, Line>;
  private readonly served = new Set<string>();
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
  async take<T>(turn: Turn<Kind>, work: () => Promise<T>, refusal: () => Error): Promise<T> {
    const line = this.lines.get(turn.kind)!;
    await new Promise<void>((admit, reject) => {
      const place = { admit, refuse: () => reject(refusal()) };
      if (this.isFree(line) && !this.served.has(turn.caller)) this.start(turn, admit);
      else line.waiting.join(turn.caller, place);
    });
    try {
      return await work();
    } finally {
      this.running -= 1;
      line.running -= 1;
      this.served.delete(turn.caller);
      this.startWaiting();
    }
  }

  private isFree({ running, rule }: Line): boolean {
    return this.running < this.atOnce && running < rule.atOnce;
  }

  private start({ kind, caller }: Turn<Kind>, admit: () => void): void {
    const line = this.lines.get(kind)!;
    this.running += 1;
    line.running += 1;
    this.served.add(caller);
    // Who was served goes last, so that neither kind waits for ever.
    this.lines.delete(kind);
    this.lines.set(kind, line);
    admit();
  }

  /** Fills the places that became free: by the work that ended, or because its caller may be served again. */
  private startWaiting(): void {
    for (const [kind, line] of [...this.lines]) {
      const next = this.isFree(line) && line.waiting.next((caller) => this.served.has(caller));
      if (next) this.start({ kind, caller: next.caller }, next.admit);
    }
  }
}
