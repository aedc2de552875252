import { type PointerEvent as ReactPointerEvent, useEffect, useRef } from 'react';
import type { Entry } from '../api';
import type { Target } from '../model/judgement';
import { useBoardTools } from './board-context';

/** A shorter way is a click. */
const LEAST = 6;
/** How near to the edge the board begins to scroll, and by how much. */
const EDGE = 48;
const PUSH = 24;

interface Drag {
  entry: Entry;
  x: number;
  y: number;
  isMoving: boolean;
}

/** Drags entries with mouse or pen. Fingers scroll; for them, and for keys, there are other ways. */
export function usePointerDrag(): (event: ReactPointerEvent, entry: Entry) => void {
  const tools = useBoardTools();
  const latest = useRef(tools);
  useEffect(() => {
    latest.current = tools;
  });
  return ({ pointerType, button, clientX: x, clientY: y }, entry) => {
    if (!tools.isEditable || pointerType === 'touch' || button !== 0) return;
    const drag: Drag = { entry, x, y, isMoving: false };
    const move = (event: PointerEvent): void => follow(event, drag, latest.current);
    const end = (event: PointerEvent | KeyboardEvent): void => {
      if (event instanceof KeyboardEvent && event.key !== 'Escape') return;
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', end);
      window.removeEventListener('pointercancel', end);
      window.removeEventListener('keydown', end);
      if (drag.isMoving) void finish(event, latest.current);
    };
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', end);
    window.addEventListener('pointercancel', end);
    window.addEventListener('keydown', end);
  };
}

function follow(event: PointerEvent, drag: Drag, { carrying }: ReturnType<typeof useBoardTools>): void {
  if (!drag.isMoving) {
    if (Math.hypot(event.clientX - drag.x, event.clientY - drag.y) < LEAST) return;
    drag.isMoving = true;
    window.getSelection()?.removeAllRanges();
    carrying.pickUp(drag.entry);
    return;
  }
  carrying.aim(targetAt(event));
  scrollAtEdge(event);
  document.documentElement.style.setProperty('--drag-x', `${event.clientX}px`);
  document.documentElement.style.setProperty('--drag-y', `${event.clientY}px`);
}

async function finish(
  event: PointerEvent | KeyboardEvent,
  { carrying, drop }: ReturnType<typeof useBoardTools>,
): Promise<void> {
  // What is picked up by key next must not show where the pointer was.
  for (const axis of ['--drag-x', '--drag-y']) document.documentElement.style.removeProperty(axis);
  // The click that follows a drag would open the entry.
  window.addEventListener('click', (click) => click.stopPropagation(), { capture: true, once: true });
  const target = event instanceof PointerEvent && event.type === 'pointerup' ? targetAt(event) : null;
  if (target) await drop(target);
  carrying.letGo();
}

/** The cell under the pointer, as it says itself where it is. */
function targetAt({ clientX, clientY }: PointerEvent): Target | null {
  const cell = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-slot]');
  const { slot, table } = cell?.dataset ?? {};
  return slot === undefined ? null : { slotStart: slot, tableId: table ?? null };
}

function scrollAtEdge({ clientX, clientY }: PointerEvent): void {
  const scroller = document.querySelector('[data-board-scroller]');
  if (!scroller) return;
  const { left, right, top, bottom } = scroller.getBoundingClientRect();
  const push = (at: number, from: number, to: number): number =>
    at < from || at > to ? 0 : at < from + EDGE ? -PUSH : at > to - EDGE ? PUSH : 0;
  scroller.scrollBy(push(clientX, left, right), push(clientY, top, bottom));
}
