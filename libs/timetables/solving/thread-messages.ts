import type { RunProgress } from '../domain/run-result.js';
import type { SolverAnswer, SolverTask } from '../domain/run-task.js';

export type ThreadMessage =
  | { type: 'progress'; progress: RunProgress }
  | { type: 'answer'; answer: SolverAnswer }
  | { type: 'refused'; code: string; field: string };

export interface ThreadData {
  task: SolverTask;
  /** One whole number that is set to 1 to stop. */
  stop: SharedArrayBuffer;
}
