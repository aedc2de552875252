import { Random } from '../search/random.js';
import { cheapestPairs } from './cheapest-pairs.js';

/** Least cost over all ways to give each meeting an interpreter of its own, by trying every one; Infinity: there is none. */
function exhaustively(costs: readonly (readonly number[])[], used: ReadonlySet<number> = new Set()): number {
  const [first, ...rest] = costs;
  if (!first) return 0;
  const each = first.map((cost, i) =>
    used.has(i) ? Infinity : cost + exhaustively(rest, new Set([...used, i])),
  );
  return Math.min(...each, Infinity);
}

it('costs least of all that trying everything finds', () => {
  let possible = 0;
  for (let seed = 1; seed <= 300; seed++) {
    const random = new Random(seed);
    const count = 1 + random.below(5);
    const interpreters = Array.from({ length: 1 + random.below(6) }, (_, i) => i);
    const costs = Array.from({ length: count }, () =>
      interpreters.map(() => (random.below(3) === 0 ? Infinity : random.below(4))),
    );
    const pairs = cheapestPairs(
      costs.map((_, m) => m),
      interpreters,
      (m, i) => costs[m]![i]!,
    );
    const cost = pairs && [...pairs].reduce((sum, [m, i]) => sum + costs[m]![i]!, 0);
    expect([seed, cost ?? Infinity]).toEqual([seed, exhaustively(costs)]);
    if (pairs === null) continue;
    possible++;
    expect([seed, pairs.size, new Set(pairs.values()).size]).toEqual([seed, count, count]);
  }
  expect(possible).toBeGreaterThan(100);
});

it('prefers who is named first where it costs the same', () => {
  expect(cheapestPairs([7], [3, 1, 2], () => 5)).toEqual(new Map([[7, 3]]));
});
