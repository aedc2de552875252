import type { PlanBooth, PlanZone } from '../plan';

type Rectangle = Pick<PlanBooth, 'x' | 'y' | 'w' | 'd'>;

/** Where a zone's name is written: the middle of its line and the height of its letters, in metres. */
export interface ZoneLabel {
  x: number;
  y: number;
  size: number;
}

const leastSpace = 1;
const largestText = 1.5;
// Of the height of the free strip; the rest is air above and below the line.
const textShare = 0.6;
// An average bold letter is this wide, for a height of 1.
const letterWidth = 0.54;
const inset = 0.4;
const tolerance = 0.001;

const overlap = (startA: number, endA: number, startB: number, endB: number): boolean =>
  startA < endB - tolerance && startB < endA - tolerance;

/** The strips of a zone, over its whole width, in which no booth stands; from the top. */
function freeStrips(zone: Rectangle, booths: readonly Rectangle[]): { top: number; bottom: number }[] {
  const end = zone.y + zone.d;
  const inside = booths
    .filter(({ x, y, w, d }) => overlap(x, x + w, zone.x, zone.x + zone.w) && overlap(y, y + d, zone.y, end))
    .toSorted((a, b) => a.y - b.y);
  const strips: { top: number; bottom: number }[] = [];
  let top = zone.y;
  for (const { y, d } of inside) {
    if (y > top) strips.push({ top, bottom: y });
    top = Math.max(top, y + d);
  }
  if (end > top) strips.push({ top, bottom: end });
  return strips;
}

/**
 * Where a zone's name can be read: in the first strip of the zone, at least a metre high, in which no booth stands.
 * Undefined when there is none, or when the name fits only in letters below `leastSize` metres.
 */
export function zoneLabel(
  zone: PlanZone,
  booths: readonly Rectangle[],
  leastSize: number,
): ZoneLabel | undefined {
  const strip = freeStrips(zone, booths).find(({ top, bottom }) => bottom - top >= leastSpace - tolerance);
  if (strip === undefined) return undefined;
  const widest = (zone.w - 2 * inset) / (zone.name.length * letterWidth);
  const size = Math.min(largestText, (strip.bottom - strip.top) * textShare, widest);
  if (size < leastSize) return undefined;
  return { x: zone.x + zone.w / 2, y: (strip.top + strip.bottom) / 2, size };
}
