import { barBetween, type Seat, type WishKind } from '#lib/matchmaking';
import type { EntrySource } from '../entities/entry.entity.js';
import { type FactsMeeting, pairOf, type TimetableFacts } from './facts.js';
import { pairWeight } from './pair-weight.js';

/** A pair that may get a meeting. */
export interface Candidate {
  buyerId: string;
  exhibitorId: string;
  source: EntrySource;
  requestId: string | null;
  weight: number;
  must: boolean;
  /** The meeting that stands between the two. */
  standing: FactsMeeting | null;
}

export interface SeatedCandidate extends Candidate {
  seats: readonly Seat[];
}

interface Pair {
  buyerId: string;
  exhibitorId: string;
}

/** All pairs that have a meeting, an accepted request or a wish, and that nothing keeps apart; in the order of their ids. */
export function candidatesOf(facts: TimetableFacts): Candidate[] {
  const kinds = new Map(facts.wishes.map((wish) => [`${wish.participantId} ${wish.targetId}`, wish.kind]));
  const standing = new Map(facts.meetings.map((meeting) => [pairOf(meeting), meeting]));
  const requests = new Map(facts.requests.map((request) => [pairOf(request), request.id]));
  return pairsOf(facts).flatMap((pair) => {
    const meeting = standing.get(pairOf(pair)) ?? null;
    const requestId = meeting ? meeting.requestId : (requests.get(pairOf(pair)) ?? null);
    const buyer = kinds.get(`${pair.buyerId} ${pair.exhibitorId}`) ?? null;
    const exhibitor = kinds.get(`${pair.exhibitorId} ${pair.buyerId}`) ?? null;
    const weight = pairWeight({ buyer, exhibitor, isRequested: meeting !== null || requestId !== null });
    // A meeting that both have in their calendars is not taken away for a "no" that came later; they cancel it themselves.
    if (weight === null && !meeting) return [];
    return [
      {
        ...pair,
        source: sourceOf(meeting, requestId),
        requestId,
        weight: weight ?? 0,
        must: isMust(buyer) || isMust(exhibitor),
        standing: meeting,
      },
    ];
  });
}

const isMust = (kind: WishKind | null) => kind === 'must';

function sourceOf(meeting: FactsMeeting | null, requestId: string | null): EntrySource {
  if (meeting) return 'meeting';
  return requestId ? 'request' : 'wish';
}

function pairsOf({ participants, wishes, requests, meetings, rules }: TimetableFacts): Pair[] {
  const known = new Map(participants.map((participant) => [participant.id, participant]));
  const pairs = new Map<string, Pair>();
  const add = (pair: Pair) => pairs.set(pairOf(pair), pair);
  for (const { buyerId, exhibitorId } of [...meetings, ...requests]) add({ buyerId, exhibitorId });
  for (const { participantId, targetId } of wishes) {
    const [one, other] = [known.get(participantId), known.get(targetId)];
    if (!one || !other || barBetween(one, other, rules)) continue;
    const pair = one.side === 'buyer' ? [one, other] : [other, one];
    add({ buyerId: pair[0]!.id, exhibitorId: pair[1]!.id });
  }
  return [...pairs.values()]
    .filter(({ buyerId, exhibitorId }) => known.has(buyerId) && known.has(exhibitorId))
    .sort((a, b) => (pairOf(a) < pairOf(b) ? -1 : 1));
}
