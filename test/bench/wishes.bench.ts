import { type BenchContext } from '../support/bench/bench-context.js';
import { choosePairs, type PairInstance } from '#lib/timetabling';
import { generatePairs } from '../../libs/timetabling/generate/pairs.fixture.js';
import { cpuMilliseconds } from './timetable-figures.js';
import { benchWishTimetables } from './wish-timetables.js';

export const title =
  'Who meets whom: weight against the optimum, people left with nothing; timetables of wishes [--seconds=10].';

export function run(context: BenchContext): Promise<void> {
  benchPairs(context);
  benchWishTimetables(context, context.option('seconds', 10));
  return Promise.resolve();
}

const small = {
  buyers: 1_000,
  exhibitors: 600,
  candidates: 50_000,
  buyerCapacity: 14,
  exhibitorCapacity: 22,
};
const large = {
  buyers: 5_000,
  exhibitors: 2_000,
  candidates: 260_000,
  buyerCapacity: 14,
  exhibitorCapacity: 33,
};

/** Who meets whom: ratio to the linear programme's optimum, and nobody left with nothing. */
function benchPairs(context: BenchContext): void {
  for (const [options, goal, limit] of [
    [{ ...small, seed: 1, total: 7_000 }, 1, 2],
    [{ ...small, seed: 2, total: 12_000 }, 1, 2],
    [{ ...large, seed: 3, total: 60_000 }, 0.9995, 10],
  ] as const) {
    const instance = generatePairs(options);
    const how = `${options.candidates} pairs, ${options.total} places, CPU seconds`;
    const { report } = choosePairs(instance, { now: cpuMilliseconds });
    context.report({
      name: 'pairs: weight / optimum',
      value: report.ratio,
      unit: 'share',
      goal: { atLeast: goal },
      how,
    });
    context.report({
      name: 'pairs: seconds',
      value: report.seconds,
      goal: { atMost: limit },
      unit: 's',
      how,
    });
    const covered = choosePairs(instance, { now: cpuMilliseconds, nobodyLeftOut: true });
    const fair = covered.report;
    const out = fair.withoutMeeting.buyers + fair.withoutMeeting.exhibitors;
    context.report({
      name: 'pairs: left with nothing',
      value: out,
      goal: { atMost: 0 },
      unit: 'people',
      how,
    });
    context.report({
      name: 'pairs: weight kept when nobody is left out',
      value: fair.ratio,
      unit: 'share',
      goal: { atLeast: 0.98 },
      how,
    });
    reportShares(context, instance, { edges: covered.edges, how });
  }
}

/** The 5th percentile of meetings held / capacity on each side. */
function reportShares(
  context: BenchContext,
  { buyers, exhibitors, edges }: PairInstance,
  chosen: { edges: readonly number[]; how: string },
): void {
  for (const [side, capacities, end] of [
    ['buyers', buyers, 0],
    ['exhibitors', exhibitors, 1],
  ] as const) {
    const held = capacities.map(() => 0);
    for (const i of chosen.edges) held[edges[i]![end]]!++;
    const shares = held.map((count, n) => count / capacities[n]!).sort((x, y) => x - y);
    context.report({
      name: `pairs: held / capacity, 5th percentile of ${side}`,
      value: shares[Math.floor(0.05 * shares.length)]!,
      unit: 'share',
      goal: { atLeast: 0 },
      how: chosen.how,
    });
  }
}
