import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { keyAndIdIn } from '#platform/database';

/**
 * Orders a list by the search key of `named` and goes on after the cursor. Ids break ties, so that no row is lost or
 * comes twice between pages.
 */
export function inNameOrder<E extends ObjectLiteral>(
  query: SelectQueryBuilder<E>,
  { named, id }: { named: string; id: string },
  cursor: string | undefined,
): SelectQueryBuilder<E> {
  const last = keyAndIdIn(cursor);
  if (last) query.andWhere(`(${named} > :key OR (${named} = :key AND ${id} > :id))`, last);
  return query.orderBy(named, 'ASC').addOrderBy(id, 'ASC');
}
