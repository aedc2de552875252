import { Inject, Injectable } from '@nestjs/common';
import { Clock, newId } from '#lib/kernel';
import { Database, isUniqueViolation, Transactions, type Tx } from '#platform/database';
import { Step } from './step.entity.js';

/** Remembers how far a run has come, so that after any end it goes on where it was. */
@Injectable()
export class Steps {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * Does a step of a run in one transaction and gives its outcome, which has to survive JSON. A step that was done before, by
   * this process or another, is not done again: its outcome of then is given. Two processes at once: one waits for the other.
   */
  async once<T extends object | void>(run: string, name: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    const earlier = await this.find<T>(run, name);
    if (earlier) return earlier.outcome;
    try {
      return await this.transactions.run(async (tx) => {
        await this.mark(tx, run, name);
        const outcome = await work(tx);
        await tx.update(Step, { run, name }, { outcome: outcome ?? null });
        return outcome;
      });
    } catch (error) {
      const first = isUniqueViolation(error) ? await this.find<T>(run, name) : null;
      if (!first) throw error;
      return first.outcome;
    }
  }

  /** Notes in the transaction of the change that a step is done. A unique violation means that it was done before. */
  async mark(tx: Tx, run: string, name: string): Promise<void> {
    await tx.insert(Step, { id: newId(), run, name, outcome: null, doneAt: this.clock.now() });
  }

  /** Forgets a step, for a run that is over and whose outcome should not stay. */
  async forget(tx: Tx, run: string, name: string): Promise<void> {
    await tx.delete(Step, { run, name });
  }

  isDone(run: string, name: string): Promise<boolean> {
    return this.database.manager.existsBy(Step, { run, name });
  }

  private find<T>(run: string, name: string): Promise<{ outcome: T } | null> {
    return this.database.manager.findOneBy(Step, { run, name }) as Promise<{ outcome: T } | null>;
  }
}
