import { ExhibitorImports, writeExhibitors } from '#lib/exhibitors';
import type { Tx } from '#platform/database';
import { Processes } from '#platform/queue';

@Processes(writeExhibitors)
export class WriteExhibitorsProcessor {
  constructor(private readonly imports: ExhibitorImports) {}

  run({ importId }: { importId: string }): Promise<void> {
    return this.imports.goOn(importId);
  }

  giveUp({ importId }: { importId: string }, tx: Tx): Promise<void> {
    return this.imports.giveUp(tx, importId);
  }
}
