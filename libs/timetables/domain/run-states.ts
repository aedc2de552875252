import type { StateTable } from '#lib/kernel';

export type RunState = 'queued' | 'running' | 'finished' | 'failed' | 'cancelled';

type RunVerb = 'begin' | 'finish' | 'fail' | 'cancel';

/** Only what has not finished can be cancelled; what a crash interrupted begins again. */
export const runStates: StateTable<RunState, RunVerb> = {
  queued: { begin: 'running', cancel: 'cancelled', fail: 'failed' },
  running: { begin: 'running', cancel: 'cancelled', finish: 'finished', fail: 'failed' },
  finished: {},
  failed: {},
  cancelled: {},
};
