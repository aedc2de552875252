import { ExhibitorImports } from '#lib/exhibitors';
import { Every } from '#platform/queue';

/** Forgets previews of imports that nobody can commit any more. */
@Every(600)
export class ForgetImports {
  constructor(private readonly imports: ExhibitorImports) {}

  run(): Promise<void> {
    return this.imports.forgetExpired();
  }
}
