import {
  useLayoutEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
} from 'react';
import type { PlanBooth, PlanProps } from '../plan';
import { findByNumber, nearestInDirection, type Direction } from './plan-geometry';

const arrows: Record<string, Direction> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
// Letters typed within this time are read as one number.
const typingPause = 1000;

interface BoothKeys {
  /** The booth that Tab leads to. */
  currentId: string | undefined;
  onKeyDown: (event: KeyboardEvent<SVGSVGElement>) => void;
  onClick: (event: MouseEvent<SVGSVGElement>) => void;
  onFocus: (event: FocusEvent<SVGSVGElement>) => void;
}

interface BoothKeysOptions extends Pick<PlanProps, 'selectedIds' | 'onOpen' | 'onToggle'> {
  booths: readonly PlanBooth[];
  onReach: (booth: PlanBooth) => void;
  /** From afar booths have no element of their own. */
  boothUnder: (event: MouseEvent) => PlanBooth | undefined;
  svgRef: RefObject<SVGSVGElement | null>;
}

const boothIdAt = (target: EventTarget): string | undefined =>
  target instanceof Element ? target.closest<SVGElement>('[data-booth]')?.dataset['booth'] : undefined;

const elementOf = (plan: SVGSVGElement | null, id: string): SVGElement | null | undefined =>
  plan?.querySelector<SVGElement>(`[data-booth="${CSS.escape(id)}"]`);

/** Roving focus over the booths: one tab stop, arrows, typed numbers, Enter and space. */
export function useBoothKeys({
  booths,
  selectedIds = [],
  onOpen,
  onToggle,
  onReach,
  boothUnder,
  svgRef,
}: BoothKeysOptions): BoothKeys {
  const [focusedId, setFocusedId] = useState<string>();
  const typed = useRef({ text: '', at: 0 });
  const isHere = (id: string | undefined): boolean => booths.some((booth) => booth.id === id);
  const currentId = isHere(focusedId) ? focusedId : (selectedIds.find(isHere) ?? booths[0]?.id);

  // Out of view it is drawn first, as the current one, and gets the focus then.
  const wantedId = useRef<string>(undefined);
  const focusOn = ({ id }: PlanBooth): void => {
    wantedId.current = id;
    setFocusedId(id);
  };
  useLayoutEffect(() => {
    if (wantedId.current === undefined) return;
    elementOf(svgRef.current, wantedId.current)?.focus({ preventScroll: true });
    wantedId.current = undefined;
  });
  const goTo = (booth: PlanBooth | undefined): void => {
    if (booth === undefined) return;
    onReach(booth);
    focusOn(booth);
  };
  const typedNumber = (key: string): string => {
    const now = Date.now();
    const text = now - typed.current.at < typingPause ? typed.current.text + key : key;
    typed.current = { text, at: now };
    return text;
  };
  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>): void => {
    const booth = booths.find(({ id }) => id === boothIdAt(event.target));
    if (booth === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = arrows[event.key];
    if (direction !== undefined) goTo(nearestInDirection(booths, booth, direction));
    else if (event.key === 'Home') goTo(booths[0]);
    else if (event.key === 'End') goTo(booths.at(-1));
    else if (event.key === 'Enter') (onOpen ?? onToggle)?.(booth.id);
    else if (event.key === ' ') (onToggle ?? onOpen)?.(booth.id);
    else if (/^[\p{L}\p{N}-]$/u.test(event.key)) goTo(findByNumber(booths, typedNumber(event.key)));
    else return;
    event.preventDefault();
  };

  return {
    currentId,
    onKeyDown,
    onClick: (event) => {
      const id = boothIdAt(event.target);
      const under = id === undefined ? boothUnder(event) : undefined;
      if (under) focusOn(under);
      const chosenId = id ?? under?.id;
      if (chosenId !== undefined) (onOpen ?? onToggle)?.(chosenId);
    },
    onFocus: (event) => {
      const id = boothIdAt(event.target);
      if (id !== undefined) setFocusedId(id);
    },
  };
}
