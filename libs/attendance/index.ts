export * from './attendance.events.js';
export { AttendanceModule } from './attendance.module.js';
export { attendanceSchema } from './attendance.schema.js';
export { type Arrival, Attendances } from './attendances.service.js';
export { type DeskMeeting, type DeskParty, DeskQuery } from './desk.query.js';
export { type Attendance, ATTENDANCES, type WrittenAttendance } from './domain/attendance.js';
export type { WaitingPair, WaitingReason } from './domain/waiting-pairs.js';
export {
  Outcome,
  OUTCOME_RESULTS,
  type OutcomeResult,
  type Survey,
  SURVEYS,
} from './entities/outcome.entity.js';
export { Lateness } from './lateness.service.js';
export { type OutcomeFields, Outcomes } from './outcomes.service.js';
export { type OwnMeetingLine, OwnMeetingsQuery } from './own-meetings.query.js';
export { type Plan, type PlanMeeting, type PlanParty, PlanQuery } from './plan.query.js';
export { SecondSurvey } from './second-survey.service.js';
export { type Swap, SwapIn } from './swap-in.service.js';
export { WaitingQuery } from './waiting.query.js';
