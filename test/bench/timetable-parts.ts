import { checkTimetable } from '../../libs/timetabling/check/check-timetable.js';
import {
  choosePairs,
  generatePairs,
  plantFair,
  repairTimetable,
  type TimetableInstance,
} from '../../libs/timetabling/index.js';
import { cpuMilliseconds, printFigure } from './timetable-figures.js';

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
export function benchPairs(): void {
  for (const [options, goal, limit] of [
    [{ ...small, seed: 1, total: 7_000 }, 1, 2],
    [{ ...small, seed: 2, total: 12_000 }, 1, 2],
    [{ ...large, seed: 3, total: 60_000 }, 0.9995, 10],
  ] as const) {
    const instance = generatePairs(options);
    const how = `--pairs, ${options.candidates} pairs, ${options.total} places, CPU seconds`;
    const { report } = choosePairs(instance, { now: cpuMilliseconds });
    printFigure({ name: 'pairs: weight / optimum', value: report.ratio, goal, how });
    printFigure({ name: 'pairs: seconds', value: report.seconds, goal: limit, unit: 's', atMost: true, how });
    const fair = choosePairs(instance, { now: cpuMilliseconds, nobodyLeftOut: true }).report;
    const out = fair.withoutMeeting.buyers + fair.withoutMeeting.exhibitors;
    printFigure({ name: 'pairs: left with nothing', value: out, goal: 0, unit: 'people', atMost: true, how });
    printFigure({ name: 'pairs: weight kept when nobody is left out', value: fair.ratio, goal: 0.98, how });
  }
}

/** Repairs of a full 12,000-meeting timetable after 1 % drop out, come late, or tables close. */
export function benchRepair(): void {
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
  const isOne = (p: number): boolean => p % 100 === 0;
  const dropped = instance.meetings.flatMap(([p, q], m) => (isOne(p) || isOne(q) ? [m] : []));
  const late = {
    ...instance,
    forbidden: instance.forbidden.map((slots, p) => (isOne(p) ? [0, 1, 2, 3] : slots)),
  };
  const closed = { ...instance, tables: 501 };
  repairOnce('1 % drop out', instance, { slots: planted, cancelled: dropped });
  repairOnce('1 % come late', late, { slots: planted });
  repairOnce('tables close', closed, { slots: planted });
}

function repairOnce(
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
  printFigure({ name: `repair, ${name}: seconds`, value: seconds, goal: 1, unit: 's', atMost: true, how });
  printFigure({ name: `repair, ${name}: others moved`, value: others, goal: 0.03, atMost: true, how });
  printFigure({
    name: `repair, ${name}: rules broken`,
    value: verdict.broken.length,
    goal: 0,
    unit: 'rules',
    atMost: true,
    how,
  });
}
