import type { Rectangle } from '#lib/fairs';

export interface NearbyBooth extends Rectangle {
  id: string;
  number: string;
  isFree: boolean;
}

const SUGGESTED = 5;
// A step in size weighs like this many centimetres of way for each square metre.
const WAY_PER_SQUARE_METRE = 100;

const centreX = ({ xCm, widthCm }: Rectangle) => xCm + widthCm / 2;
const centreY = ({ yCm, depthCm }: Rectangle) => yCm + depthCm / 2;
const areaM2 = ({ widthCm, depthCm }: Rectangle) => (widthCm * depthCm) / 10_000;

/** Numbers of the free booths of a hall that come closest to one that is gone: near first, then of like size. */
export function freeNeighbours(
  booths: readonly NearbyBooth[],
  gone: Rectangle,
  unwanted: ReadonlySet<string>,
): string[] {
  const cost = (booth: NearbyBooth) =>
    Math.hypot(centreX(booth) - centreX(gone), centreY(booth) - centreY(gone)) +
    Math.abs(areaM2(booth) - areaM2(gone)) * WAY_PER_SQUARE_METRE;
  return booths
    .filter(({ id, isFree }) => isFree && !unwanted.has(id))
    .map((booth) => ({ number: booth.number, cost: cost(booth) }))
    .sort((a, b) => a.cost - b.cost || a.number.localeCompare(b.number, 'en', { numeric: true }))
    .slice(0, SUGGESTED)
    .map(({ number }) => number);
}
