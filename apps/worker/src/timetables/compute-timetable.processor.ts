import { computeTimetable, RunSolving, RunWriting } from '#lib/timetables';
import type { Tx } from '#platform/database';
import { Processes } from '#platform/queue';

@Processes(computeTimetable)
export class ComputeTimetableProcessor {
  constructor(
    private readonly solving: RunSolving,
    private readonly writing: RunWriting,
  ) {}

  run({ runId }: { runId: string }): Promise<void> {
    return this.solving.solve(runId);
  }

  giveUp({ runId }: { runId: string }, tx: Tx): Promise<void> {
    return this.writing.fail(tx, runId);
  }
}
