import { performance } from 'node:perf_hooks';

/** Whether there was time to listen since then: at least half of it. */
const hasListenedSince = (then: ReturnType<typeof performance.eventLoopUtilization>) =>
  performance.eventLoopUtilization(then).utilization <= 0.5;

/**
 * Asks, and so many times at most once more after a time-out that says nothing about the other side: a process that loads code,
 * computes, or gets too little of the processor misses answers that have come.
 */
export async function askListening<T>(
  times: number,
  ask: () => Promise<T>,
  isTimeOut: (error: unknown) => boolean,
): Promise<T> {
  const before = performance.eventLoopUtilization();
  try {
    return await ask();
  } catch (error) {
    if (times === 1 || !isTimeOut(error) || hasListenedSince(before)) throw error;
    return askListening(times - 1, ask, isTimeOut);
  }
}
