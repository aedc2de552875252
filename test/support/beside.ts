import type { Tx } from '#platform/database';
import type { TestApp } from './app.js';
import { testGround } from './database.js';
import { WAITING } from './held-row.js';
import { poll } from './servers/index.js';

/** A transaction that stays open for a while, between what it does first and last. */
export interface Unfinished {
  first: (tx: Tx) => Promise<unknown>;
  last?: (tx: Tx) => Promise<unknown>;
}

const isWanted = async (tx: Tx): Promise<boolean> => {
  const [row] = await tx.query<{ waiting: number | string }[]>(WAITING);
  return Number(row!.waiting) > 0;
};

/**
 * Starts work while a transaction is open that has done its first part, and lets that end only when the work is done or waits for
 * a row of it: what the work has read before it waited, it has read too early. Gives what the work gives. SQLite does one
 * transaction after the other, so that the work comes second there.
 */
export async function beside<T>(
  app: TestApp,
  { first, last }: Unfinished,
  work: () => Promise<T>,
): Promise<T> {
  const started: Promise<T>[] = [];
  await app.transactions.run(async (tx) => {
    await first(tx);
    if (started.length === 0) started.push(work());
    const done = started[0]!.then(
      () => true,
      () => true,
    );
    const waits = { what: 'the work is neither done nor does it wait', timeoutMs: 20_000, everyMs: 200 };
    if (testGround === 'server') await Promise.race([done, poll(waits, () => isWanted(tx))]);
    await last?.(tx);
  });
  return started[0]!;
}
