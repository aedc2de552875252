import { fitOf, foldText, offerOf, rankKey, rarityIn, recommendedPairs } from '#lib/matching';
import type { BenchContext } from '../support/bench/bench-context.js';
import { type PlantedBuyer, type PlantedFair, plantFits } from './planted-fits.js';

export const title =
  'Recommendations: how many of the planted fits stand among the first ten, and who is never recommended.';

const TOP = 10;

/** As a run that is filled with recommendations chooses them: ten each, among all. */
function chooseForAll({ offers, buyers }: PlantedFair): number {
  const all = [
    ...offers.map((offer, at) => ({
      ...{ id: `e${at}`, side: 'exhibitor' as const, groupName: null, languages: offer.languages },
      ...{ offer, needs: [] },
    })),
    ...buyers.map(({ needs, languages }, at) => ({
      ...{ id: `b${at}`, side: 'buyer' as const, groupName: null, languages },
      ...{ offer: NO_OFFER, needs },
    })),
  ];
  const most = new Map(all.map(({ id }) => [id, TOP]));
  return recommendedPairs({ all, settled: [], barred: [] }, most).length;
}

const NO_OFFER = offerOf({ products: [], certificates: [], languages: [], profile: foldText('') });

/** The first ten for a buyer, as the search would show them. */
function topOf({ offers }: PlantedFair, { needs, languages }: PlantedBuyer, at: number): number[] {
  const rarity = rarityIn(offers);
  return offers
    .map((offer, exhibitor) => {
      const fit = fitOf(needs, offer, { rarity, languages });
      const key = rankKey({ id: String(exhibitor).padStart(4, '0'), fit, isLast: false }, `buyer ${at}`);
      return { exhibitor, key };
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .slice(0, TOP)
    .map(({ exhibitor }) => exhibitor);
}

/**
 * Nobody set a goal. Planted are those whose fit shows in some field, among noise in all the others; of these, 0.8 of what ten
 * places can hold is what seems honest. What all sellers would give stands beside it, for the part that no field shows.
 */
export function run(context: BenchContext): void {
  const size = { exhibitors: context.option('exhibitors', 150), buyers: context.option('buyers', 80) };
  const fair = plantFits(context.random(), size);
  const startedAt = performance.now();
  const tops = fair.buyers.map((buyer, at) => topOf(fair, buyer, at));
  const milliseconds = (performance.now() - startedAt) / fair.buyers.length;
  const recallsOf = (fits: (buyer: PlantedBuyer) => ReadonlySet<number>) =>
    fair.buyers.map((buyer, at) => {
      const wanted = fits(buyer);
      return tops[at]!.filter((exhibitor) => wanted.has(exhibitor)).length / Math.min(TOP, wanted.size);
    });
  const mean = (shares: readonly number[]) => shares.reduce((sum, one) => sum + one, 0) / shares.length;
  const recalls = recallsOf(({ planted }) => planted);
  const seen = new Set(tops.flat());
  const sold = new Set(fair.buyers.flatMap(({ planted }) => [...planted]));
  const unseen = [...sold].filter((exhibitor) => !seen.has(exhibitor)).length / sold.size;
  const how = `${size.exhibitors} exhibitors with up to four products, ${size.buyers} buyers with 5 to 10 planted fits each, seed ${context.seed}`;
  context.report({ name: 'recall@10', value: mean(recalls), unit: 'share', goal: { atLeast: 0.8 }, how });
  const ofSellers = mean(recallsOf(({ sellers }) => sellers));
  context.report({
    name: 'recall@10 of all who sell it, shown or not',
    value: ofSellers,
    unit: 'share',
    how,
  });
  context.report({
    name: 'buyers with at least half of what ten places can hold',
    value: recalls.filter((one) => one >= 0.5).length / recalls.length,
    unit: 'share',
    how,
  });
  context.report({
    name: 'exhibitors never among the first ten',
    value: (size.exhibitors - seen.size) / size.exhibitors,
    unit: 'share',
    goal: { atMost: 0.1 },
    how,
  });
  context.report({
    name: 'exhibitors with a planted fit never among the first ten',
    value: unseen,
    unit: 'share',
    how,
  });
  context.report({ name: 'ranking all exhibitors for one buyer', value: milliseconds, unit: 'ms', how });
  const began = performance.now();
  const chosen = chooseForAll(fair);
  const pairs = size.exhibitors * size.buyers;
  context.report({
    name: 'choosing recommendations for everybody, a pair looked at',
    value: ((performance.now() - began) * 1000) / pairs,
    unit: 'µs',
    how: `${how}; ${chosen} of ${pairs} pairs chosen`,
  });
}
