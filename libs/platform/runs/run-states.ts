import type { StateTable } from '#lib/kernel';

export const RUN_STATE_NAMES = [
  'reading',
  'previewed',
  'writing',
  'stopping',
  'failing',
  'done',
  'stopped',
  'failed',
] as const;
export type RunState = (typeof RUN_STATE_NAMES)[number];
export type RunVerb = 'show' | 'start' | 'stop' | 'fail' | 'finish';

/**
 * reading → previewed → writing → done. What was written is taken back while stopping and failing; whoever stopped a run, or
 * saw it fail, may start it again.
 */
export const RUN_STATES: StateTable<RunState, RunVerb> = {
  reading: { show: 'previewed' },
  previewed: { start: 'writing' },
  writing: { stop: 'stopping', fail: 'failing', finish: 'done' },
  stopping: { finish: 'stopped' },
  failing: { finish: 'failed' },
  done: {},
  stopped: { start: 'writing' },
  failed: { start: 'writing' },
};

/** States in which a process has to go on with the run. */
export const RUNS_UNDER_WAY = ['writing', 'stopping', 'failing'] as const satisfies RunState[];

/** States in which nothing moves any more unless somebody asks for it. */
export const RUNS_AT_REST = [
  'reading',
  'previewed',
  'done',
  'stopped',
  'failed',
] as const satisfies RunState[];
