import { Worker } from 'node:worker_threads';
import type { ComputedRun, RunTask } from '../domain/compute-run.js';
import type { RunProgress } from '../domain/run-result.js';
import type { ThreadData, ThreadMessage } from './thread-messages.js';

/** The compiled file, wherever this one runs from: a thread takes no TypeScript. Looked up when it is needed, as it is there only after a build. */
const threadFile = () => require.resolve('#solver-thread');

/** Input that the solver refuses: its code and the field. */
export class SolverRefused extends Error {
  constructor(
    readonly code: string,
    readonly field: string,
  ) {
    super(`The solver refuses the programme: ${code} in ${field}`);
  }
}

export interface Watching {
  onProgress?: (progress: RunProgress) => void;
  /** Ends the computation soon, with the best timetable so far. */
  signal?: AbortSignal;
}

/** Computes in a thread of its own from the facts to the entries, so that this one goes on answering. Throws SolverRefused. */
export function computeInThread(task: RunTask, { onProgress, signal }: Watching = {}): Promise<ComputedRun> {
  const data: ThreadData = { task, stop: new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT) };
  const flag = new Int32Array(data.stop);
  const stop = () => void Atomics.store(flag, 0, 1);
  const thread = new Worker(threadFile(), { workerData: data });
  signal?.addEventListener('abort', stop, { once: true });
  return new Promise<ComputedRun>((resolve, reject) => {
    thread.on('message', (message: ThreadMessage) => {
      if (message.type === 'progress') onProgress?.(message.progress);
      else if (message.type === 'computed') resolve(withOwnDates(message.run));
      else reject(new SolverRefused(message.code, message.field));
    });
    thread.on('error', reject);
    thread.on('exit', (code) =>
      reject(new Error(`The solver's thread ended without an answer (code ${code})`)),
    );
  }).finally(() => {
    signal?.removeEventListener('abort', stop);
    void thread.terminate();
  });
}

/** Where modules run in a realm of their own, as in a test, a date from another thread is none to `instanceof`. */
const withOwnDates = ({ outcome, answer }: ComputedRun): ComputedRun => ({
  answer,
  outcome: {
    ...outcome,
    entries: outcome.entries.map((entry) => ({
      ...entry,
      slotStart: entry.slotStart && new Date(entry.slotStart),
      formerSlot: entry.formerSlot && new Date(entry.formerSlot),
    })),
  },
});
