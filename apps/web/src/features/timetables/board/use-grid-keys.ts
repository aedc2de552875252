import { type KeyboardEvent, useEffect, useRef, useState, type RefObject } from 'react';
import type { Layout } from '../model/board-layout';
import { type Deed, deedOf, type Position, targetAt, within } from '../model/grid-keys';
import { offsetToShow } from '../model/window-of';
import { type BoardTools, useBoardTools } from './board-context';
import type { Sizes } from './grid-sizes';
import type { Scrolled } from './use-scrolled';

interface GridKeys {
  active: Position;
  setActive: (position: Position) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

interface Scroller {
  scroller: RefObject<HTMLElement | null>;
  sizes: Sizes;
  scrolled: Scrolled;
}

/** One tab stop for the whole board: arrows go from cell to cell, Enter picks up and lets go, Escape gives up. */
export function useGridKeys(layout: Layout, { scroller, sizes, scrolled }: Scroller): GridKeys {
  const tools = useBoardTools();
  const { carrying, isEditable } = tools;
  const [wanted, setActive] = useState<Position>({ row: 0, column: 0 });
  const wantsFocus = useRef(false);
  const active = within(layout, wanted);
  useEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    scroller.current
      ?.querySelector<HTMLElement>(`[data-position="${active.row}:${active.column}"]`)
      ?.focus({ preventScroll: true });
  });

  const show = ({ row, column }: Position): void => {
    const { head, rowHeight, columnWidth } = sizes;
    scroller.current?.scrollTo({
      top: offsetToShow(row, { offset: scrolled.top, viewport: scrolled.height - head, size: rowHeight }),
      left: offsetToShow(column, {
        offset: scrolled.left,
        viewport: scrolled.width - sideOf(scroller.current),
        size: columnWidth,
      }),
    });
  };
  const go = (to: Position): void => {
    wantsFocus.current = true;
    setActive(to);
    show(to);
    const target = targetAt(layout, to);
    if (carrying.entry && target) carrying.aim(target);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const deed = deedOf(event, { layout, active, carried: carrying.entry, isEditable });
    if (deed === null) return;
    // Escape gives up what is carried, and nothing around the board.
    if (event.key === 'Escape') event.stopPropagation();
    else event.preventDefault();
    if (deed.kind === 'go') go(deed.to);
    else perform(deed, tools);
  };
  return { active, setActive, onKeyDown };
}

function perform(deed: Exclude<Deed, { kind: 'go' }>, tools: BoardTools): void {
  const { carrying } = tools;
  if (deed.kind === 'undo') void tools.undo();
  else if (deed.kind === 'redo') void tools.redo();
  else if (deed.kind === 'open') tools.open(deed.entry);
  else if (deed.kind === 'pin') void tools.togglePin(deed.entry);
  else if (deed.kind === 'takeOut') void tools.takeOut(deed.entry);
  else if (deed.kind === 'drop') void tools.drop(deed.target);
  else if (deed.kind === 'pickUp') carrying.pickUp(deed.entry);
  else if (deed.kind === 'letGo') carrying.letGo();
}

/** The width of the names at the left, which stay while the rest scrolls. */
const sideOf = (scroller: HTMLElement | null): number =>
  scroller?.querySelector<HTMLElement>('[role="columnheader"]')?.offsetWidth ?? 0;
