export { type Incoterm, INCOTERMS, Need } from './entities/need.entity.js';
export type { KnownNeed } from './fair-facts.query.js';
export type { MatchFilter } from './match-filter.js';
export { type Match, MatchesQuery } from './matches.query.js';
export { type MetBefore, MetBeforeQuery } from './met-before.query.js';
export { type NeedFields, Needs } from './needs.service.js';
export { RecommendationsModule } from './recommendations.module.js';
export { recommendationsSchema } from './recommendations.schema.js';
export { RecommendingQuery } from './recommending.query.js';
