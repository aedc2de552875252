import type { Entry } from '../api';
import { cellKey, type Layout, targetOf } from './board-layout';
import type { Target } from './judgement';

/** A cell of a board, by its row and column from 0. */
export interface Position {
  row: number;
  column: number;
}

/** What a key does on a board. */
export type Deed =
  | { kind: 'go'; to: Position }
  | { kind: 'open' | 'pin' | 'takeOut' | 'pickUp'; entry: Entry }
  | { kind: 'drop'; target: Target }
  | { kind: 'undo' | 'redo' | 'letGo' | 'nothing' };

interface Pressed {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

/** A board as somebody stands in it. */
interface Grid {
  layout: Layout;
  active: Position;
  /** The entry in the hand. */
  carried: Entry | null;
  /** Whether the run may be changed by hand. */
  isEditable: boolean;
}

const PAGE = 8;
const STEPS: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-PAGE, 0],
  PageDown: [PAGE, 0],
  Home: [0, -Infinity],
  End: [0, Infinity],
};

/** The deed of a key; null for a key that is none of the board's. */
export function deedOf(pressed: Pressed, grid: Grid): Deed | null {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = pressed;
  const isCommand = ctrlKey || metaKey;
  if (isCommand && key.toLowerCase() === 'z') return { kind: shiftKey ? 'redo' : 'undo' };
  if (isCommand || altKey) return null;
  const { layout, active, carried } = grid;
  const step = STEPS[key];
  if (step)
    return { kind: 'go', to: within(layout, { row: active.row + step[0], column: active.column + step[1] }) };
  if (key === 'Enter' || key === ' ') return deedOfPress(grid);
  if (carried) return key === 'Escape' ? { kind: 'letGo' } : null;
  const [entry] = entriesAt(layout, active);
  return entry ? deedOfLetter(key.toLowerCase(), entry, grid.isEditable) : null;
}

/** Picks up, puts down, or shows what may not be moved. */
function deedOfPress({ layout, active, carried, isEditable }: Grid): Deed {
  const found = entriesAt(layout, active);
  if (!isEditable) return found[0] ? { kind: 'open', entry: found[0] } : { kind: 'nothing' };
  // Pressed again in its own cell: the next one of several, or put down where it was.
  const at = carried ? found.findIndex(({ id }) => id === carried.id) : -1;
  if (carried && at < 0) {
    const target = targetAt(layout, active);
    return target ? { kind: 'drop', target } : { kind: 'nothing' };
  }
  const next = found[at + 1];
  return next ? { kind: 'pickUp', entry: next } : { kind: 'letGo' };
}

function deedOfLetter(key: string, entry: Entry, isEditable: boolean): Deed | null {
  if (key === 'm') return { kind: 'open', entry };
  if (!isEditable) return null;
  if (key === 'p') return { kind: 'pin', entry };
  return key === 'delete' || key === 'backspace' ? { kind: 'takeOut', entry } : null;
}

/** The nearest position that the board has. */
export const within = ({ rows, columns }: Layout, { row, column }: Position): Position => ({
  row: clamp(row, rows.length),
  column: clamp(column, columns.length),
});

const clamp = (at: number, count: number): number => Math.max(0, Math.min(at, count - 1));

/** Where an entry would go that is dropped at a position; null where the board has none. */
export function targetAt({ view, rows, columns }: Layout, { row, column }: Position): Target | null {
  const [line, across] = [rows[row], columns[column]];
  return line && across ? targetOf(view, { rowId: line.id, columnId: across.id }) : null;
}

function entriesAt({ rows, columns, cells }: Layout, { row, column }: Position): readonly Entry[] {
  const [line, across] = [rows[row], columns[column]];
  return (line && across && cells.get(cellKey(line.id, across.id))) ?? [];
}
