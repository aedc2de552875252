import { Injectable } from '@nestjs/common';
import { DomainError } from '#lib/kernel';
import { Transactions, type Tx } from '#platform/database';
import type { Run } from './run.entity.js';
import { Runs } from './runs.service.js';

/** How often the job of a run is tried before everything is taken back. */
export const RUN_ATTEMPTS = 4;

/** One portion of a run: how many rows it went through, and the number of the last. */
export interface Portion {
  rows: number;
  reachedRow: number;
}

/** What an area does in a run; each call is one transaction and bounded, whatever the size of the run. */
export interface RunWork<R extends Run> {
  entity: new () => R;
  /** Goes through the rows after `reachedRow`; null when none is left. What it writes nobody may see yet. */
  write(tx: Tx, run: R): Promise<Portion | null>;
  /** Shows everything that was written, at once, and records what happened. */
  complete(tx: Tx, run: R): Promise<void>;
  /** Removes the last of what `write` wrote, up to `reachedRow`, and gives where that leaves it; null when nothing is left. */
  takeBack(tx: Tx, run: R): Promise<Portion | null>;
}

/**
 * Does long pieces of writing in portions, each in a transaction of its own with a turn for everybody else in between. The
 * row of the run is locked for each portion and says where to go on: any number of processes may drive it, at once or after
 * a kill, and each row is written once.
 */
@Injectable()
export class RunDriver {
  constructor(
    private readonly transactions: Transactions,
    private readonly runs: Runs,
  ) {}

  /**
   * Goes on until the run is over. When a rule refuses a portion, everything is taken back; any other error is thrown, for the
   * job to be tried again.
   */
  async drive<R extends Run>(work: RunWork<R>, id: string): Promise<void> {
    try {
      await this.toItsEnd(work, id);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      await this.transactions.run((tx) => this.giveUp(tx, work, id, error.code));
      await this.toItsEnd(work, id);
    }
  }

  /** Has everything taken back, by whoever drives the run next. Gives whether there is anything to be taken back now. */
  async giveUp<R extends Run>(
    tx: Tx,
    { entity }: RunWork<R>,
    id: string,
    failure = 'unexpected',
  ): Promise<boolean> {
    const run = await this.runs.lock(tx, entity, id);
    if (run?.state !== 'writing') return false;
    await this.runs.move(tx, entity, run, { verb: 'fail', failure });
    return true;
  }

  private async toItsEnd<R extends Run>(work: RunWork<R>, id: string): Promise<void> {
    while (await this.transactions.run((tx) => this.step(tx, work, id)));
  }

  /** One portion; whether there may be more to do. */
  private async step<R extends Run>(tx: Tx, work: RunWork<R>, id: string): Promise<boolean> {
    const run = await this.runs.lock(tx, work.entity, id);
    if (run?.state === 'writing') {
      const portion = await work.write(tx, run);
      if (portion) return this.note(tx, work, run, portion);
      await work.complete(tx, run);
    } else if (run?.state === 'stopping' || run?.state === 'failing') {
      const portion = await work.takeBack(tx, run);
      if (portion) return this.note(tx, work, run, { ...portion, rows: -portion.rows });
    } else return false;
    await this.runs.move(tx, work.entity, run, { verb: 'finish' });
    return false;
  }

  private async note<R extends Run>(tx: Tx, { entity }: RunWork<R>, run: R, portion: Portion): Promise<true> {
    const { reachedRow, rows } = portion;
    await this.runs.change(tx, entity, run, { handledRows: run.handledRows + rows, reachedRow });
    return true;
  }
}
