import { Redis } from 'ioredis';
import { addTime, SECOND } from '#lib/kernel';
import { Job, QUEUE_NAME } from '#platform/queue';
import type { TestApp } from './app.js';

/**
 * Ends at once what others would wait 20 seconds for after a process was killed: the leases in the rows of its jobs, their locks in
 * Redis where there is one, and the time between two looks for such locks.
 */
export async function letLeasesEnd(
  { database }: Pick<TestApp, 'database'>,
  redisUrl?: string,
): Promise<void> {
  const ended = { leaseUntil: addTime(new Date(), -SECOND) };
  await database.manager.update(Job, { state: 'running' }, ended);
  if (redisUrl === undefined) return;
  const client = new Redis(redisUrl);
  try {
    const locks = await client.keys(`bull:${QUEUE_NAME}:*:lock`);
    await client.del(...locks, `bull:${QUEUE_NAME}:stalled-check`);
  } finally {
    client.disconnect();
  }
}
