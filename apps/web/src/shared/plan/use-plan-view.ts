import { useEffect, useState } from 'react';
import type { PlanBooth, PlanHall } from './plan';
import type { Point } from './plan-geometry';
import {
  around,
  boxOf,
  panBy,
  planPoint,
  reveal,
  wholeHall,
  zoomAt,
  type Box,
  type Size,
  type View,
} from './plan-view';
import { useGestures, type Gestures } from './use-gestures';

export interface PlanViewControl {
  box: Box;
  /** Screen pixels a metre. */
  scale: number;
  isZoomed: boolean;
  zoomBy: (factor: number) => void;
  fit: () => void;
  show: (booth: PlanBooth) => void;
  svgRef: (element: SVGSVGElement | null) => void;
  gestures: Gestures;
}

/** Which part of a hall is shown, at first the surroundings of a booth, and how wheel, fingers and buttons change it. */
export function usePlanView(hall: PlanHall, start?: PlanBooth): PlanViewControl {
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  const [element, setElement] = useState<SVGSVGElement | null>(null);
  const [shown, setShown] = useState<{ hallId: string; view: View }>({
    hallId: hall.id,
    view: start ? around(hall, start) : wholeHall(hall),
  });
  const { width, height } = size;
  const view = shown.hallId === hall.id ? shown.view : wholeHall(hall);
  const box = boxOf(hall, size, view);

  const change = (next: (view: View) => View): void =>
    setShown((current) => ({
      hallId: hall.id,
      view: next(current.hallId === hall.id ? current.view : wholeHall(hall)),
    }));
  const zoomOn = (factor: number, pixels: Point): void =>
    change((current) => zoomAt(hall, current, factor, planPoint(boxOf(hall, size, current), size, pixels)));
  const gestures = useGestures({
    onPan: (pixels) => change((current) => panBy(hall, size, current, pixels)),
    onZoom: zoomOn,
  });

  useEffect(() => {
    if (element === null) return undefined;
    const observer = new ResizeObserver(() =>
      setSize({ width: element.clientWidth, height: element.clientHeight }),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);

  useEffect(() => {
    if (element === null) return undefined;
    // The page scrolls on unless the plan is in use: nobody gets stuck on it on the way down.
    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey && !element.contains(document.activeElement)) return;
      event.preventDefault();
      const { left, top } = element.getBoundingClientRect();
      zoomOn(Math.exp(-event.deltaY / 400), { x: event.clientX - left, y: event.clientY - top });
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  });

  return {
    box,
    scale: width > 0 ? width / box.w : 10,
    isZoomed: view.zoom > 1,
    zoomBy: (factor) => zoomOn(factor, { x: width / 2, y: height / 2 }),
    fit: () => change(() => wholeHall(hall)),
    show: (booth) => change((current) => reveal(hall, size, current, booth)),
    svgRef: setElement,
    gestures,
  };
}
