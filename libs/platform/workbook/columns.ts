import { foldTitle } from './fold-title.js';
import type { ReadKind, ReadKinds } from './readers.js';

/** What one column of an import means. */
export interface Column<K extends ReadKind = ReadKind> {
  /** Accepted header titles in every language; compared without accents and case. The first one names the column. */
  titles: readonly [string, ...string[]];
  required?: boolean;
  read: K;
  /** Smallest number, date, text length or count of items. */
  min?: number | Date;
  /** Largest number, date, text length or count of items. */
  max?: number | Date;
  /** Accepted texts, compared like titles; the value comes back as written here. */
  oneOf?: readonly string[];
}

export type Columns = Readonly<Record<string, Column>>;

/** The values of one row: null where an optional cell is empty or its column is not in the file. */
export type Values<C extends Columns> = {
  [K in keyof C]: ReadKinds[C[K]['read']] | (C[K]['required'] extends true ? never : null);
};

export interface MatchedColumns {
  /** Place in the file by key. */
  places: Map<string, number>;
  /** First titles of required columns the file lacks. */
  missing: string[];
  /** Titles in the file that no column knows. */
  unknown: string[];
  /** A second column for a key already found; its cells are not read. */
  duplicates: { place: number; title: string }[];
}

/** Characters of a title that no column knows. */
const SHOWN_TITLE = 100;

export function matchColumns(header: readonly string[], columns: Columns): MatchedColumns {
  const keys = new Map<string, string>();
  for (const [key, column] of Object.entries(columns)) {
    for (const title of column.titles) keys.set(foldTitle(title), key);
  }
  const found: MatchedColumns = { places: new Map(), missing: [], unknown: [], duplicates: [] };
  header.forEach((title, place) => {
    const key = keys.get(foldTitle(title));
    if (title === '') return;
    if (key === undefined) found.unknown.push(title.slice(0, SHOWN_TITLE));
    else if (found.places.has(key)) found.duplicates.push({ place, title });
    else found.places.set(key, place);
  });
  for (const [key, column] of Object.entries(columns)) {
    if (column.required === true && !found.places.has(key)) found.missing.push(column.titles[0]);
  }
  return found;
}
