import { Inject } from '@nestjs/common';
import { Clock } from '#lib/kernel';
import { Database, Keepings, letGo } from '#platform/database';
import { Every } from './job-definition.js';

/** Lets go every hour what the areas no longer keep. */
@Every(3600)
export class Upkeep {
  constructor(
    private readonly database: Database,
    private readonly keepings: Keepings,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    for (const one of this.keepings.all) await letGo(this.database.manager, one, this.clock.now());
  }
}
