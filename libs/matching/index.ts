export { type NeedFacts, type OfferFacts, offerOf, type ProductFacts } from './fit/facts.js';
export { fitOf, type Fitting } from './fit/fit.js';
export { foldText } from './fit/folded-text.js';
export { hsFits } from './fit/hs-fit.js';
export { type MatchReason, reasonsForBuyer, reasonsForExhibitor } from './fit/match-reasons.js';
export { termsOf } from './fit/need-terms.js';
export { rankKey } from './fit/ranking.js';
export { rarityIn } from './fit/rarity.js';
export { canInterpret, type LanguageNeed, languageNeed } from './language-need.js';
export {
  barBetween,
  type BarredGroups,
  type MeetingBar,
  type MeetingBars,
  type Party,
  type Side,
} from './may-meet.js';
export { type RecommendedPair, recommendedPairs, type Recommending } from './recommended-pairs.js';
export { isSkippedAsMet } from './skip-met-before.js';
export { tablesFor } from './tables-for.js';
export { isUnwished, WISH_KINDS, type WishKind } from './wish-kinds.js';
