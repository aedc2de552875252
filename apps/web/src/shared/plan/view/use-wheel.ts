import { useEffect } from 'react';
import type { Point } from './plan-geometry';

/** Calls back for each turn of the wheel over an element that is in use, with a factor and the point under the mouse. */
export function useWheel(element: HTMLElement | null, onZoom: (factor: number, at: Point) => void): void {
  useEffect(() => {
    if (element === null) return undefined;
    // The page scrolls on unless the plan is in use: nobody gets stuck on it on the way down.
    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey && !element.contains(document.activeElement)) return;
      event.preventDefault();
      const { left, top } = element.getBoundingClientRect();
      onZoom(Math.exp(-event.deltaY / 400), { x: event.clientX - left, y: event.clientY - top });
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  });
}
