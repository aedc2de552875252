import { type EntityManager } from 'typeorm';
import { selectRows } from '#platform/database';

/** How many there are of one kind; `key` is null where the kind is not known. */
export interface Count {
  key: string | null;
  count: number;
}

/** Runs `SELECT … AS name, COUNT(*) AS number … GROUP BY …`; the largest first, then by name. */
export async function countsOf(
  manager: EntityManager,
  sql: string,
  parameters: readonly unknown[],
): Promise<Count[]> {
  const rows = await selectRows<{ name: string | number | null; number: string | number }>(
    manager,
    sql,
    parameters,
  );
  return rows
    .map(({ name, number }) => ({ key: name === null ? null : String(name), count: Number(number) }))
    .toSorted((a, b) => b.count - a.count || (a.key ?? '').localeCompare(b.key ?? ''));
}

export const sumOf = (counts: readonly Count[]): number => counts.reduce((sum, { count }) => sum + count, 0);

/** The number of one kind, 0 where there is none. */
export const numberOf = (counts: readonly Count[], key: string): number =>
  counts.find((count) => count.key === key)?.count ?? 0;
