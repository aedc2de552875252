import * as fc from 'fast-check';
import { generatePairs } from '../generate/pairs.fixture.js';
import { choosePairs } from './choose-pairs.js';
import type { PairInstance } from './pair-instance.js';

function bestOf(instance: PairInstance): number {
  const buyers = [...instance.buyers];
  const exhibitors = [...instance.exhibitors];
  const visit = (i: number, left: number): number => {
    if (i === instance.edges.length || left === 0) return 0;
    const [b, e, weight] = instance.edges[i]!;
    const without = visit(i + 1, left);
    if (buyers[b] === 0 || exhibitors[e] === 0) return without;
    buyers[b]!--;
    exhibitors[e]!--;
    const taken = weight + visit(i + 1, left - 1);
    buyers[b]!++;
    exhibitors[e]!++;
    return Math.max(without, taken);
  };
  return visit(0, instance.total);
}

const capacities = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 3, maxLength: 3 });
const instances = fc.record({
  buyers: capacities,
  exhibitors: capacities,
  total: fc.integer({ min: 0, max: 8 }),
  edges: fc.array(
    fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 9 })),
    { maxLength: 10 },
  ),
});

describe('choosing pairs', () => {
  it('finds the best choice and proves it by prices', () => {
    fc.assert(
      fc.property(instances, (instance) => {
        const { report } = choosePairs(instance);
        expect([report.weight, report.bound]).toEqual([bestOf(instance), bestOf(instance)]);
      }),
      { numRuns: 300, seed: 1 },
    );
  });

  it('keeps capacities and the total, with fractional weights too', () => {
    const instance = generatePairs({
      seed: 1,
      buyers: 100,
      exhibitors: 60,
      candidates: 2_400,
      total: 700,
      buyerCapacity: 9,
      exhibitorCapacity: 14,
    });
    const edges = instance.edges.map(([b, e, weight], i): [number, number, number] => [
      b,
      e,
      weight + (i % 97) / 97,
    ]);
    const { edges: chosen, report } = choosePairs({ ...instance, edges });
    const count = (side: 0 | 1, n: number): number => chosen.filter((i) => edges[i]![side] === n).length;
    expect(chosen.length).toBe(700);
    expect(instance.buyers.every((most, b) => count(0, b) <= most)).toBe(true);
    expect(instance.exhibitors.every((most, e) => count(1, e) <= most)).toBe(true);
    expect(report.ratio).toBeGreaterThan(0.99999);
  });

  it('leaves nobody with nothing at a small loss', () => {
    const edges = Array.from({ length: 40 }, (_, b) =>
      [0, 1, 2].map((e): [number, number, number] => [b, (b + e) % 20, b < 20 ? 50 : 49]),
    ).flat();
    const instance = {
      buyers: Array.from({ length: 40 }, () => 3),
      exhibitors: Array.from({ length: 20 }, () => 9),
      total: 60,
      edges,
    };
    expect(choosePairs(instance).report.withoutMeeting.buyers).toBe(20);
    const fair = choosePairs(instance, { nobodyLeftOut: true }).report;
    expect(fair.withoutMeeting).toEqual({ buyers: 0, exhibitors: 0 });
    expect(fair.ratio).toBeGreaterThan(0.98);
  });

  it.each([
    [{ edges: [[0, 9, 1]] }, 'unknown-id', 'edges[0][1]'],
    [{ edges: [[0, 0, Number.NaN]] }, 'not-a-number', 'edges[0][2]'],
    [{ edges: [[0, 0, -1]] }, 'out-of-range', 'edges[0][2]'],
    [{ edges: [[0, 0]] }, 'wrong-length', 'edges[0]'],
    [{ edges: [null] }, 'missing', 'edges[0]'],
    [{ edges: undefined }, 'missing', 'edges'],
    [{ buyers: [1.5] }, 'not-a-number', 'buyers[0]'],
  ])('refuses %j', (change, code, field) => {
    const instance = { buyers: [1], exhibitors: [1], total: 1, edges: [], ...change } as PairInstance;
    expect(() => choosePairs(instance)).toThrow(expect.objectContaining({ code, field }));
  });
});
