import type { Tx } from '#platform/database';
import type { TestApp } from './app.js';
import { beside } from './beside.js';

/** How a piece of work ended: "ok", or the code of its refusal. Anything unexpected is thrown. */
async function endOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'ok';
  } catch (error) {
    const { entry, code } = error as { entry?: object; code: string };
    if (!entry) throw error;
    return code;
  }
}

/** Lets `second` go as far as it comes after `first` has done everything but commit (`beside`), and gives how the second ended. */
export const overlapping = (
  app: TestApp,
  first: (tx: Tx) => Promise<unknown>,
  second: () => Promise<unknown>,
): Promise<string> => beside(app, { first }, () => endOf(second()));
