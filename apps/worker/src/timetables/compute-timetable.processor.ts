import { computeTimetable, RunSolving, RunWriting } from '#lib/timetables';
import { type JobContext, Processes } from '#platform/queue';

@Processes(computeTimetable)
export class ComputeTimetableProcessor {
  constructor(
    private readonly solving: RunSolving,
    private readonly writing: RunWriting,
  ) {}

  async run({ runId }: { runId: string }, { attempt }: JobContext): Promise<void> {
    try {
      await this.solving.solve(runId);
    } catch (error) {
      if (attempt >= computeTimetable.attempts) await this.writing.fail(runId);
      throw error;
    }
  }
}
