import { Inject, Injectable } from '@nestjs/common';
import { Clock, newId, nextState } from '#lib/kernel';
import { Database, insertRows, lockInOrder, Transactions, type Tx } from '#platform/database';
import { Events } from '#platform/events';
import type { NewEntry } from '../domain/read-answer.js';
import type { RunProgress } from '../domain/run-result.js';
import { runStates } from '../domain/run-states.js';
import type { RunOutcome } from '../domain/run-outcome.js';
import { Entry } from '../entities/entry.entity.js';
import { Run } from '../entities/run.entity.js';
import { timetableComputed } from '../timetables.events.js';

/** Writes down how the computation of a run goes and how it ends. */
@Injectable()
export class RunWriting {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly events: Events,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Moves a run to running; null when it has ended. */
  begin(id: string): Promise<Run | null> {
    return this.transactions.run(async (tx) => {
      const [run] = await lockInOrder(tx, Run, [id]);
      const state = run && nextState(runStates, run.state, 'begin');
      if (!state) return null;
      const change = { state, startedAt: this.clock.now(), progress: null };
      await tx.update(Run, { id }, change);
      return Object.assign(run, change);
    });
  }

  /** Tells how far it is; whether it is still wanted. A database that cannot be reached does not end it. */
  async isGoingOn(id: string, progress: RunProgress | null): Promise<boolean> {
    try {
      const { manager } = this.database;
      await manager.update(Run, { id, state: 'running' }, { progress });
      return await manager.existsBy(Run, { id, state: 'running' });
    } catch {
      return true;
    }
  }

  /** Writes the outcome; nothing when the run was cancelled meanwhile. */
  finish(id: string, { result, entries }: RunOutcome): Promise<void> {
    return this.transactions.run(async (tx) => {
      const [run] = await lockInOrder(tx, Run, [id]);
      const state = run && nextState(runStates, run.state, 'finish');
      if (!state) return;
      await insertEntries(tx, id, entries);
      await tx.update(Run, { id }, { state, result, progress: null, finishedAt: this.clock.now() });
      const { organiserId, fairId, number } = run;
      await this.events.record(tx, timetableComputed, {
        organiserId,
        actorId: null,
        subjectId: id,
        data: { fairId, number, status: result.status },
      });
    });
  }

  /** Says that the computation has broken down, or which error has kept it from beginning. */
  async fail(tx: Tx, id: string, failure: string | null = null): Promise<void> {
    const [run] = await lockInOrder(tx, Run, [id]);
    const state = run && nextState(runStates, run.state, 'fail');
    if (state) await tx.update(Run, { id }, { state, failure, progress: null, finishedAt: this.clock.now() });
  }
}

function insertEntries(tx: Tx, runId: string, entries: readonly NewEntry[]): Promise<void> {
  const rows = entries.map((entry) => ({
    ...entry,
    seats: [...entry.seats],
    reasons: entry.reasons && [...entry.reasons],
    id: newId(),
    runId,
  }));
  return insertRows(tx, Entry, rows);
}
