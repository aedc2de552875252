import { isId } from '#lib/kernel';
import { pagingErrors } from './paging.errors.js';

/** One page of a list; `nextCursor` is null on the last. */
export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

export const DEFAULT_PAGE = 50;
export const MAX_PAGE = 100;

/** What a paged list is asked for. */
export interface PageRequest {
  cursor?: string | undefined;
  limit?: number | undefined;
  q?: string | undefined;
}

export const pageSize = (request: PageRequest) => Math.min(request.limit ?? DEFAULT_PAGE, MAX_PAGE);

/** What tells the place of a row in its list: an id, or the key that the list is ordered by and the id that breaks ties. */
export type Place = readonly [id: string] | readonly [key: string, id: string];

/** Cuts a page out of rows that were read with one more than the page holds; the cursor is the last row's place. */
export function pageOf<T>(rows: T[], size: number, placeOf: (row: T) => Place): Page<T> {
  const items = rows.slice(0, size);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > size && last !== undefined ? encodeCursor(placeOf(last)) : null };
}

/** The longest key that a list may be ordered by, in UTF-16 units: what a column for it holds. */
export const LONGEST_KEY = 400;
const BYTES_OF_UNIT = 3;
const BYTES_OF_PLACE = LONGEST_KEY * BYTES_OF_UNIT + '["","01234567-89ab-7def-8123-456789abcdef"]'.length;
/** What the longest place comes to in base64url. */
export const LONGEST_CURSOR = Math.ceil((BYTES_OF_PLACE * 4) / 3);

/** A place as a text for an address. JSON, so that one that was cut can be told from a whole one. */
export const encodeCursor = (place: Place) =>
  Buffer.from(JSON.stringify(place), 'utf8').toString('base64url');

/** The id of the last row before the page; null for the first page. Throws `paging.broken-cursor`. */
export function idIn(cursor: string | undefined): string | null {
  if (!cursor) return null;
  const [id, ...others] = decodeCursor(cursor);
  return wholeOrRefused(id !== undefined && isId(id) && others.length === 0 && id);
}

/** The key and the id of the last row before the page; null for the first page. Throws `paging.broken-cursor`. */
export function keyAndIdIn(cursor: string | undefined): { key: string; id: string } | null {
  if (!cursor) return null;
  const [key, id, ...others] = decodeCursor(cursor);
  const isWhole = key !== undefined && id !== undefined && isId(id) && others.length === 0;
  return wholeOrRefused(isWhole && { key, id });
}

function decodeCursor(cursor: string): string[] {
  let place: unknown;
  try {
    place = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return [];
  }
  return Array.isArray(place) && place.every((part) => typeof part === 'string') ? place : [];
}

function wholeOrRefused<T>(found: T | false): T {
  if (found === false) throw pagingErrors.brokenCursor({ field: 'cursor' });
  return found;
}

/** A LIKE pattern that finds the words anywhere in a search key; use it with ESCAPE '!'. */
export const likePattern = (key: string) => `%${key.replace(/[!%_]/g, (character) => `!${character}`)}%`;
