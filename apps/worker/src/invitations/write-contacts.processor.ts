import { ContactImports, writeContacts } from '#lib/invitations';
import type { Tx } from '#platform/database';
import { Processes } from '#platform/queue';

@Processes(writeContacts)
export class WriteContactsProcessor {
  constructor(private readonly imports: ContactImports) {}

  run({ importId }: { importId: string }): Promise<void> {
    return this.imports.goOn(importId);
  }

  giveUp({ importId }: { importId: string }, tx: Tx): Promise<void> {
    return this.imports.giveUp(tx, importId);
  }
}
