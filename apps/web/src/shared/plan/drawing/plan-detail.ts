import { stateShown, type BoothState, type PlanBooth, type PlanHall } from '../plan';
import { zoneOf, type Point } from '../view/plan-geometry';
import type { Box } from '../view/plan-view';

/** Screen pixels: letters below this cannot be read. */
export const smallestNumber = 7;
/** Screen pixels: smaller booths are not told apart, and a finger hits none of them. */
const smallestBooth = 4;
/** More than these take longer to draw than a reader waits. */
const mostBooths = 700;
// Of a screen, on each side: so far a hand moves the plan before it is drawn anew.
const reserve = 0.5;

/** What is drawn around what is seen. */
export const drawnAround = ({ x, y, w, h }: Box): Box => ({
  x: x - w * reserve,
  y: y - h * reserve,
  w: w * (1 + 2 * reserve),
  h: h * (1 + 2 * reserve),
});

/** Whether all that a box shows of a hall is within another. */
export function isWithin(box: Box, drawn: Box, hall: Pick<PlanHall, 'widthM' | 'depthM'>): boolean {
  return (
    Math.max(0, box.x) >= drawn.x &&
    Math.max(0, box.y) >= drawn.y &&
    Math.min(hall.widthM, box.x + box.w) <= drawn.x + drawn.w &&
    Math.min(hall.depthM, box.y + box.h) <= drawn.y + drawn.h
  );
}

const meets = ({ x, y, w, d }: PlanBooth, box: Box): boolean =>
  x < box.x + box.w && x + w > box.x && y < box.y + box.h && y + d > box.y;

/** The booths that are drawn each for itself, in the order of the hall. */
export interface Detail {
  booths: readonly PlanBooth[];
  /** Whether the others are drawn as one area a zone and state: from afar they are not told apart. */
  hasAreas: boolean;
}

/** What is drawn of the booths of a hall; those that `isKept` names always are. */
export function detailOf(
  booths: readonly PlanBooth[],
  { box, scale }: { box: Box; scale: number },
  isKept: (booth: PlanBooth) => boolean,
): Detail {
  const around = drawnAround(box);
  const near = booths.filter((booth) => meets(booth, around));
  const hasAreas =
    near.length > mostBooths || near.some(({ w, d }) => Math.min(w, d) * scale < smallestBooth);
  if (hasAreas) return { booths: booths.filter(isKept), hasAreas };
  return { booths: booths.filter((booth) => meets(booth, around) || isKept(booth)), hasAreas };
}

/** Booths of one look, side by side or not, as one shape. */
export interface Area {
  key: string;
  state: BoothState;
  isMine: boolean;
  /** The data of an SVG path. */
  path: string;
}

const outline = ({ x, y, w, d }: PlanBooth): string => `M${x} ${y}h${w}v${d}h${-w}z`;

/** All booths of a hall as areas: a zone's free ones, its claimed ones and so on. */
export function areasOf(hall: Pick<PlanHall, 'zones' | 'booths'>): Area[] {
  const areas = new Map<string, Area>();
  for (const booth of hall.booths) {
    const state = stateShown(booth);
    const isMine = booth.mine === true;
    const key = `${zoneOf(hall, booth)?.id ?? ''} ${state} ${isMine}`;
    const area = areas.get(key) ?? { key, state, isMine, path: '' };
    areas.set(key, { ...area, path: area.path + outline(booth) });
  }
  return [...areas.values()];
}

/** The booth at a point of the plan. */
export const boothAt = (booths: readonly PlanBooth[], { x, y }: Point): PlanBooth | undefined =>
  booths.find((booth) => x >= booth.x && x <= booth.x + booth.w && y >= booth.y && y <= booth.y + booth.d);
