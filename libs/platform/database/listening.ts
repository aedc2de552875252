import { performance } from 'node:perf_hooks';

/**
 * Watches this process from now on; the function that it gives says whether there was time to listen since. One that loads code,
 * computes, or gets too little of the processor misses answers that have come: its time-outs say nothing about the other side.
 */
export function watchListening(): () => boolean {
  const before = performance.eventLoopUtilization();
  return () => performance.eventLoopUtilization(before).utilization <= 0.5;
}
