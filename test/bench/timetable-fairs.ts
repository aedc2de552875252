import { type BenchContext } from '../support/bench/bench-context.js';
import { checkTimetable, solveTimetable } from '#lib/timetabling';
import { plantFair, type PlantedFairOptions } from '../../libs/timetabling/generate/planted-fair.fixture.js';
import { cpuMilliseconds } from './timetable-figures.js';

interface LargeFair {
  readonly name: string;
  readonly options: PlantedFairOptions;
  readonly placeSeconds: number;
  /** Breaks a person, or null: not more than planted. */
  readonly goal: number | null;
}

const middle = { buyers: 1_000, exhibitors: 600, slots: 24, meetings: 12_000, fairness: 2 };
const huge = { buyers: 5_000, exhibitors: 2_000, slots: 40, meetings: 60_000, fairness: 2 };
const rules = { forbidden: 0.2, sessions: 0.3, fixed: 0.05, precedences: 5_000 };

const fairs: readonly LargeFair[] = [
  {
    name: '12,000 meetings, tables 91 % full',
    options: { ...middle, seed: 1, tables: 550 },
    placeSeconds: 1,
    goal: 0.05,
  },
  {
    name: '12,000 meetings, tables full',
    options: { ...middle, seed: 2, tables: 500 },
    placeSeconds: 1,
    goal: 0.05,
  },
  {
    name: '12,000 meetings over three days, tables full',
    options: { ...middle, seed: 2, days: 3, tables: 500 },
    placeSeconds: 1,
    goal: 0.05,
  },
  {
    name: '60,000 meetings, tables 91 % full',
    options: { ...huge, seed: 3, tables: 1_650 },
    placeSeconds: 1,
    goal: 0.1,
  },
  {
    name: '60,000 meetings, tables full',
    options: { ...huge, seed: 4, tables: 1_500 },
    placeSeconds: 1,
    goal: 0.1,
  },
  {
    name: '60,000 meetings over four days, tables full',
    options: { ...huge, seed: 4, days: 4, tables: 1_500 },
    placeSeconds: 1,
    goal: 0.1,
  },
  {
    name: '60,000 meetings with rules',
    options: { ...huge, seed: 5, tables: 1_546, pauses: 0.015, rules },
    placeSeconds: 5,
    goal: null,
  },
];

/** Fairs made around a planted timetable: how fast all is placed, and how many breaks are left after `seconds`. */
export function benchLargeFairs(context: BenchContext, seconds: number, only: string): void {
  for (const fair of fairs.filter(({ name }) => name.includes(only))) benchFair(context, fair, seconds);
}

function benchFair(
  context: BenchContext,
  { name, options, placeSeconds, goal }: LargeFair,
  seconds: number,
): void {
  const { instance, planted } = plantFair(options);
  const plantedBreaks = checkTimetable(instance, { slots: planted }).breaks;
  const start = cpuMilliseconds();
  let placed = Infinity;
  const result = solveTimetable(instance, {
    seed: 1,
    seconds,
    now: cpuMilliseconds,
    onProgress: ({ unplaced }) => {
      if (unplaced === 0) placed = Math.min(placed, (cpuMilliseconds() - start) / 1000);
    },
  });
  const verdict = checkTimetable(instance, result.answer);
  const how = `--seconds=${seconds}, ${name}, planted ${plantedBreaks}, bound ${result.bounds.breaks}, gap ${result.gaps.breaks}, CPU seconds`;
  context.report({
    name: `${name}: all placed`,
    value: placed,
    goal: { atMost: placeSeconds },
    unit: 's',
    how,
  });
  const perPerson = verdict.breaks / instance.participants;
  context.report({
    name: `${name}: breaks a person`,
    value: perPerson,
    goal: { atMost: goal ?? plantedBreaks / instance.participants },
    unit: 'breaks',
    how,
  });
  context.report({
    name: `${name}: rules broken`,
    value: verdict.broken.length,
    goal: { atMost: 0 },
    unit: 'rules',
    how,
  });
  context.report({
    name: `${name}: memory`,
    value: process.memoryUsage().rss / 1e9,
    goal: { atMost: 1.5 },
    unit: 'GB',
    how,
  });
}
