import { Inject } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { addTime, Clock, DAY } from '#lib/kernel';
import { Database, deleteInPortions } from '#platform/database';
import { Every } from '#platform/queue';
import { IdempotencyKey } from '#platform/schema';

const KEPT = 2 * DAY;

/** Forgets idempotency keys after two days; repeats are promised for one. */
@Every(3600)
export class IdempotencyCleaner {
  constructor(
    private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    await deleteInPortions(this.database.manager, IdempotencyKey, {
      createdAt: LessThan(addTime(this.clock.now(), -KEPT)),
    });
  }
}
