import { type BenchContext } from '../support/bench/bench-context.js';
import { checkTimetable, fewestMoves, repairTimetable, type TimetableInstance } from '#lib/timetabling';
import { plantFair } from '../../libs/timetabling/generate/planted-fair.fixture.js';
import { cpuMilliseconds } from './timetable-figures.js';

export const title =
  'Repairs of a published timetable: seconds and people moved at 12,000 meetings, distance from the fewest moves at 150.';

export function run(context: BenchContext): Promise<void> {
  benchLarge(context);
  benchSmall(context);
  return Promise.resolve();
}

/** How many moves small repairs need beyond the fewest that the exact engine proves. */
function benchSmall(context: BenchContext): void {
  const size = { buyers: 32, exhibitors: 24, slots: 10, tables: 16, meetings: 150, fairness: null };
  let proved = 0;
  let most = 0;
  for (let seed = 1; seed <= 30; seed++) {
    const { instance, planted } = plantFair({ ...size, seed });
    const away = [0, 1 + (seed % 4)];
    const late = {
      ...instance,
      forbidden: instance.forbidden.map((_, p) => (p % 15 === seed % 15 ? away : [])),
    };
    const limits = { conflicts: 200_000, shouldStop: () => false };
    const exact = fewestMoves(late, planted, new Set(), limits);
    const repaired = repairTimetable({ instance: late, slots: planted });
    if (exact === null) continue;
    proved++;
    most = Math.max(most, repaired.moved.length - exact.moved + repaired.unmet.length);
  }
  context.report({
    name: 'repair of 150 meetings: moves beyond the fewest',
    value: most,
    unit: 'meetings',
    goal: { atMost: 1 },
    how: `the worst of ${proved} programmes whose fewest moves are proved, meetings left out counted too`,
  });
}

/** A full timetable of 12,000 meetings after 1 % drop out, come late, or tables close. */
function benchLarge(context: BenchContext): void {
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
  const how = `${name}, ${difference.moved.length} moved, ${difference.unmet.length} without slot, CPU seconds`;
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
