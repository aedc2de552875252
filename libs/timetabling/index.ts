export { TimetableInputError, type TimetableInputCode, type TimetableInputNext } from './model/errors.js';
export type {
  InterpreterRules,
  MeetingTuple,
  Session,
  TimetableAnswer,
  TimetableInstance,
} from './model/instance.js';
export { parseInstanceDzn } from './model/parse-dzn.js';
export { parseInstanceJson } from './model/parse-json.js';
export { readJsonObject } from './model/read-json.js';
export { Random } from './search/random.js';
export { solveTimetable, type TimetableObjective, type TimetableResult } from './solve/solve-timetable.js';
export type { Progress, SolveOptions } from './solve/budget.js';
export type { UnmetMeeting, UnmetReason } from './wishes/unmet.js';
export { repairTimetable, type RepairRequest, type TimetableDifference } from './repair/repair-timetable.js';
export { weightBoundOf } from './bounds/weight-bound.js';
export { fewestMoves, type FewestMoves } from './repair/fewest-moves.js';
export { choosePairs, type PairOptions } from './pairs/choose-pairs.js';
export type { PairAnswer, PairInstance, PairReport } from './pairs/pair-instance.js';
export { checkTimetable, type TimetableVerdict } from './check/check-timetable.js';
