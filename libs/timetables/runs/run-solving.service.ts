import { Injectable } from '@nestjs/common';
import { DomainError } from '#lib/kernel';
import { Database, Transactions } from '#platform/database';
import type { RunTask } from '../domain/compute-run.js';
import { refusedOutcome, type RunOutcome } from '../domain/run-outcome.js';
import type { RunProgress } from '../domain/run-result.js';
import { TimetableFactsQuery } from '../facts.query.js';
import { RunWriting } from './run-writing.service.js';
import { computeInThread, SolverRefused } from '../solving/compute-in-thread.js';

/** How often the database is asked whether to go on, and told how far it is, in milliseconds. */
const HEARTBEAT = 1_000;

/** Computes a run from what stands in the database when it begins. */
@Injectable()
export class RunSolving {
  constructor(
    private readonly facts: TimetableFactsQuery,
    private readonly writing: RunWriting,
    private readonly database: Database,
    private readonly transactions: Transactions,
  ) {}

  /**
   * Does nothing for a run that has ended. A second time, after a crash, it begins again. A fair that no timetable can be computed of any
   * more, such as one whose last slot has begun, ends the run with that reason.
   */
  async solve(runId: string): Promise<void> {
    const run = await this.writing.begin(runId);
    if (!run) return;
    try {
      const task = await this.facts.forRun(this.database.manager, run);
      await this.writing.finish(runId, await this.watch(runId, task));
    } catch (error) {
      if (error instanceof DomainError)
        await this.transactions.run((tx) => this.writing.fail(tx, runId, error.code));
      else if (error instanceof SolverRefused)
        await this.writing.finish(runId, refusedOutcome({ code: error.code, field: error.field }));
      else throw error;
    }
  }

  /** Writes how far it has come, and stops when somebody has cancelled the run. */
  private async watch(id: string, task: RunTask): Promise<RunOutcome> {
    const abort = new AbortController();
    let latest: RunProgress | null = null;
    const beat = setInterval(() => {
      void this.writing.isGoingOn(id, latest).then((goesOn) => goesOn || abort.abort());
    }, HEARTBEAT);
    try {
      const { outcome } = await computeInThread(task, {
        signal: abort.signal,
        onProgress: (progress) => (latest = progress),
      });
      return outcome;
    } finally {
      clearInterval(beat);
    }
  }
}
