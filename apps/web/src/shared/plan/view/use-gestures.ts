import { useRef, type MouseEvent, type PointerEvent } from 'react';
import type { Point } from './plan-geometry';

interface GestureListeners {
  onPan: (pixels: Point) => void;
  /** `at` in pixels from the element's upper left corner. */
  onZoom: (factor: number, at: Point) => void;
}

export interface Gestures {
  onPointerDown: (event: PointerEvent) => void;
  onPointerMove: (event: PointerEvent) => void;
  onPointerUp: (event: PointerEvent) => void;
  onPointerCancel: (event: PointerEvent) => void;
  onClickCapture: (event: MouseEvent) => void;
}

// Less than this is a click with an unsteady hand.
const dragFrom = 5;

/** Drags with one pointer and pinches with two; a drag does not count as a click. */
export function useGestures({ onPan, onZoom }: GestureListeners): Gestures {
  const pointers = useRef(new Map<number, Point>());
  const start = useRef<Point>({ x: 0, y: 0 });
  const isDrag = useRef(false);

  const release = (event: PointerEvent): void => {
    pointers.current.delete(event.pointerId);
  };
  const move = (event: PointerEvent): void => {
    const before = pointers.current.get(event.pointerId);
    if (before === undefined) return;
    const now = { x: event.clientX, y: event.clientY };
    if (!isDrag.current && distance(start.current, now) < dragFrom && pointers.current.size === 1) return;
    if (!isDrag.current) event.currentTarget.setPointerCapture(event.pointerId);
    isDrag.current = true;
    const other = [...pointers.current].find(([id]) => id !== event.pointerId)?.[1];
    pointers.current.set(event.pointerId, now);
    if (other === undefined) {
      onPan({ x: now.x - before.x, y: now.y - before.y });
      return;
    }
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const middle = { x: (now.x + other.x) / 2 - left, y: (now.y + other.y) / 2 - top };
    onZoom(distance(now, other) / Math.max(1, distance(before, other)), middle);
  };

  return {
    onPointerDown: (event) => {
      if (event.pointerType === 'mouse' && event.button !== 0) return;
      if (pointers.current.size === 0) {
        start.current = { x: event.clientX, y: event.clientY };
        isDrag.current = false;
      }
      pointers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
    },
    onPointerMove: move,
    onPointerUp: release,
    onPointerCancel: release,
    onClickCapture: (event) => {
      if (isDrag.current) event.stopPropagation();
    },
  };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
