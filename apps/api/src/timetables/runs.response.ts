import type { RunKind, RunProgress, RunResult, RunStage, RunState, RunStatus } from '#lib/timetables';

export class RunProgressResponse implements RunProgress {
  phase!: 'recommending' | 'placing' | 'improving' | 'proving';
  /** Share of the time that is used (of the pairs that are looked at, while recommending), 0 … 1. */
  spent!: number;
  unplaced!: number;
  breaks!: number | null;
  lowerBound!: number;
}

export class RunInfeasibleResponse {
  code!: string;
  field!: string;
}

/** How good a timetable is, and how good any could be. */
export class RunResultResponse implements RunResult {
  status!: RunStatus;
  placed!: number;
  missing!: number;
  weight!: number;
  weightBound!: number;
  breaks!: number;
  breaksBound!: number;
  spread!: number;
  moved!: number;
  tableChanges!: number;
  /** In minor units of the fair's currency. */
  interpreterCost!: number;
  infeasible!: RunInfeasibleResponse | null;
}

export class TimetableRunResponse {
  id!: string;
  number!: number;
  kind!: RunKind;
  state!: RunState;
  stage!: RunStage;
  seconds!: number;
  seed!: number;
  fairness!: number | null;
  /** Whether places that nobody asked for went to pairs that fit. */
  fillWithRecommendations!: boolean;
  progress!: RunProgressResponse | null;
  result!: RunResultResponse | null;
  /** Code of the error that kept it from beginning; null where it broke down otherwise or did not fail. */
  failure!: string | null;
  createdAt!: string;
  finishedAt!: string | null;
}

export class TimetableRunListResponse {
  items!: TimetableRunResponse[];
}
