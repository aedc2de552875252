import { bottomOf, isInside, overlappingPairs, rightOf } from './overlaps.js';
import { MAX_OVERLAPS, type Plan, type PlannedBooth, type PlanProblem } from './plan.js';
import { type Located, planOf, type ReadHall, readPlan } from './read-plan.js';

/** A plan that was checked: with problems there is no plan. */
export type CheckedPlan = { plan: Plan; problems: [] } | { plan: null; problems: PlanProblem[] };

/** Reads and checks a plan file and reports everything that is wrong with it, in the order of the file. */
export function checkPlan(json: unknown): CheckedPlan {
  const read = readPlan(json);
  const problems = [
    ...read.problems,
    ...sameNames(read.halls),
    ...sameNumbers(read.halls),
    ...read.halls.flatMap((hall) => [...outsiders(hall), ...overlaps(hall)]),
  ];
  return problems.length > 0 ? { plan: null, problems } : { plan: planOf(read), problems: [] };
}

const present = <T>(all: (Located<T> | null)[]) => all.filter((one) => one !== null);

function sameNames(halls: ReadHall[]): PlanProblem[] {
  const first = new Map<string, string>();
  return halls.flatMap(({ name, path }): PlanProblem[] => {
    const earlier = first.get(name);
    if (earlier === undefined) first.set(name, path);
    return earlier === undefined
      ? []
      : [{ path: `${path}.name`, code: 'same-name', params: { name, other: earlier } }];
  });
}

function sameNumbers(halls: ReadHall[]): PlanProblem[] {
  const first = new Map<string, string>();
  return halls
    .flatMap(({ booths }) => present(booths))
    .flatMap(({ value: { number }, path }): PlanProblem[] => {
      const earlier = first.get(number);
      if (earlier === undefined) first.set(number, path);
      return earlier === undefined
        ? []
        : [{ path: `${path}.number`, code: 'same-number', params: { number, other: earlier } }];
    });
}

function outsiders(hall: ReadHall): PlanProblem[] {
  const ground = { xCm: 0, yCm: 0, widthCm: hall.widthCm, depthCm: hall.depthCm };
  const size = { width: hall.widthCm / 100, depth: hall.depthCm / 100 };
  const zones = present(hall.zones)
    .filter(({ value }) => !isInside(value, ground))
    .map(({ path }): PlanProblem => ({ path, code: 'outside-hall', params: size }));
  const booths = present(hall.booths).flatMap(({ path, value }): PlanProblem[] => {
    if (!isInside(value, ground))
      return [{ path, code: 'outside-hall', params: { ...size, right: rightOf(value) / 100 } }];
    return isOutsideItsZone(hall, value)
      ? [{ path, code: 'outside-zone', params: { number: value.number, zone: `zones[${value.zone}]` } }]
      : [];
  });
  return [...zones, ...booths];
}

function isOutsideItsZone(hall: ReadHall, booth: PlannedBooth): boolean {
  const zone = booth.zone === null ? null : hall.zones[booth.zone];
  return zone ? !isInside(booth, zone.value) : false;
}

function overlaps(hall: ReadHall): PlanProblem[] {
  const booths = present(hall.booths).map(({ path, value }) => ({ ...value, path }));
  return overlappingPairs(booths, MAX_OVERLAPS).map(([one, other]) => overlapOf(one, other));
}

type PlacedBooth = PlannedBooth & { path: string };

const overlapOf = (one: PlacedBooth, other: PlacedBooth): PlanProblem => ({
  path: other.path,
  code: 'overlap',
  params: {
    number: other.number,
    other: one.number,
    at: `${Math.max(one.xCm, other.xCm) / 100} / ${Math.max(one.yCm, other.yCm) / 100}`,
    to: `${Math.min(rightOf(one), rightOf(other)) / 100} / ${Math.min(bottomOf(one), bottomOf(other)) / 100}`,
  },
});
