/** How far a computation has come. */
export interface RunProgress {
  /** `recommending` comes before the time of the run: who fits whom among all; the other figures are still empty. */
  phase: 'recommending' | 'placing' | 'improving' | 'proving';
  /** Share of the time that is used (of the pairs that are looked at, while recommending), 0 … 1. */
  spent: number;
  unplaced: number;
  /** Fewest breaks so far with every rule kept; null before the first such timetable. */
  breaks: number | null;
  lowerBound: number;
}

export type RunStatus = 'optimal' | 'feasible' | 'infeasible' | 'unknown';

/** Why a pair has no meeting. `by` names the entries that hold the slots it could have had, at most three. */
export interface UnmetWhy {
  reason: UnmetReason;
  /** For `maximum-reached`: whose. */
  participantId?: string;
  by?: { buyerId: string; exhibitorId: string }[];
}

export type UnmetReason =
  'no-common-slot' | 'maximum-reached' | 'capacity' | 'interpreter' | 'precedence' | 'displaced' | 'removed';

/** How good a timetable is, and how good any could be. */
export interface RunResult {
  status: RunStatus;
  placed: number;
  /** Pinned meetings and musts without a slot. */
  missing: number;
  /** What the pairs that asked to meet and do are worth, and the most that any timetable could reach (proved). */
  weight: number;
  weightBound: number;
  breaks: number;
  breaksBound: number;
  /** Largest difference of breaks between two people. */
  spread: number;
  /** Meetings that stood and have another slot. */
  moved: number;
  tableChanges: number;
  /** In minor units. */
  interpreterCost: number;
  /** Why there can be none, as a code of the solver and the field it names. */
  infeasible: { code: string; field: string } | null;
}
