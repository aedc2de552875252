import type { Run } from '#lib/timetables';
import type { TimetableRunResponse } from './runs.response.js';

export const presentRun = (run: Run): TimetableRunResponse => ({
  id: run.id,
  number: run.number,
  kind: run.options.kind,
  state: run.state,
  stage: run.stage,
  seconds: run.options.seconds,
  seed: run.options.seed,
  fairness: run.options.fairness,
  fillWithRecommendations: run.options.fillWithRecommendations ?? false,
  progress: run.progress,
  result: run.result,
  failure: run.failure,
  createdAt: run.createdAt.toISOString(),
  finishedAt: run.finishedAt?.toISOString() ?? null,
});
