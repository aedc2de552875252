import { LessThan } from 'typeorm';
import { DAY } from '#lib/kernel';
import { type AreaSchema, keeping } from '#platform/database';
import { StoredEvent } from '#platform/events';
import { Job } from '#platform/queue';
import { Step } from '#platform/steps';
import { Platform1700000000000 } from './1700000000000-platform.js';
import { Steps1795911000000 } from './1795911000000-steps.js';
import { WideTexts1795922000002 } from './1795922000002-wide-texts.js';
import { Locks1795923000001 } from './1795923000001-locks.js';
import { Crashes1795924000001 } from './1795924000001-crashes.js';
import { IdempotencyKey } from './idempotency-key.entity.js';
import { Lock } from './lock.entity.js';

export { IdempotencyKey };

/** The platform's own tables. */
export const platformSchema: AreaSchema = {
  entities: [Job, StoredEvent, IdempotencyKey, Step, Lock],
  migrations: [
    Platform1700000000000,
    Steps1795911000000,
    WideTexts1795922000002,
    Locks1795923000001,
    Crashes1795924000001,
  ],
  keepings: [
    keeping({
      name: 'A job that is done goes after 7 days',
      entity: Job,
      keptFor: 7 * DAY,
      where: (before) => ({ state: 'done' as const, finishedAt: LessThan(before) }),
    }),
    keeping({
      name: 'A job that failed, and that nobody has tried again, goes after 90 days',
      entity: Job,
      keptFor: 90 * DAY,
      where: (before) => ({ state: 'failed' as const, finishedAt: LessThan(before) }),
    }),
    keeping({
      name: 'An idempotency key goes after 2 days; repeats are promised for one',
      entity: IdempotencyKey,
      keptFor: 2 * DAY,
      where: (before) => ({ createdAt: LessThan(before) }),
    }),
  ],
  invariants: [
    {
      name: 'A running job has a lease, a waiting one has none',
      sql: `SELECT id AS subject FROM platform_job WHERE (state = 'running') <> (lease_until IS NOT NULL)`,
    },
    {
      name: 'A job that has ended says when',
      sql: `SELECT id AS subject FROM platform_job WHERE (state IN ('done', 'failed')) <> (finished_at IS NOT NULL)`,
    },
    {
      name: 'An idempotency key that was used has its answer',
      sql: 'SELECT id AS subject FROM platform_idempotency_key WHERE status IS NULL',
    },
  ],
};
