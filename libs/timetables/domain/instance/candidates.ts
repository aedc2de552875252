import {
  barBetween,
  isSkippedAsMet,
  type MatchReason,
  type RecommendedPair,
  type WishKind,
} from '#lib/matching';
import { type Seat } from '#lib/meetings';
import type { EntrySource } from '../../entities/entry.entity.js';
import { type FactsMeeting, pairOf, type TimetableFacts } from '../facts.js';
import { type PairWishes, pairWeight, recommendationWeight } from './pair-weight.js';

/** A pair that may get a meeting. */
export interface Candidate {
  buyerId: string;
  exhibitorId: string;
  source: EntrySource;
  requestId: string | null;
  weight: number;
  must: boolean;
  /** Why the two fit; of a recommendation only. */
  reasons: readonly MatchReason[] | null;
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

/**
 * All pairs that have a meeting, an accepted request or a wish, and that nothing keeps apart, in the order of their ids; after them
 * the recommended ones, so that who sits where is settled for those first whom somebody asked for.
 */
export function candidatesOf(facts: TimetableFacts): Candidate[] {
  const known = new KnownPairs(facts);
  const pairs = pairsOf(facts);
  const spoken = new Set(pairs.map(pairOf));
  return [
    ...pairs.flatMap((pair) => known.candidateOf(pair) ?? []),
    ...facts.recommended.filter((pair) => !spoken.has(pairOf(pair))).map(recommendationOf),
  ];
}

const recommendationOf = ({ buyerId, exhibitorId, fit, reasons }: RecommendedPair): Candidate => ({
  buyerId,
  exhibitorId,
  source: 'recommendation',
  requestId: null,
  weight: recommendationWeight(fit),
  must: false,
  reasons,
  standing: null,
});

/** What is known of each pair. */
class KnownPairs {
  private readonly kinds: ReadonlyMap<string, WishKind>;
  private readonly meetings: ReadonlyMap<string, FactsMeeting>;
  private readonly requests: ReadonlyMap<string, string>;
  private readonly metBefore: ReadonlySet<string>;

  constructor(private readonly facts: TimetableFacts) {
    this.kinds = new Map(facts.wishes.map((wish) => [`${wish.participantId} ${wish.targetId}`, wish.kind]));
    this.meetings = new Map(facts.meetings.map((meeting) => [pairOf(meeting), meeting]));
    this.requests = new Map(facts.requests.map((request) => [pairOf(request), request.id]));
    this.metBefore = new Set(facts.metBefore.map(pairOf));
  }

  /** Null: nobody asked for it, or something keeps the two apart. */
  candidateOf(pair: Pair): Candidate | null {
    const standing = this.meetings.get(pairOf(pair)) ?? null;
    const requestId = standing ? standing.requestId : (this.requests.get(pairOf(pair)) ?? null);
    const wishes = this.wishesOf(pair);
    const weight = pairWeight({ ...wishes, isRequested: standing !== null || requestId !== null });
    const source = sourceOf(standing, requestId);
    // A meeting that both have in their calendars is not taken away for a "no" that came later; they cancel it themselves.
    if (weight === null && !standing) return null;
    if (source === 'wish' && this.isSkipped(pair, wishes)) return null;
    const must = isMust(wishes.buyer) || isMust(wishes.exhibitor);
    return { ...pair, source, requestId, weight: weight ?? 0, must, reasons: null, standing };
  }

  private wishesOf({ buyerId, exhibitorId }: Pair): Pick<PairWishes, 'buyer' | 'exhibitor'> {
    return {
      buyer: this.kinds.get(`${buyerId} ${exhibitorId}`) ?? null,
      exhibitor: this.kinds.get(`${exhibitorId} ${buyerId}`) ?? null,
    };
  }

  private isSkipped(pair: Pair, { buyer, exhibitor }: Pick<PairWishes, 'buyer' | 'exhibitor'>): boolean {
    return this.metBefore.has(pairOf(pair)) && isSkippedAsMet(this.facts.rules, [buyer, exhibitor]);
  }
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
