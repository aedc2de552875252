import { searchKey } from '#lib/kernel';
import type { PlanBooth, PlanHall, PlanZone } from '../plan';

export type Direction = 'left' | 'right' | 'up' | 'down';

export interface Point {
  x: number;
  y: number;
}

type Rectangle = Pick<PlanBooth, 'x' | 'y' | 'w' | 'd'>;

const unit: Record<Direction, Point> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};
// A step aside costs more than a step ahead, so that arrows stay in their row.
const sidewaysCost = 2.5;

export const centreOf = ({ x, y, w, d }: Rectangle): Point => ({ x: x + w / 2, y: y + d / 2 });

/** The booth that an arrow key leads to, or undefined at the edge of the hall. */
export function nearestInDirection(
  booths: readonly PlanBooth[],
  from: PlanBooth,
  direction: Direction,
): PlanBooth | undefined {
  const start = centreOf(from);
  const ahead = unit[direction];
  let nearest: PlanBooth | undefined;
  let least = Infinity;
  for (const booth of booths) {
    const centre = centreOf(booth);
    const along = (centre.x - start.x) * ahead.x + (centre.y - start.y) * ahead.y;
    const aside = Math.abs((centre.x - start.x) * ahead.y) + Math.abs((centre.y - start.y) * ahead.x);
    const cost = along + aside * sidewaysCost;
    if (booth.id !== from.id && along > 0.01 && aside <= along * 3 && cost < least) {
      nearest = booth;
      least = cost;
    }
  }
  return nearest;
}

const numberKey = (text: string): string => searchKey(text).replaceAll(' ', '');

/** The booth whose number begins with what was typed; "a1" finds A1 before A12. */
export function findByNumber(booths: readonly PlanBooth[], typed: string): PlanBooth | undefined {
  const wanted = numberKey(typed);
  if (wanted === '') return undefined;
  return (
    booths.find(({ number }) => numberKey(number) === wanted) ??
    booths.find(({ number }) => numberKey(number).startsWith(wanted))
  );
}

/** The zone that a booth stands in: the one around its centre. */
export function zoneOf(hall: Pick<PlanHall, 'zones'>, booth: Rectangle): PlanZone | undefined {
  const { x, y } = centreOf(booth);
  return hall.zones.find(
    (zone) => x >= zone.x && x <= zone.x + zone.w && y >= zone.y && y <= zone.y + zone.d,
  );
}
