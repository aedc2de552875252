import { constants, setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { repairTimetable, solveTimetable, TimetableInputError } from '#lib/timetabling';
import type { SolverAnswer, SolverTask } from '../domain/run-task.js';
import type { ThreadData, ThreadMessage } from './thread-messages.js';

const { task, stop } = workerData as ThreadData;
const flag = new Int32Array(stop);
const send = (message: ThreadMessage) => parentPort!.postMessage(message);

/** Progress is told this often, in milliseconds. */
const EVERY = 200;

function run(given: SolverTask): SolverAnswer {
  if (given.kind === 'repair') return { kind: 'repair', difference: repairTimetable(given.request) };
  let told = -Infinity;
  const { reason, ...result } = solveTimetable(given.instance, {
    ...given.options,
    now: () => performance.now(),
    shouldStop: () => Atomics.load(flag, 0) === 1,
    onProgress: (progress) => {
      if (performance.now() - told < EVERY) return;
      told = performance.now();
      send({ type: 'progress', progress });
    },
  });
  return {
    kind: 'solve',
    result: { ...result, reason: reason && { code: reason.code, field: reason.field } },
  };
}

try {
  // On Linux this lowers the calling thread alone: whoever answers requests goes first.
  setPriority(constants.priority.PRIORITY_LOW);
} catch {
  // Where it is not allowed, the computation competes with the rest.
}
try {
  send({ type: 'answer', answer: run(task) });
} catch (error) {
  if (!(error instanceof TimetableInputError)) throw error;
  send({ type: 'refused', code: error.code, field: error.field });
}
