import { Inject } from '@nestjs/common';
import { Clock } from '#lib/kernel';
import { Database, Keepings, letGo } from '#platform/database';
import { Every } from './job-definition.js';

/** Lets go every hour what the areas no longer keep; one that fails keeps none of the others. */
@Every(3600)
export class Upkeep {
  constructor(
    private readonly database: Database,
    private readonly keepings: Keepings,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    const failures: unknown[] = [];
    for (const one of this.keepings.all)
      await letGo(this.database.manager, one, this.clock.now()).catch((error: unknown) =>
        failures.push(new Error(`Not let go: ${one.name}`, { cause: error })),
      );
    if (failures.length > 0) throw new AggregateError(failures, failures.map(String).join('; '));
  }
}
