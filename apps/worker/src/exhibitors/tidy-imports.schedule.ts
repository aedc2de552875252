import { ExhibitorImports } from '#lib/exhibitors';
import { Every } from '#platform/queue';

/** Leaves no import half done, and forgets previews that nobody can start any more. */
@Every(120)
export class TidyExhibitorImports {
  constructor(private readonly imports: ExhibitorImports) {}

  run(): Promise<void> {
    return this.imports.tidy();
  }
}
