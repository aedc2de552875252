import { poll } from './servers/poll.js';

/** Waits until the condition holds; says what it waited for when it does not within 20 seconds. */
export const waitUntil = async (
  what: string,
  holds: () => Promise<boolean>,
  timeoutMs = 20_000,
): Promise<void> => {
  await poll({ what: `Not so: ${what}`, timeoutMs, everyMs: 50 }, holds);
};
