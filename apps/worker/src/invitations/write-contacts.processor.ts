import { ContactImports, writeContacts } from '#lib/invitations';
import { type JobContext, Processes } from '#platform/queue';

@Processes(writeContacts)
export class WriteContactsProcessor {
  constructor(private readonly imports: ContactImports) {}

  run({ importId }: { importId: string }, { attempt }: JobContext): Promise<void> {
    return this.imports.goOn(importId, attempt);
  }
}
