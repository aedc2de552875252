import { newId } from '#lib/kernel';
import { deliverMail } from '#lib/notifications';
import type { Database } from '#platform/database';
import { Job } from '#platform/queue';

/** Puts a job into its table as another process left it, waiting unless told otherwise; gives its id. */
export async function storeJob(
  { manager }: Database,
  name: string,
  left: Partial<Omit<Job, 'name'>> = {},
): Promise<string> {
  const [id, now] = [newId(), new Date()];
  const waiting = {
    state: 'queued',
    payload: {},
    attempts: 0,
    crashes: 0,
    runAt: now,
    createdAt: now,
  } as const;
  await manager.insert(Job, { id, name, ...waiting, ...left });
  return left.id ?? id;
}

/** A mail's job that was given up. */
export const storeFailedJob = (database: Database): Promise<string> =>
  storeJob(database, deliverMail.name, {
    payload: { deliveryId: newId() },
    state: 'failed',
    attempts: 8,
    lastError: 'out of memory',
    finishedAt: new Date(),
  });
