import { type EntityManager, In, LessThan, MoreThanOrEqual } from 'typeorm';
import type { AnnouncedJob } from './executor.js';
import { Job } from './job.entity.js';

/** After so many ends of its process a job is given up. */
export const MOST_CRASHES = 4;
/** After so many it runs with no other such job beside it: nobody can tell which of those that ran together ended the process. */
const SUSPECT = 2;

/**
 * Counts a crash, not a try, for every job whose process no longer vouches for it. All of them go back to the queue, except those
 * that it happened to before: they are suspended, and come back one by one.
 */
export async function putBackCrashed(manager: EntityManager, now: Date): Promise<void> {
  const ended = { state: 'running', leaseUntil: LessThan(now) } as const;
  const counted = { leaseUntil: null, attempts: () => 'attempts - 1', crashes: () => 'crashes + 1' };
  const again = { ...counted, state: 'suspended' } as const;
  await manager.update(Job, { ...ended, crashes: MoreThanOrEqual(SUSPECT - 1) }, again);
  await manager.update(Job, ended, { ...counted, state: 'queued', runAt: now });
}

/** Lets the suspended job that came first run, and gives it, if none that is suspected runs or is about to. */
export async function releaseSuspended(manager: EntityManager, now: Date): Promise<AnnouncedJob[]> {
  const first = await manager.findOne(Job, {
    select: { id: true, name: true },
    where: { state: 'suspended' },
    order: { id: 'ASC' },
  });
  if (!first) return [];
  const free = { state: In(['queued', 'running'] as const), crashes: MoreThanOrEqual(SUSPECT) };
  if (await manager.existsBy(Job, free)) return [];
  await manager.update(Job, { id: first.id, state: 'suspended' }, { state: 'queued', runAt: now });
  return [{ ...first, runAt: now }];
}
