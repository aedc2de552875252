import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { decodeCursor } from '#platform/database';

const BREAK = '\n';

/** The key of a place in a list that is ordered by name: what `afterName` continues from. */
export const nameKey = (searchKey: string, id: string) => `${searchKey}${BREAK}${id}`;

/**
 * Orders a list by the search key of `named` and goes on after the cursor. Ids break ties, so that no row is lost or
 * comes twice between pages.
 */
export function inNameOrder<E extends ObjectLiteral>(
  query: SelectQueryBuilder<E>,
  { named, id }: { named: string; id: string },
  cursor: string | undefined,
): SelectQueryBuilder<E> {
  const [name, lastId] = decodeCursor(cursor)?.split(BREAK) ?? [];
  if (name !== undefined && lastId !== undefined)
    query.andWhere(`(${named} > :name OR (${named} = :name AND ${id} > :lastId))`, { name, lastId });
  return query.orderBy(named, 'ASC').addOrderBy(id, 'ASC');
}

/** Splits what was typed into folded words, each of which must be found. */
export const wordsIn = (key: string) =>
  key
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, 6);
