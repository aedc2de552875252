import { isTransient } from './failures.js';

const ATTEMPTS = 8;
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Does the work again, after a short and growing wait, for as long as the database asks for that (deadlock, lock wait, snapshot
 * conflict, another node was faster, busy file), at most eight times in all. The work must leave nothing behind when it fails.
 */
export async function again<T>(
  work: () => Promise<T>,
  mayGoOn: (error: unknown) => boolean = isTransient,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt >= ATTEMPTS || !mayGoOn(error)) throw error;
      await pause(Math.random() * 10 * 2 ** attempt);
    }
  }
}
