import { useEffect, useLayoutEffect, useRef, useState, type MouseEvent, type RefObject } from 'react';
import type { PlanBooth, PlanHall } from '../plan';
import { drawnAround, isWithin } from '../drawing/plan-detail';
import type { Point } from './plan-geometry';
import {
  around,
  boxOf,
  panBy,
  planPoint,
  reveal,
  transformTo,
  wholeHall,
  zoomAt,
  type Box,
  type View,
} from './plan-view';
import { useGestures, type Gestures } from './use-gestures';
import { useSize } from './use-size';
import { useWheel } from './use-wheel';

export interface PlanViewControl {
  /** What the drawing is made for; while a hand moves it, the reader sees something else. */
  box: Box;
  /** Screen pixels a metre. */
  scale: number;
  isZoomed: boolean;
  zoomBy: (factor: number) => void;
  fit: () => void;
  show: (booth: PlanBooth) => void;
  /** The point of the plan under the mouse. */
  pointAt: (event: MouseEvent) => Point;
  /** What the drawing is moved behind. */
  frameRef: (element: HTMLElement | null) => void;
  svgRef: RefObject<SVGSVGElement | null>;
  gestures: Gestures;
}

interface Seen {
  hallId: string;
  view: View;
}

/** Milliseconds without a movement after which a gesture is over. */
const pause = 120;

/**
 * Which part of a hall is shown, at first the surroundings of a booth, and how wheel, fingers and buttons change it. A gesture
 * only moves what is drawn already; it is drawn anew after the last movement, or when the hand has left what is drawn.
 */
export function usePlanView(hall: PlanHall, start?: PlanBooth): PlanViewControl {
  const [frame, setFrame] = useState<HTMLElement | null>(null);
  const svg = useRef<SVGSVGElement>(null);
  const size = useSize(frame);
  const whole: Seen = { hallId: hall.id, view: wholeHall(hall) };
  const [shown, setShown] = useState<Seen>(start ? { ...whole, view: around(hall, start) } : whole);
  const drawn = shown.hallId === hall.id ? shown : whole;
  const box = boxOf(hall, size, drawn.view);
  // What the reader sees while it is not yet drawn; null when nothing moves.
  const moved = useRef<Seen>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const seen = (): View => (moved.current?.hallId === hall.id ? moved.current : drawn).view;

  const drawAnew = (view: View): void => {
    clearTimeout(timer.current);
    moved.current = { hallId: hall.id, view };
    setShown(moved.current);
  };
  const move = (view: View): void => {
    const now = boxOf(hall, size, view);
    moved.current = { hallId: hall.id, view };
    if (!isWithin(now, drawnAround(box), hall)) return drawAnew(view);
    stretch(svg.current, transformTo(now, box, size));
    clearTimeout(timer.current);
    timer.current = setTimeout(drawAnew, pause, view);
  };
  const zoomed = (factor: number, pixels: Point): View =>
    zoomAt(hall, seen(), factor, planPoint(boxOf(hall, size, seen()), size, pixels));

  // In the frame of the new drawing; a hand that has gone on meanwhile is ahead of that one too.
  useLayoutEffect(() => {
    if (moved.current === shown) moved.current = null;
    const isStill = moved.current === null;
    stretch(svg.current, isStill ? '' : transformTo(boxOf(hall, size, seen()), box, size));
  });
  useEffect(() => () => clearTimeout(timer.current), []);

  const onZoom = (factor: number, at: Point): void => move(zoomed(factor, at));
  useWheel(frame, onZoom);
  return {
    box,
    scale: size.width > 0 ? size.width / box.w : 10,
    isZoomed: drawn.view.zoom > 1,
    zoomBy: (factor) => drawAnew(zoomed(factor, { x: size.width / 2, y: size.height / 2 })),
    fit: () => drawAnew(wholeHall(hall)),
    show: (booth) => drawAnew(reveal(hall, size, seen(), booth)),
    pointAt: ({ clientX, clientY }) => {
      const { left, top } = frame!.getBoundingClientRect();
      return planPoint(boxOf(hall, size, seen()), size, { x: clientX - left, y: clientY - top });
    },
    frameRef: setFrame,
    svgRef: svg,
    gestures: useGestures({ onPan: (pixels) => move(panBy(hall, size, seen(), pixels)), onZoom }),
  };
}

/** Moves the drawing as a picture; without a transform it is itself again, and sharp. */
function stretch(drawing: SVGSVGElement | null, transform: string): void {
  if (drawing === null) return;
  drawing.style.willChange = transform === '' ? '' : 'transform';
  drawing.style.transform = transform;
}
