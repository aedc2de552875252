import type { AreaSchema } from '#platform/database';
import { StoredEvent } from '#platform/events';
import { Job } from '#platform/queue';
import { Platform1700000000000 } from './1700000000000-platform.js';
import { IdempotencyKey } from './idempotency-key.entity.js';

export { IdempotencyKey };

/** The platform's own tables. */
export const platformSchema: AreaSchema = {
  entities: [Job, StoredEvent, IdempotencyKey],
  migrations: [Platform1700000000000],
};
