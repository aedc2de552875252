export { Run, type RunRow } from './run.entity.js';
export { runErrors } from './run.errors.js';
export { RUN_STATE_NAMES, RUN_STATES, RUNS_AT_REST, RUNS_UNDER_WAY, type RunState } from './run-states.js';
export { type Portion, RUN_ATTEMPTS, RunDriver, type RunWork } from './run-driver.service.js';
export { RunsModule } from './runs.module.js';
export { Runs } from './runs.service.js';
