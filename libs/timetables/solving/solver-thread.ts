import { constants, setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { TimetableInputError } from '#lib/timetabling';
import { type ComputedRun, computeRun } from '../domain/compute-run.js';
import type { ThreadData, ThreadMessage } from './thread-messages.js';

const { task, stop } = workerData as ThreadData;
const flag = new Int32Array(stop);
const send = (message: ThreadMessage) => parentPort!.postMessage(message);

/** Progress is told this often, in milliseconds. */
const EVERY = 200;

function compute(): ComputedRun {
  let told = -Infinity;
  return computeRun(task, {
    now: () => performance.now(),
    shouldStop: () => Atomics.load(flag, 0) === 1,
    onProgress: (progress) => {
      if (performance.now() - told < EVERY) return;
      told = performance.now();
      send({ type: 'progress', progress });
    },
  });
}

try {
  // On Linux this lowers the calling thread alone: whoever answers requests goes first.
  setPriority(constants.priority.PRIORITY_LOW);
} catch {
  // Where it is not allowed, the computation competes with the rest.
}
try {
  send({ type: 'computed', run: compute() });
} catch (error) {
  if (!(error instanceof TimetableInputError)) throw error;
  send({ type: 'refused', code: error.code, field: error.field });
}
