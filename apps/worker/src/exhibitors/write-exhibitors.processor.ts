import { ExhibitorImports, writeExhibitors } from '#lib/exhibitors';
import { type JobContext, Processes } from '#platform/queue';

@Processes(writeExhibitors)
export class WriteExhibitorsProcessor {
  constructor(private readonly imports: ExhibitorImports) {}

  run({ importId }: { importId: string }, { attempt }: JobContext): Promise<void> {
    return this.imports.goOn(importId, attempt);
  }
}
