import type { Tx } from '#platform/database';
import type { TestApp } from './app.js';
import { testGround } from './database.js';
import { poll } from './servers/index.js';

/** A transaction that stays open for a while, between what it does first and last. */
export interface Unfinished {
  first: (tx: Tx) => Promise<unknown>;
  last?: (tx: Tx) => Promise<unknown>;
}

const WAITING = /TRX HAS BEEN WAITING[^\n]*\n[^\n]* of table `([^`]+)`/g;

/**
 * Whether anybody waits for a row in the database of this test. The engine's status tells it at once; its tables of locks do not
 * for as long as others look into them, as the tests beside this one do.
 */
async function isWaitedIn(tx: Tx): Promise<boolean> {
  const [row] = await tx.query<{ Status: string }[]>('SHOW ENGINE INNODB STATUS');
  const own = tx.dataSource.driver.database;
  return [...row!.Status.matchAll(WAITING)].some(([, database]) => database === own);
}

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
  let isOver = false;
  const start = async () => {
    try {
      return await work();
    } finally {
      isOver = true;
    }
  };
  await app.transactions.run(async (tx) => {
    await first(tx);
    // Run again, it finds the work on its way already.
    if (started.length === 0) started.push(start());
    started[0]!.catch(() => undefined);
    const patience = { what: 'the work is neither done nor does it wait', timeoutMs: 20_000, everyMs: 25 };
    if (testGround === 'server') await poll(patience, async () => isOver || (await isWaitedIn(tx)));
    await last?.(tx);
  });
  return started[0]!;
}
