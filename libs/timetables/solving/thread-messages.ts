import type { ComputedRun, RunTask } from '../domain/compute-run.js';
import type { RunProgress } from '../domain/run-result.js';

export type ThreadMessage =
  | { type: 'progress'; progress: RunProgress }
  | { type: 'computed'; run: ComputedRun }
  | { type: 'refused'; code: string; field: string };

export interface ThreadData {
  task: RunTask;
  /** One whole number that is set to 1 to stop. */
  stop: SharedArrayBuffer;
}
