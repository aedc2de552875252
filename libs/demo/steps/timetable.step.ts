import { Injectable } from '@nestjs/common';
import { Publishing, Runs, RunSolving } from '#lib/timetables';
import { Transactions } from '#platform/database';
import type { DemoWorld } from '../demo-world.js';

/** Half a second of work, for the start must not wait for a proof; counted as work, so that a busy machine does it as well. */
const ITERATIONS = 200_000;

/** A computed timetable that is open for comments, so that its quality, its board and its publication can be looked at. */
@Injectable()
export class TimetableStep {
  constructor(
    private readonly runs: Runs,
    private readonly solving: RunSolving,
    private readonly publishing: Publishing,
    private readonly transactions: Transactions,
  ) {}

  async run({ organiserId, fairId, ownerId: actorId }: DemoWorld): Promise<void> {
    const by = { organiserId, fairId, actorId };
    const { id } = await this.transactions.run((tx) =>
      this.runs.start(tx, by, {
        kind: 'full',
        seconds: 1,
        iterations: ITERATIONS,
        seed: 1,
        fairness: null,
        closedTableIds: [],
        absences: [],
      }),
    );
    await this.solving.solve(id);
    await this.transactions.run((tx) => this.publishing.publish(tx, by, id, 'provisional'));
  }
}
