import type { PlanBooth, PlanHall } from '../plan';
import { centreOf, type Point } from './plan-geometry';

/** What is looked at: zoom 1 shows the whole hall; the centre is in metres. */
export interface View {
  zoom: number;
  centre: Point;
}

/** The visible part of the plan in metres: the viewBox of the drawing. */
export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

export const viewBoxOf = ({ x, y, w, h }: Box): string => `${x} ${y} ${w} ${h}`;

export interface Size {
  width: number;
  height: number;
}

const marginM = 1;
const closest = 16;
const near = 2;

type Room = Pick<PlanHall, 'widthM' | 'depthM'>;

export const wholeHall = (hall: Room): View => ({
  zoom: 1,
  centre: { x: hall.widthM / 2, y: hall.depthM / 2 },
});

/** A booth in the middle, near enough to read what stands around it. */
export const around = (hall: Room, booth: PlanBooth): View =>
  clampView(hall, { zoom: near, centre: centreOf(booth) });

/** Width over height of a hall with its margin. */
export const shapeOf = (hall: Room): number => (hall.widthM + 2 * marginM) / (hall.depthM + 2 * marginM);

/** The box that a view shows in a drawing of the given size; the hall with its margin always fits at zoom 1. */
export function boxOf(hall: Room, size: Size, { zoom, centre }: View): Box {
  const room = { width: hall.widthM + 2 * marginM, height: hall.depthM + 2 * marginM };
  const shape = size.width > 0 && size.height > 0 ? size.width / size.height : shapeOf(hall);
  const w = Math.max(room.width, room.height * shape) / zoom;
  const h = w / shape;
  return { x: centre.x - w / 2, y: centre.y - h / 2, w, h };
}

/** Keeps the zoom within sense and the centre in the hall. */
export function clampView(hall: Room, { zoom, centre }: View): View {
  const kept = Math.min(closest, Math.max(1, zoom));
  if (kept === 1) return wholeHall(hall);
  return {
    zoom: kept,
    centre: {
      x: Math.min(hall.widthM, Math.max(0, centre.x)),
      y: Math.min(hall.depthM, Math.max(0, centre.y)),
    },
  };
}

/** Zooms by a factor while the given point of the plan stays where it is on the screen. */
export function zoomAt(hall: Room, view: View, factor: number, point: Point): View {
  const zoom = Math.min(closest, Math.max(1, view.zoom * factor));
  const shrink = view.zoom / zoom;
  return clampView(hall, {
    zoom,
    centre: {
      x: point.x + (view.centre.x - point.x) * shrink,
      y: point.y + (view.centre.y - point.y) * shrink,
    },
  });
}

/** Moves the plan by pixels of the screen. */
export function panBy(hall: Room, size: Size, view: View, pixels: Point): View {
  const metresPerPixel = size.width > 0 ? boxOf(hall, size, view).w / size.width : 0;
  return clampView(hall, {
    zoom: view.zoom,
    centre: { x: view.centre.x - pixels.x * metresPerPixel, y: view.centre.y - pixels.y * metresPerPixel },
  });
}

/** How what is drawn for one box has to be moved and stretched to show another: CSS pixels from the upper left corner. */
export function transformTo(seen: Box, drawn: Box, { width }: Size): string {
  const pixelsPerMetre = width / seen.w;
  const x = (drawn.x - seen.x) * pixelsPerMetre;
  const y = (drawn.y - seen.y) * pixelsPerMetre;
  return `translate(${x}px, ${y}px) scale(${drawn.w / seen.w})`;
}

/** The point of the plan under a point of the drawing. */
export function planPoint(box: Box, size: Size, pixels: Point): Point {
  return { x: box.x + (pixels.x / size.width) * box.w, y: box.y + (pixels.y / size.height) * box.h };
}

/** Moves the view only when the booth is not wholly in it. */
export function reveal(hall: Room, size: Size, view: View, booth: PlanBooth): View {
  const { x, y, w, h } = boxOf(hall, size, view);
  const isSeen = booth.x >= x && booth.y >= y && booth.x + booth.w <= x + w && booth.y + booth.d <= y + h;
  return isSeen ? view : clampView(hall, { zoom: view.zoom, centre: centreOf(booth) });
}
