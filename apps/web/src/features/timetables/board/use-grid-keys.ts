import { type KeyboardEvent, useEffect, useRef, useState, type RefObject } from 'react';
import type { Entry } from '../api';
import { type Layout, cellKey, targetOf } from '../model/board-layout';
import { offsetToShow } from '../model/window-of';
import { useBoardTools } from './board-context';
import type { Scrolled } from './use-scrolled';

export interface Position {
  row: number;
  column: number;
}

/** Pixels of the board. */
export interface Sizes {
  head: number;
  rowHeight: number;
  columnWidth: number;
}

const PAGE = 8;
const steps: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-PAGE, 0],
  PageDown: [PAGE, 0],
  Home: [0, -Infinity],
  End: [0, Infinity],
};

interface GridKeys {
  active: Position;
  setActive: (position: Position) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** One tab stop for the whole board: arrows go from cell to cell, Enter picks up and lets go, Escape gives up. */
export function useGridKeys(
  layout: Layout,
  {
    scroller,
    sizes,
    scrolled,
  }: { scroller: RefObject<HTMLElement | null>; sizes: Sizes; scrolled: Scrolled },
): GridKeys {
  const tools = useBoardTools();
  const { carrying } = tools;
  const [wanted, setWanted] = useState<Position>({ row: 0, column: 0 });
  const wantsFocus = useRef(false);
  const active = {
    row: Math.max(0, Math.min(wanted.row, layout.rows.length - 1)),
    column: Math.max(0, Math.min(wanted.column, layout.columns.length - 1)),
  };
  useEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    scroller.current
      ?.querySelector<HTMLElement>(`[data-position="${active.row}:${active.column}"]`)
      ?.focus({ preventScroll: true });
  });

  const go = (row: number, column: number): void => {
    const to = { row: clamp(row, layout.rows.length), column: clamp(column, layout.columns.length) };
    wantsFocus.current = true;
    setWanted(to);
    show(to);
    const target = targetAt(layout, to);
    if (carrying.entry && target) carrying.aim(target);
  };
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
  const here = (): readonly Entry[] => entriesAt(layout, active);

  const onKeyDown = (event: KeyboardEvent): void => {
    const isUndo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z';
    if (isUndo) {
      event.preventDefault();
      void (event.shiftKey ? tools.redo() : tools.undo());
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = steps[event.key];
    if (step) {
      event.preventDefault();
      go(active.row + step[0], active.column + step[1]);
      return;
    }
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      pickUpOrDrop();
      return;
    }
    if (event.key === 'Escape' && carrying.entry) {
      event.stopPropagation();
      carrying.letGo();
      return;
    }
    const [entry] = here();
    if (entry && !carrying.entry) onEntryKey(event, entry);
  };

  const pickUpOrDrop = (): void => {
    const target = targetAt(layout, active);
    const found = here();
    const { entry } = carrying;
    if (!tools.isEditable) {
      if (found[0]) tools.open(found[0]);
      return;
    }
    // Pressed again in its own cell: the next one of several, or put down where it was.
    const at = entry ? found.findIndex(({ id }) => id === entry.id) : -1;
    if (entry && at < 0) {
      if (target) void tools.drop(target);
      return;
    }
    const next = found[at + 1];
    if (next) carrying.pickUp(next);
    else carrying.letGo();
  };

  const onEntryKey = (event: KeyboardEvent, entry: Entry): void => {
    const key = event.key.toLowerCase();
    if (key === 'm') tools.open(entry);
    else if (key === 'p' && tools.isEditable) void tools.togglePin(entry);
    else if ((key === 'delete' || key === 'backspace') && tools.isEditable) void tools.takeOut(entry);
    else return;
    event.preventDefault();
  };
  return { active, setActive: setWanted, onKeyDown };
}

const clamp = (at: number, count: number): number => Math.max(0, Math.min(at, count - 1));

/** The width of the names at the left, which stay while the rest scrolls. */
const sideOf = (scroller: HTMLElement | null): number =>
  scroller?.querySelector<HTMLElement>('[role="columnheader"]')?.offsetWidth ?? 0;

function targetAt({ view, rows, columns }: Layout, { row, column }: Position) {
  const [line, across] = [rows[row], columns[column]];
  return line && across ? targetOf(view, { rowId: line.id, columnId: across.id }) : null;
}

function entriesAt({ rows, columns, cells }: Layout, { row, column }: Position): readonly Entry[] {
  const [line, across] = [rows[row], columns[column]];
  return (line && across && cells.get(cellKey(line.id, across.id))) ?? [];
}
