import { isUnwished, type WishKind } from '#lib/matching';

/** What both sides say of meeting each other; an accepted request counts as a wish of both. */
export interface PairWishes {
  buyer: WishKind | null;
  exhibitor: WishKind | null;
  isRequested: boolean;
}

const WORTH = { must: 300, want: 30, none: 1, no: 0 };
/** Buyers travel for the meetings, so their wishes count for more, as Grip MustMeet weighs them. */
const BUYER_SHARE = 3;
const EXHIBITOR_SHARE = 2;

/** A fit of 100 is worth it; a fit that is just good enough to be recommended, some of it. */
const BEST_RECOMMENDATION = 10;
const BEST_FIT = 100;

/**
 * How much a meeting is worth that nobody asked for: 1…10, the more the better the two fit (0…100). At most four meetings are in the
 * way of one that was asked for: of either side, at the table, and with the interpreter. All four together are worth less than the
 * least wish, so recommendations fill what wishes leave and never take the place of one.
 */
export const recommendationWeight = (fit: number): number =>
  Math.max(1, Math.round((BEST_RECOMMENDATION * fit) / BEST_FIT));

/** How much a meeting is worth to the two; null when one of them does not want it or nobody asked for it. */
export function pairWeight({ buyer, exhibitor, isRequested }: PairWishes): number | null {
  if (isUnwished(buyer, exhibitor)) return null;
  if (!buyer && !exhibitor && !isRequested) return null;
  const silent = isRequested ? 'want' : 'none';
  return BUYER_SHARE * WORTH[buyer ?? silent] + EXHIBITOR_SHARE * WORTH[exhibitor ?? silent];
}
