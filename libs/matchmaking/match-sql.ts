import { likePattern, placeholders } from '#platform/database';
import { chaptersAbove, type MatchFilter, wordsOf } from './domain/match-filter.js';
import type { Need } from './entities/need.entity.js';

/** A piece of SQL with what goes into its placeholders. */
export interface SqlPart {
  sql: string;
  values: unknown[];
}

const TRUE: SqlPart = { sql: '1 = 1', values: [] };
const product = (condition: string) =>
  `EXISTS (SELECT 1 FROM exhibitors_product product WHERE product.organisation_id = participant.organisation_id AND ${condition})`;

export const all = (parts: SqlPart[]): SqlPart =>
  parts.length === 0
    ? TRUE
    : {
        sql: parts.map(({ sql }) => `(${sql})`).join(' AND '),
        values: parts.flatMap(({ values }) => values),
      };

/** What an exhibitor has to be, to be found. */
export function conditionsOf(filter: MatchFilter): SqlPart {
  const features: SqlPart[] = [];
  if (filter.category) features.push({ sql: 'product.category = ?', values: [filter.category] });
  if (filter.stars) features.push({ sql: 'product.ocop_stars >= ?', values: [filter.stars] });
  if (filter.hsPrefix)
    features.push({ sql: `product.hs_code LIKE ? ESCAPE '!'`, values: [`${filter.hsPrefix}%`] });
  const one = all(features);
  const words = wordsOf(filter.q).map((word) => ({
    sql: `organisation.search_key LIKE ? ESCAPE '!' OR ${product(`product.search_key LIKE ? ESCAPE '!'`)}`,
    values: [likePattern(word), likePattern(word)],
  }));
  return all([
    ...(features.length > 0 ? [{ sql: product(one.sql), values: one.values }] : []),
    ...(filter.language
      ? [{ sql: `organisation.languages LIKE ? ESCAPE '!'`, values: [likePattern(`"${filter.language}"`)] }]
      : []),
    ...words,
  ]);
}

/** How well an exhibitor fits the needs: 2 for a fitting HS code, 1 for a fitting category. */
export function fitOf(needs: readonly Need[]): SqlPart {
  const codes = needs.flatMap(({ hsCode }) => hsCode ?? []);
  const categories = [...new Set(needs.flatMap(({ category }) => category ?? []))];
  const above = [...new Set(codes.flatMap(chaptersAbove))];
  const byCode =
    codes.length === 0
      ? { sql: '0', values: [] }
      : {
          sql: `CASE WHEN ${product(`(product.hs_code IN (${placeholders(above)}) OR ${codes.map(() => 'product.hs_code LIKE ?').join(' OR ')})`)} THEN 2 ELSE 0 END`,
          values: [...above, ...codes.map((code) => `${code}%`)],
        };
  const byCategory =
    categories.length === 0
      ? { sql: '0', values: [] }
      : {
          sql: `CASE WHEN ${product(`product.category IN (${placeholders(categories)})`)} THEN 1 ELSE 0 END`,
          values: categories,
        };
  return { sql: `${byCode.sql} + ${byCategory.sql}`, values: [...byCode.values, ...byCategory.values] };
}
