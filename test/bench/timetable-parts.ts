import { type BenchContext } from '../support/bench/bench-context.js';
import {
  checkTimetable,
  choosePairs,
  generatePairs,
  plantFair,
  repairTimetable,
  type TimetableInstance,
} from '#lib/timetabling';
import { cpuMilliseconds } from './timetable-figures.js';

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
export function benchPairs(context: BenchContext): void {
  for (const [options, goal, limit] of [
    [{ ...small, seed: 1, total: 7_000 }, 1, 2],
    [{ ...small, seed: 2, total: 12_000 }, 1, 2],
    [{ ...large, seed: 3, total: 60_000 }, 0.9995, 10],
  ] as const) {
    const instance = generatePairs(options);
    const how = `--pairs, ${options.candidates} pairs, ${options.total} places, CPU seconds`;
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
    const fair = choosePairs(instance, { now: cpuMilliseconds, nobodyLeftOut: true }).report;
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
  }
}

/** Repairs of a full 12,000-meeting timetable after 1 % drop out, come late, or tables close. */
export function benchRepair(context: BenchContext): void {
  const options = {
    seed: 1,
    buyers: 1_000,
    exhibitors: 600,
    slots: 24,
    tables: 520,
    meetings: 12_000,
    fairness: null,
  };
  const { instance, planted } = plantFair(options);
  const held = instance.forbidden.map(
    (_, p) => instance.meetings.filter(([x, y]) => x === p || y === p).length,
  );
  const isOne = (p: number): boolean => p % 100 === 0;
  const dropped = instance.meetings.flatMap(([p, q], m) => (isOne(p) || isOne(q) ? [m] : []));
  // Every hundredth of those who have slots enough for all their meetings without the first four.
  const able = held.flatMap((count, p) => (count <= options.slots - 4 ? [p] : []));
  const lateOnes = new Set(able.filter((_, i) => i % 100 === 0));
  const late = {
    ...instance,
    forbidden: instance.forbidden.map((slots, p) => (lateOnes.has(p) ? [0, 1, 2, 3] : slots)),
  };
  const closed = {
    ...instance,
    tables: Array.from({ length: options.slots }, (_, t) => (t % 6 === 0 ? 490 : 520)),
  };
  repairOnce(context, '1 % drop out', instance, { slots: planted, cancelled: dropped });
  repairOnce(context, '1 % come late', late, { slots: planted });
  repairOnce(context, 'tables close', closed, { slots: planted });
}

function repairOnce(
  context: BenchContext,
  name: string,
  instance: TimetableInstance,
  given: { slots: readonly number[]; cancelled?: readonly number[] },
): void {
  const start = cpuMilliseconds();
  const difference = repairTimetable({ instance, ...given });
  const seconds = (cpuMilliseconds() - start) / 1000;
  const verdict = checkTimetable(
    { ...instance, weights: instance.meetings.map(() => 1) },
    { slots: difference.slots },
  );
  const others = difference.moved.filter(({ forced }) => !forced).length / instance.meetings.length;
  const how = `--repair, ${name}, ${difference.moved.length} moved, ${difference.unmet.length} without slot, CPU seconds`;
  context.report({ name: `repair, ${name}: seconds`, value: seconds, goal: { atMost: 1 }, unit: 's', how });
  context.report({
    name: `repair, ${name}: others moved`,
    value: others,
    unit: 'share',
    goal: { atMost: 0.03 },
    how,
  });
  context.report({
    name: `repair, ${name}: rules broken`,
    value: verdict.broken.length,
    goal: { atMost: 0 },
    unit: 'rules',
    how,
  });
}
