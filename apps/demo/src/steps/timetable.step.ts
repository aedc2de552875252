import { Injectable } from '@nestjs/common';
import { Publishing, Runs, RunSolving } from '#lib/timetables';
import type { DemoSteps } from '../demo-steps.service.js';
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
  ) {}

  async run(steps: DemoSteps, { organiserId, fairId, ownerId: actorId }: DemoWorld): Promise<void> {
    const by = { organiserId, fairId, actorId };
    const options = {
      kind: 'full' as const,
      seconds: 1,
      iterations: ITERATIONS,
      seed: 1,
      fairness: null,
      closedTableIds: [],
      absences: [],
    };
    const { runId } = await steps.once('timetable', async (tx) => {
      const { id } = await this.runs.start(tx, by, options);
      return { runId: id };
    });
    await this.solving.solve(runId);
    await steps.once('timetable shown', async (tx) => {
      await this.publishing.publish(tx, by, runId, 'provisional');
    });
  }
}
