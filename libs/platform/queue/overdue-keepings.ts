import { In, LessThan } from 'typeorm';
import { addTime, DAY, HOUR } from '#lib/kernel';
import {
  type BrokenInvariant,
  type Database,
  databaseNow,
  type Keeping,
  keptTooLong,
} from '#platform/database';
import { Job } from './job.entity.js';

type Manager = Database['manager'];

/** What is less late than this is nobody's fault. */
const LATE = 2 * DAY;
/** Upkeep comes every hour: within two a worker that works has come to it. */
const CHANCE = 2 * HOUR;

/**
 * What is kept days too long although a worker was at work since, by the jobs that ended. After days off, what became due
 * meanwhile waits for upkeep and is no fault. Null: no worker has been at work long enough for anything to be late.
 */
export async function overdueKeepings(
  manager: Manager,
  keepings: readonly Keeping[],
): Promise<BrokenInvariant[] | null> {
  const late = await lateBefore(manager);
  if (late === null) return null;
  const found: BrokenInvariant[] = [];
  for (const one of keepings) {
    const subjects = await keptTooLong(manager, one, late);
    if (subjects.length > 0) found.push({ name: `${one.name} (a worker lets it go every hour)`, subjects });
  }
  return found;
}

/** What was due by then should be gone; null: no worker has been at work long enough. */
async function lateBefore(manager: Manager): Promise<Date | null> {
  const now = await databaseNow(manager);
  const ended = { state: In(['done', 'failed']), finishedAt: LessThan(addTime(now, -CHANCE)) };
  const last = await manager.findOne(Job, { where: ended, order: { finishedAt: 'DESC' } });
  if (!last) return null;
  const [aWhileAgo, beforeLastWork] = [addTime(now, -LATE), addTime(last.finishedAt!, -CHANCE)];
  return beforeLastWork < aWhileAgo ? beforeLastWork : aWhileAgo;
}
