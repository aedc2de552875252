import type { Plan, PlannedBooth, PlanProblem, Rectangle } from './plan.js';

/** A booth of the fair as it stands now. */
export interface StandingBooth extends Rectangle {
  id: string;
  number: string;
  /** Name of its hall. */
  hall: string;
  blocked: boolean;
  priceMinor: number;
  corner: boolean;
  power: boolean;
  water: boolean;
}

/** What a new plan does to the booths there are. */
export interface PlanChanges {
  /** Ids of the booths that stay, by number. */
  ids: Map<string, string>;
  kept: string[];
  added: string[];
  /** Kept booths whose place, size, equipment or price is new. */
  changed: string[];
  removed: { id: string; number: string }[];
}

interface Standing {
  booths: StandingBooth[];
  /** Name of who holds or has claimed a booth, by its id. */
  holders: Map<string, string>;
}

/** Compares by number, and finds what would pull a booth away from under somebody. */
export function planChanges(
  plan: Plan,
  { booths, holders }: Standing,
): { changes: PlanChanges; problems: PlanProblem[] } {
  const planned = plannedByNumber(plan);
  const changes: PlanChanges = { ids: new Map(), kept: [], added: [], changed: [], removed: [] };
  const problems: PlanProblem[] = [];
  for (const booth of booths) {
    const next = planned.get(booth.number);
    const holder = holders.get(booth.id);
    if (holder !== undefined && (!next || breaksPromise(booth, next)))
      problems.push({
        path: next?.path ?? 'halls',
        code: 'booth-taken',
        params: { number: booth.number, holder },
      });
    if (!next) changes.removed.push({ id: booth.id, number: booth.number });
    else {
      changes.ids.set(booth.number, booth.id);
      changes.kept.push(booth.number);
      if (isChanged(booth, next)) changes.changed.push(booth.number);
    }
  }
  changes.added.push(...[...planned.keys()].filter((number) => !changes.ids.has(number)));
  return { changes, problems };
}

type PlannedInHall = PlannedBooth & { hall: string; path: string };

const plannedByNumber = (plan: Plan) =>
  new Map<string, PlannedInHall>(
    plan.halls.flatMap(({ name, booths }, hallAt) =>
      booths.map((booth, at) => [
        booth.number,
        { ...booth, hall: name, path: `halls[${hallAt}].booths[${at}]` },
      ]),
    ),
  );

const promised = ['hall', 'xCm', 'yCm', 'widthCm', 'depthCm', 'priceMinor', 'blocked'] as const;
const equipment = ['corner', 'power', 'water'] as const;

const breaksPromise = (booth: StandingBooth, next: PlannedInHall) =>
  promised.some((property) => booth[property] !== next[property]);
const isChanged = (booth: StandingBooth, next: PlannedInHall) =>
  [...promised, ...equipment].some((property) => booth[property] !== next[property]);
