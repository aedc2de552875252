export { Announcing } from './announcing/announcing.service.js';
export { TimetableComments } from './comments.service.js';
export { buildInstance } from './domain/instance/build-instance.js';
export { type CommentLine, TimetableCommentsQuery } from './comments.query.js';
export type { Conflict } from './domain/conflicts.js';
export type { PublicationCounts, PublicationPlan } from './domain/publication-plan.js';
export { type RunKind, type RunOptions, STARTED_KINDS } from './domain/run-options.js';
export type { RunProgress, RunResult, RunStatus, UnmetReason, UnmetWhy } from './domain/run-result.js';
export type { RunState } from './domain/run-states.js';
export type { TimetableFacts } from './domain/facts.js';
export type { EntrySpot } from './domain/spots.js';
export { Change } from './entities/change.entity.js';
export { Entry, type EntrySource } from './entities/entry.entity.js';
export { Publication, type PublicationKind, type PublicationState } from './entities/publication.entity.js';
export { Run, type RunStage } from './entities/run.entity.js';
export { Entries, type PlacedSpot, type WantedSpot } from './entries.service.js';
export { type PublicationForecast, PublicationPreview } from './publishing/publication-preview.query.js';
export { Publishing } from './publishing/publishing.service.js';
export {
  type ProposedMeeting,
  type ProposedTimetable,
  ProposedTimetableQuery,
} from './proposed-timetable.query.js';
export { PublicationsQuery } from './publications.query.js';
export { type BoardParticipant, type EntryLine, RunBoardQuery } from './runs/run-board.query.js';
export {
  type JudgedRun,
  type NamedDifference,
  type RunBoard,
  RunReviewQuery,
} from './runs/run-review.query.js';
export { RunSolving } from './runs/run-solving.service.js';
export { RunWriting } from './runs/run-writing.service.js';
export { RunsQuery } from './runs/runs.query.js';
export { Runs } from './runs/runs.service.js';
export { computeInThread } from './solving/compute-in-thread.js';
export { StandingQuery } from './standing.query.js';
export * from './timetables.events.js';
export { announceTimetable, computeTimetable, publishTimetable } from './timetables.jobs.js';
export { TimetablesModule } from './timetables.module.js';
export { timetablesPermissions } from './timetables.permissions.js';
export { timetablesSchema } from './timetables.schema.js';
