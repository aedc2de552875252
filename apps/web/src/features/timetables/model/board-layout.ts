import { searchKey } from '#lib/kernel';
import type { Board, Entry } from '../api';
import type { Target } from './judgement';

export const views = ['participants', 'tables', 'interpreters', 'slots'] as const;
export type View = (typeof views)[number];

/** A row or a column: a participant, a table, an interpreter or a slot. */
export interface Line {
  id: string;
  kind: 'participant' | 'table' | 'interpreter' | 'slot';
  /** A name, the number of a table, or the start of a slot. */
  label: string;
}

/** A day of a board, seen from one of its sides. */
export interface Layout {
  view: View;
  rows: Line[];
  columns: Line[];
  /** The entries of a cell, by `cellKey`. */
  cells: ReadonlyMap<string, readonly Entry[]>;
}

export const cellKey = (rowId: string, columnId: string): string => `${rowId} ${columnId}`;

interface Wanted {
  view: View;
  day: string;
  /** What somebody searches for; empty: everything. */
  search: string;
}

/** Rows, columns and cells of a day. A search leaves the rows whose name, or one of whose entries, it fits. */
export function layoutOf(board: Board, { view, day, search }: Wanted): Layout {
  const starts = new Set(board.slots.filter((slot) => slot.day === day).map(({ start }) => start));
  const shown = board.entries.filter(({ slotStart }) => slotStart !== null && starts.has(slotStart));
  const cells = new Map<string, Entry[]>();
  for (const entry of shown)
    for (const key of keysOf(view, entry)) cells.set(key, [...(cells.get(key) ?? []), entry]);
  const columns = view === 'slots' ? tableLines(board) : slotLines(starts);
  const rows = rowsOf(board, view, starts);
  return { view, rows: found(rows, { cells, columns, search, view }), columns, cells };
}

/** Where an entry would go that is dropped on a cell. */
export const targetOf = (view: View, { rowId, columnId }: { rowId: string; columnId: string }): Target => {
  if (view === 'slots') return { slotStart: rowId, tableId: columnId };
  return { slotStart: columnId, tableId: view === 'tables' ? rowId : null };
};

function keysOf(view: View, { slotStart, tableId, interpreterId, parties }: Entry): string[] {
  const slot = slotStart ?? '';
  if (view === 'slots') return tableId === null ? [] : [cellKey(slot, tableId)];
  if (view === 'tables') return tableId === null ? [] : [cellKey(tableId, slot)];
  if (view === 'interpreters') return interpreterId === null ? [] : [cellKey(interpreterId, slot)];
  return [...new Set(parties.map(({ participantId }) => participantId))].map((id) => cellKey(id, slot));
}

function rowsOf(board: Board, view: View, starts: ReadonlySet<string>): Line[] {
  if (view === 'slots') return slotLines(starts);
  if (view === 'tables') return tableLines(board);
  if (view === 'interpreters')
    return board.interpreters.map(({ id, name }) => ({ id, kind: 'interpreter', label: name }));
  const wanted = new Set(
    board.entries.flatMap(({ parties }) => parties.map(({ participantId }) => participantId)),
  );
  const order = new Intl.Collator('vi');
  return board.participants
    .filter(({ id }) => wanted.has(id))
    .toSorted((a, b) => a.side.localeCompare(b.side) || order.compare(a.name, b.name))
    .map(({ id, name }) => ({ id, kind: 'participant', label: name }));
}

const slotLines = (starts: ReadonlySet<string>): Line[] =>
  [...starts].map((start) => ({ id: start, kind: 'slot', label: start }));

const tableLines = ({ tables }: Board): Line[] =>
  tables.map(({ id, number }) => ({ id, kind: 'table', label: String(number) }));

interface Searched extends Pick<Layout, 'cells' | 'columns' | 'view'> {
  search: string;
}

function found(rows: Line[], { cells, columns, search, view }: Searched): Line[] {
  const words = searchKey(search).split(' ').filter(Boolean);
  if (words.length === 0) return rows;
  const fits = (text: string): boolean => {
    const key = searchKey(text);
    return words.every((word) => key.includes(word));
  };
  const holds = ({ id }: Line): boolean =>
    columns.some((column) =>
      cells.get(cellKey(id, column.id))?.some((entry) => fits(`${entry.buyerName} ${entry.exhibitorName}`)),
    );
  // Among participants everybody has partners; there only the own name counts.
  return rows.filter((row) => fits(row.label) || (view !== 'participants' && holds(row)));
}

/** The entries without a slot, what is worth most first. */
export const unmetOf = ({ entries }: Board): Entry[] =>
  entries
    .filter(({ slotStart }) => slotStart === null)
    .toSorted((a, b) => Number(b.must) - Number(a.must) || b.weight - a.weight);
