import { groupBy } from '#lib/kernel';
import type { NeedFacts, OfferFacts } from './fit/facts.js';
import { fitOf } from './fit/fit.js';
import { type MatchReason, reasonsForBuyer } from './fit/match-reasons.js';
import { rankKey } from './fit/ranking.js';
import { type Rarity, rarityIn } from './fit/rarity.js';
import { barBetween, type MeetingBars, type Party, type Side } from './may-meet.js';

/** Somebody who may be recommended, with what decides whom they fit. */
export interface Recommendable extends Party {
  id: string;
  /** Of the organisation, for needs that name none. */
  languages: readonly string[];
  offer: OfferFacts;
  needs: readonly NeedFacts[];
}

/** Among whom pairs are chosen. */
export interface Recommending extends MeetingBars {
  all: readonly Recommendable[];
  /** Pairs, in either order, about which nothing is left to recommend. */
  settled: readonly (readonly [one: string, other: string])[];
}

/** A pair that nobody asked for and that fits. */
export interface RecommendedPair {
  buyerId: string;
  exhibitorId: string;
  /** 0…100. */
  fit: number;
  /** In the buyer's eyes, the strongest first. */
  reasons: MatchReason[];
}

export interface Watching {
  /** Share of the pairs that is looked at, 0…1. */
  onProgress?: (share: number) => void;
  /** True ends the search soon, with the pairs so far. */
  shouldStop?: () => boolean;
}

/** Below it hardly more than a common category speaks for a pair: too little to have a meeting that nobody asked for. */
const LEAST_FIT = 20;

interface FittingPair {
  buyer: Recommendable;
  exhibitor: Recommendable;
  fit: number;
}

/**
 * For each participant as many of those who fit it best as `most` says (by id; nobody else gets any of its own), in the order of
 * the ids. Between equals chance decides, the same every time.
 */
export function recommendedPairs(
  given: Recommending,
  most: ReadonlyMap<string, number>,
  watching: Watching = {},
): RecommendedPair[] {
  const rarity = rarityIn(sideOf(given, 'exhibitor').map(({ offer }) => offer));
  const fitting = fittingPairs({ ...given, rarity, most }, watching);
  const best = new Set([...bestOfEach('buyer', fitting, most), ...bestOfEach('exhibitor', fitting, most)]);
  return [...best]
    .map(({ buyer, exhibitor, fit }) => {
      const { needs, languages } = buyer;
      const reasons = reasonsForBuyer({ needs, offer: exhibitor.offer, rarity, languages });
      return { buyerId: buyer.id, exhibitorId: exhibitor.id, fit, reasons };
    })
    .sort((a, b) => (nameOf(a.buyerId, a.exhibitorId) < nameOf(b.buyerId, b.exhibitorId) ? -1 : 1));
}

const sideOf = ({ all }: Recommending, wanted: Side) => all.filter(({ side }) => side === wanted);
const nameOf = (one: string, other: string) => `${one} ${other}`;

/** Looks at each pair once; pairs in which neither has room for another are passed over. */
function fittingPairs(
  { most, rarity, ...given }: Recommending & { most: ReadonlyMap<string, number>; rarity: Rarity },
  { onProgress, shouldStop }: Watching,
): FittingPair[] {
  const exhibitors = sideOf(given, 'exhibitor');
  const buyers = sideOf(given, 'buyer');
  const settled = new Set(given.settled.flatMap(([a, b]) => [nameOf(a, b), nameOf(b, a)]));
  const hasRoom = ({ id }: Recommendable) => (most.get(id) ?? 0) > 0;
  const found: FittingPair[] = [];
  for (const [at, buyer] of buyers.entries()) {
    if (shouldStop?.()) break;
    for (const exhibitor of hasRoom(buyer) ? exhibitors : exhibitors.filter(hasRoom)) {
      if (settled.has(nameOf(buyer.id, exhibitor.id)) || barBetween(buyer, exhibitor, given)) continue;
      const fit = fitOf(buyer.needs, exhibitor.offer, { rarity, languages: buyer.languages });
      if (fit >= LEAST_FIT) found.push({ buyer, exhibitor, fit });
    }
    onProgress?.((at + 1) / buyers.length);
  }
  return found;
}

/** For each of one side its best pairs. */
function bestOfEach(
  side: Side,
  pairs: readonly FittingPair[],
  most: ReadonlyMap<string, number>,
): FittingPair[] {
  const other = side === 'buyer' ? 'exhibitor' : 'buyer';
  const keyOf = (pair: FittingPair) =>
    rankKey({ id: pair[other].id, fit: pair.fit, isLast: false }, pair[side].id);
  return [...groupBy(pairs, (pair) => pair[side].id)].flatMap(([id, own]) =>
    own
      .map((pair) => ({ pair, key: keyOf(pair) }))
      .sort((a, b) => (a.key < b.key ? -1 : 1))
      .slice(0, most.get(id) ?? 0)
      .map(({ pair }) => pair),
  );
}
