export type { Count } from './counts.js';
export type { ExhibitorFigures } from './exhibitor-figures.query.js';
export {
  type Attention,
  type AttentionKind,
  type FairDashboard,
  FairDashboardQuery,
} from './fair-dashboard.query.js';
export { type FairOutcome, FairOutcomeQuery } from './fair-outcome.query.js';
export { outcomeWorkbook } from './outcome-workbook.js';
export { type MatchmakingCounts, MatchmakingCountsQuery } from './matchmaking-counts.query.js';
export type { BusinessFigures, MeetingFigures } from './meeting-figures.query.js';
export type { ProductFigures } from './product-figures.query.js';
export { ReportsModule } from './reports.module.js';
export { reportsPermissions } from './reports.permissions.js';
export { KEY_WORDS } from './outcome-words.js';
