/** Why two participants would like to meet, the strongest first. */
export const WAITING_REASONS = ['accepted', 'must', 'requested', 'want'] as const;
export type WaitingReason = (typeof WAITING_REASONS)[number];

/** Two who wish to meet and do not yet. */
export interface WaitingPair {
  /** Null when it is a wish. */
  requestId: string | null;
  why: WaitingReason;
  buyerId: string;
  buyerName: string;
  exhibitorId: string;
  exhibitorName: string;
}

/**
 * Each pair once, with its strongest reason (and its request, which booking it ends), in the order of reasons; of equal ones
 * those first of whom both, then one, has been seen at the fair.
 */
export function rankWaiting(
  pairs: readonly WaitingPair[],
  isHere: (participantId: string) => boolean,
): WaitingPair[] {
  const each = new Map<string, WaitingPair>();
  for (const pair of pairs) {
    const key = `${pair.buyerId} ${pair.exhibitorId}`;
    const known = each.get(key);
    const requestId = known?.requestId ?? pair.requestId;
    each.set(key, { ...(known && rankOf(known) <= rankOf(pair) ? known : pair), requestId });
  }
  const here = ({ buyerId, exhibitorId }: WaitingPair) =>
    Number(isHere(buyerId)) + Number(isHere(exhibitorId));
  return [...each.values()].toSorted((a, b) => rankOf(a) - rankOf(b) || here(b) - here(a));
}

const rankOf = ({ why }: WaitingPair) => WAITING_REASONS.indexOf(why);
