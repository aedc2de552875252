import { setTimeout as pause } from 'node:timers/promises';
import { SECOND } from '#lib/kernel';
import { isForeignKeyViolation, isLockWait, isTransient, isUniqueViolation } from './failures.js';

const MOST = 8;
/**
 * How long after the first vain wait for a lock another is still worth it. Each takes seconds in which the unit keeps its
 * connection and what it has locked itself: whoever meets a row that stays locked is told within some ten seconds to come back.
 * Deadlocks and conflicts are told at once, and have all tries.
 */
const LOCK_PATIENCE = 4 * SECOND;

const isOvertaken = (error: unknown) => isUniqueViolation(error) || isForeignKeyViolation(error);

/** What the tries of one unit of work came to so far. */
export class Tries {
  private failed = 0;
  private overtaken = 0;
  private lockedSince: number | undefined;

  constructor(private readonly now: () => number = () => performance.now()) {}

  /** Notes how a try failed; true when another may go better. */
  another(error: unknown): boolean {
    this.failed += 1;
    if (this.failed >= MOST) return false;
    if (isLockWait(error)) return this.now() - (this.lockedSince ??= this.now()) < LOCK_PATIENCE;
    if (isOvertaken(error)) return (this.overtaken += 1) === 1;
    return isTransient(error);
  }

  /** Milliseconds before the next try: by chance, so that two who met do not meet again, and from a range that doubles. */
  breather(): number {
    return Math.random() * 10 * 2 ** this.failed;
  }
}

/** Does the work again for as long as that is `worth` it and another try may go better. It must leave nothing behind when it fails. */
export async function again<T>(
  work: () => Promise<T>,
  worth: (error: unknown) => boolean = () => true,
): Promise<T> {
  const tries = new Tries();
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!worth(error) || !tries.another(error)) throw error;
      await pause(tries.breather());
    }
  }
}
