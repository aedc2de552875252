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

/** Cuts a page out of rows that were read with one more than the page holds; the cursor is the last row's key. */
export function pageOf<T>(rows: T[], size: number, keyOf: (row: T) => string): Page<T> {
  const items = rows.slice(0, size);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > size && last !== undefined ? encodeCursor(keyOf(last)) : null };
}

export const encodeCursor = (key: string) => Buffer.from(key, 'utf8').toString('base64url');

/** The key a cursor stands for, or null for none or a broken one (the list then starts at its beginning). */
export function decodeCursor(cursor: string | undefined): string | null {
  return cursor ? Buffer.from(cursor, 'base64url').toString('utf8') : null;
}

/** A LIKE pattern that finds the words anywhere in a search key; use it with ESCAPE '!'. */
export const likePattern = (key: string) => `%${key.replace(/[!%_]/g, (character) => `!${character}`)}%`;
