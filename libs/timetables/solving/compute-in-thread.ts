import { Worker } from 'node:worker_threads';
import type { RunProgress } from '../domain/run-result.js';
import type { SolverAnswer, SolverTask } from '../domain/run-task.js';
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

/** Computes in a thread of its own, so that this one goes on answering. Throws SolverRefused. */
export function solveInThread(
  task: SolverTask,
  { onProgress, signal }: Watching = {},
): Promise<SolverAnswer> {
  const data: ThreadData = { task, stop: new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT) };
  const flag = new Int32Array(data.stop);
  const stop = () => void Atomics.store(flag, 0, 1);
  const thread = new Worker(threadFile(), { workerData: data });
  signal?.addEventListener('abort', stop, { once: true });
  return new Promise<SolverAnswer>((resolve, reject) => {
    thread.on('message', (message: ThreadMessage) => {
      if (message.type === 'progress') onProgress?.(message.progress);
      else if (message.type === 'answer') resolve(message.answer);
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
