export { type FairEdit, PlannedMeetings } from './planned-meetings.js';
export { BoothHolders, type TakenBooth } from './booth-holders.js';
export {
  endOf,
  startOf,
  FAIR_PHASES,
  type FairPhase,
  fairPhase,
  hasBegun,
  isComing,
  isLive,
  type PhasedFair,
  takesBoothChoice,
} from './domain/fair-phase.js';
export { type News, newsOf, newsUntil } from './domain/news-of.js';
export { FAIR_VERBS, type FairVerb, fairVerbs, verbDue } from './domain/fair-states.js';
export { ensureNotOver } from './ensure-not-over.js';
export type { Plan, PlannedBooth, PlannedHall, PlannedZone, Rectangle } from './domain/plan.js';
export type { WordedProblem } from './domain/plan-words.js';
export * from './entities/fair.entity.js';
export * from './entities/hall.entity.js';
export * from './entities/zone.entity.js';
export * from './entities/booth.entity.js';
export { FairPlans, type PlanCheck, type PlanImport } from './fair-plans.service.js';
export { fairsErrors } from './fairs.errors.js';
export * from './fairs.events.js';
export { FairsModule } from './fairs.module.js';
export { fairsPermissions } from './fairs.permissions.js';
export { FairsQuery, type PublicFair } from './fairs.query.js';
export { type Appointments, FairFollower, type Heard, type MoveReader } from './moving/fair-follower.js';
export { FairFollowers } from './moving/fair-followers.service.js';
export { FAIR_ROWS, FairMoves } from './moving/fair-moves.service.js';
export { TellOfMoves } from './moving/tell-of-moves.listener.js';
export { type FairDetails, Fairs } from './fairs.service.js';
export { fairsSchema } from './fairs.schema.js';
