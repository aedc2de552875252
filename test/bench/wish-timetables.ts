import { type BenchContext } from '../support/bench/bench-context.js';
import { checkTimetable, solveTimetable, type TimetableInstance } from '#lib/timetabling';
import { generatePairs } from '../../libs/timetabling/generate/pairs.fixture.js';
import { seededRandom } from '../support/bench/random.js';
import { cpuMilliseconds } from './timetable-figures.js';

interface WishFair {
  readonly slots: number;
  readonly tables: number;
  /** Most meetings of a buyer. */
  readonly most: number;
  /** Chance that somebody is away in a slot. */
  readonly absence: number;
}

const sizes: readonly WishFair[] = [
  { slots: 20, tables: 40, most: 12, absence: 0.1 },
  { slots: 30, tables: 40, most: 12, absence: 0.1 },
  { slots: 40, tables: 40, most: 20, absence: 0.25 },
];

/** 4,000 wishes of 120 buyers and 150 exhibitors, some of which must be met, with absences: weight against the proved bound. */
export function benchWishTimetables(context: BenchContext, seconds: number): void {
  sizes.forEach((size, i) => benchSize(context, { size, seed: i + 1, seconds }));
}

function benchSize(
  context: BenchContext,
  { size, seed, seconds }: { size: WishFair; seed: number; seconds: number },
): void {
  const instance = wishes(size, seed);
  const result = solveTimetable(instance, { seed: 1, seconds, now: cpuMilliseconds });
  const { broken } = checkTimetable(instance, result.answer);
  const name = `4,000 wishes in ${size.slots} slots`;
  const how = `--seconds=${seconds}, ${size.tables} tables, ${100 * size.absence} % absences, ${result.objective.placed} met, ${result.objective.breaks} breaks, CPU seconds`;
  const rows = [
    ['weight / bound', result.objective.weight / result.bounds.weight, 'share', { atLeast: 0.99 }],
    ['left with nothing', leftWithNothing(instance, result.answer.slots), 'people', { atMost: 0 }],
    ['must be met and are not', result.objective.missing, 'meetings', { atMost: 0 }],
    ['rules broken', broken.length, 'rules', { atMost: 0 }],
  ] as const;
  for (const [what, value, unit, goal] of rows)
    context.report({ name: `${name}: ${what}`, value, unit, goal, how });
}

function leftWithNothing(instance: TimetableInstance, slots: readonly (number | null)[]): number {
  const wishing = new Set<number>();
  const served = new Set<number>();
  instance.meetings.forEach(([p, q], m) => {
    for (const person of [p, q]) (slots[m] === null ? wishing : served).add(person);
  });
  return [...wishing].filter((p) => !served.has(p)).length;
}

function wishes({ slots, tables, most, absence }: WishFair, seed: number): TimetableInstance {
  const size = {
    buyers: 120,
    exhibitors: 150,
    candidates: 4_000,
    total: 0,
    buyerCapacity: 1,
    exhibitorCapacity: 1,
  };
  const { edges } = generatePairs({ ...size, seed });
  const random = seededRandom(seed);
  const people = Array.from({ length: 270 }, (_, p) => p);
  const all = Array.from({ length: slots }, (_, t) => t);
  return {
    participants: 270,
    slots,
    morningSlots: slots >> 1,
    tables,
    fairness: null,
    meetings: edges.map(([b, e]) => [b, 120 + e, 0]),
    weights: edges.map(([, , weight], m) => (m % 67 === 0 ? null : weight)),
    forbidden: people.map(() => all.filter(() => random() < absence)),
    fixed: edges.map(() => null),
    precedences: [],
    minimum: people.map(() => 1),
    maximum: people.map((p) => (p < 120 ? most : slots)),
  };
}
