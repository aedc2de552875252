import type { Tx } from '#platform/database';
import type { TestApp } from './app.js';
import { WAITING } from './held-row.js';
import { poll } from './servers/index.js';

/** How a piece of work ended: "ok", or the code of its refusal. Anything unexpected is thrown. */
const endOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
    return 'ok';
  } catch (error) {
    const { entry, code } = error as { entry?: object; code: string };
    if (!entry) throw error;
    return code;
  }
};

/**
 * Lets `second` go as far as it comes after `first` has done everything but commit, and gives how the second ended: "ok", or the
 * code of its refusal. On SQLite, which has one writer, the second begins when the first has committed.
 */
export async function overlapping(
  app: TestApp,
  first: (tx: Tx) => Promise<unknown>,
  second: () => Promise<unknown>,
): Promise<string> {
  let ended: Promise<string> | undefined;
  let isOver = false;
  await app.transactions.run(async (tx) => {
    await first(tx);
    // Run again, the first finds the second on its way already.
    ended ??= endOf(second()).finally(() => (isOver = true));
    ended.catch(() => undefined);
    if (tx.dataSource.options.type === 'better-sqlite3') return;
    await poll(
      { what: 'the second neither ends nor waits for the first', timeoutMs: 20_000, everyMs: 120 },
      async () => isOver || (await isWaitedFor(tx)),
    );
  });
  return ended!;
}

async function isWaitedFor(tx: Tx): Promise<boolean> {
  const [row] = await tx.query<{ waiting: number | string }[]>(WAITING);
  return Number(row!.waiting) > 0;
}
