import type { PairInstance } from '../pairs/pair-instance.js';
import { Random } from '../search/random.js';

export interface PairsOptions {
  readonly seed: number;
  readonly buyers: number;
  readonly exhibitors: number;
  readonly candidates: number;
  readonly total: number;
  readonly buyerCapacity: number;
  readonly exhibitorCapacity: number;
}

/** A seeded two-sided choice problem: every pair once, whole weights 1 … 10, some exhibitors far more wanted than others. */
export function generatePairs(options: PairsOptions): PairInstance {
  const random = new Random(options.seed);
  const seen = new Set<number>();
  const edges: [number, number, number][] = [];
  while (edges.length < options.candidates) {
    const b = random.below(options.buyers);
    const e = Math.floor(random.unit() ** 1.5 * options.exhibitors);
    if (seen.has(b * options.exhibitors + e)) continue;
    seen.add(b * options.exhibitors + e);
    edges.push([b, e, 1 + random.below(10)]);
  }
  return {
    buyers: Array.from({ length: options.buyers }, () => 1 + random.below(2 * options.buyerCapacity - 1)),
    exhibitors: Array.from(
      { length: options.exhibitors },
      () => 1 + random.below(2 * options.exhibitorCapacity - 1),
    ),
    total: options.total,
    edges,
  };
}
