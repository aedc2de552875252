import { isFree, type PlanBooth, type PlanHall } from '../../shared/plan/plan';

export const boothsOf = (halls: readonly PlanHall[]): PlanBooth[] =>
  halls.flatMap(({ booths }) => [...booths]);

/** A booth that cannot be held again yet, and when it can. */
export interface Resting {
  boothId: string;
  until: string;
}

/** The plan as this exhibitor may choose from it: what it gave back too often rests. */
export function withRests(
  halls: readonly PlanHall[],
  resting: readonly Resting[],
  timeZone: string,
): PlanHall[] {
  const until = new Map(resting.map((one) => [one.boothId, one.until]));
  return halls.map((hall) => ({
    ...hall,
    booths: hall.booths.map((booth) => {
      const restsUntil = until.get(booth.id);
      return restsUntil === undefined ? booth : { ...booth, restsUntil, timeZone };
    }),
  }));
}

/** The selected booths that can still be held, in the order of choice. */
export function freeOnes(halls: readonly PlanHall[], selectedIds: readonly string[]): PlanBooth[] {
  const free = boothsOf(halls).filter(isFree);
  const byId = new Map(free.map((booth) => [booth.id, booth]));
  return selectedIds.flatMap((id) => byId.get(id) ?? []);
}

export interface ChoiceTotals {
  areaM2: number;
  priceMinor: number;
}

export const totalsOf = (booths: readonly Pick<PlanBooth, 'areaM2' | 'priceMinor'>[]): ChoiceTotals =>
  booths.reduce<ChoiceTotals>(
    (sum, { areaM2, priceMinor = 0 }) => ({
      areaM2: sum.areaM2 + areaM2,
      priceMinor: sum.priceMinor + priceMinor,
    }),
    { areaM2: 0, priceMinor: 0 },
  );

/** The selection with a booth in it, or taken out of it; one from another hall begins a new selection. */
export function toggled(
  halls: readonly PlanHall[],
  selectedIds: readonly string[],
  boothId: string,
): string[] {
  if (selectedIds.includes(boothId)) return selectedIds.filter((id) => id !== boothId);
  const hall = halls.find(({ booths }) => booths.some(({ id }) => id === boothId));
  const fellows = new Set(hall?.booths.map(({ id }) => id));
  return [...selectedIds.filter((id) => fellows.has(id)), boothId];
}

/** The selection with the lost booth's place taken by another. */
export function replaced(
  halls: readonly PlanHall[],
  selectedIds: readonly string[],
  { lost, by }: { lost: string | undefined; by: string },
): string[] {
  const all = boothsOf(halls);
  const idOf = (number: string | undefined) => all.find((booth) => booth.number === number)?.id;
  const next = idOf(by);
  const rest = selectedIds.filter((id) => id !== idOf(lost) && id !== next);
  return next === undefined ? rest : [...rest, next];
}
