import { ContactImports } from '#lib/invitations';
import { Every } from '#platform/queue';

/** Leaves no import of contacts half done, and forgets previews that nobody can start any more. */
@Every(120)
export class TidyContactImports {
  constructor(private readonly imports: ContactImports) {}

  run(): Promise<void> {
    return this.imports.tidy();
  }
}
