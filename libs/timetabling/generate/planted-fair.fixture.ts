import type { TimetableInstance } from '../model/instance.js';
import { Random } from '../search/random.js';
import { addPlantedRules, type PlantedRules } from './planted-rules.fixture.js';

export interface PlantedFairOptions {
  readonly seed: number;
  readonly buyers: number;
  readonly exhibitors: number;
  readonly slots: number;
  /** Days that share the slots evenly; default 1. */
  readonly days?: number;
  readonly tables: number;
  readonly meetings: number;
  readonly fairness: number | null;
  /** Chance, per busy person and slot, of a pause of one slot; 0 plants a timetable without breaks. */
  readonly pauses?: number;
  readonly rules?: PlantedRules;
}

/** A programme of which a good timetable is known because it was made from one. */
export interface PlantedFair {
  readonly instance: TimetableInstance;
  /** Slot of each meeting in the planted timetable. */
  readonly planted: readonly number[];
}

/** Makes a two-sided programme around a planted timetable that keeps every rule. The same options give the same programme. */
export function plantFair(options: PlantedFairOptions): PlantedFair {
  const random = new Random(options.seed);
  const loads = loadsByDay(options);
  const pauses = { chance: options.pauses ?? 0, most: options.fairness ?? options.slots };
  const buyers = plantSide(options.buyers, loads, pauses, random);
  const exhibitors = plantSide(options.exhibitors, loads, pauses, random);
  const meetings: [number, number, 0][] = [];
  const planted: number[] = [];
  const known = new Set<number>();
  for (let t = 0; t < options.slots; t++) {
    const left = random.shuffle(Int32Array.from(buyers[t]!));
    const right = random.shuffle(Int32Array.from(exhibitors[t]!));
    avoidRepeats(left, right, known, options.exhibitors);
    left.forEach((b, i) => {
      meetings.push([b, options.buyers + right[i]!, 0]);
      planted.push(t);
      known.add(b * options.exhibitors + right[i]!);
    });
  }
  const participants = options.buyers + options.exhibitors;
  const instance: TimetableInstance = {
    participants,
    slots: options.slots,
    morningSlots: options.slots >> 1,
    ...(loads.length > 1 && { dayStarts: dayFirsts(options).slice(1, -1) }),
    tables: options.tables,
    fairness: options.fairness,
    meetings,
    forbidden: Array.from({ length: participants }, () => []),
    fixed: meetings.map(() => null),
    precedences: [],
  };
  return {
    instance:
      options.rules === undefined ? instance : addPlantedRules(instance, planted, options.rules, random),
    planted,
  };
}

/** First slot of each day, and the number of slots. */
function dayFirsts({ slots, days = 1 }: PlantedFairOptions): number[] {
  return Array.from({ length: days + 1 }, (_, day) => Math.floor((day * slots) / days));
}

/** How many meet in each slot of each day, the fullest slots of a day first: whoever has left does not come back that day. */
function loadsByDay(options: PlantedFairOptions): number[][] {
  const firsts = dayFirsts(options);
  return firsts
    .slice(0, -1)
    .map((first, day) =>
      Array.from({ length: firsts[day + 1]! - first }, (_, t) =>
        share(options.meetings, options.slots, first + t),
      ).sort((x, y) => y - x),
    );
}

function share(total: number, parts: number, i: number): number {
  return Math.floor(((i + 1) * total) / parts) - Math.floor((i * total) / parts);
}

/** Who of one side is busy in each slot of all days. */
function plantSide(
  people: number,
  days: readonly (readonly number[])[],
  pauses: Omit<Pauses, 'paused'>,
  random: Random,
): number[][] {
  const paused = new Int32Array(people);
  return days.flatMap((loads) => plantDay(people, loads, { ...pauses, paused }, random));
}

interface Pauses {
  readonly chance: number;
  readonly most: number;
  /** How many each person has had. */
  readonly paused: Int32Array;
}

/** One day: everybody comes once, stays, and leaves; `loads[t]` are busy in its slot t. */
function plantDay(
  people: number,
  loads: readonly number[],
  { chance, most, paused }: Pauses,
  random: Random,
): number[][] {
  const waiting = Array.from(random.shuffle(Int32Array.from({ length: people }, (_, p) => p)));
  let present: number[] = [];
  let resting: number[] = [];
  return loads.map((load, t) => {
    const resumed = resting;
    resting = present.filter((p) => random.unit() < chance && paused[p]! < most);
    for (const p of resting) paused[p]!++;
    const away = new Set(resting);
    present = [...present.filter((p) => !away.has(p)), ...resumed];
    const due = t === 0 ? 0 : Math.round(waiting.length / (loads.length - t));
    const entering = Math.min(waiting.length, Math.max(due, load - present.length));
    const newcomers = waiting.splice(0, entering);
    const leaving = Math.max(0, present.length + entering - load);
    const order = random.shuffle(Int32Array.from(present));
    present = [...Array.from(order.subarray(leaving)), ...newcomers];
    if (present.length < load) present.push(...resting.splice(0, load - present.length));
    return present.slice(0, load);
  });
}

/** Exchanges partners until no pair meets twice, as far as that goes. */
function avoidRepeats(left: Int32Array, right: Int32Array, known: ReadonlySet<number>, width: number): void {
  for (let i = 0; i < left.length; i++) {
    for (let step = 1; known.has(left[i]! * width + right[i]!) && step < left.length; step++) {
      const j = (i + step) % left.length;
      if (known.has(left[i]! * width + right[j]!) || known.has(left[j]! * width + right[i]!)) continue;
      const kept = right[i]!;
      right[i] = right[j]!;
      right[j] = kept;
    }
  }
}
