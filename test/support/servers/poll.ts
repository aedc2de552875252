import { setTimeout as pause } from 'node:timers/promises';

export interface Patience {
  what: string;
  timeoutMs: number;
  everyMs?: number;
}

/** Tries again until `attempt` no longer throws and answers something other than false; throws with the last reason when time is up. */
export async function poll<T>(
  { what, timeoutMs, everyMs = 25 }: Patience,
  attempt: () => Promise<T>,
): Promise<T> {
  const end = Date.now() + timeoutMs;
  let reason: unknown;
  while (Date.now() < end) {
    try {
      const answer = await attempt();
      if (answer !== false) return answer;
    } catch (error) {
      reason = error;
    }
    await pause(everyMs);
  }
  throw new Error(`${what} after ${timeoutMs} ms`, { cause: reason });
}
