import type {
  EntityManager,
  EntityTarget,
  FindOptionsSelect,
  FindOptionsWhere,
  ObjectLiteral,
  QueryDeepPartialEntity,
} from 'typeorm';
import { In } from 'typeorm';
import { isSqlite } from './connections/kind.js';
import type { Tx } from './transactions.js';

/** "2025-11-20 00:30:00.000", the form in which SQLite keeps instants. */
const sqliteInstant = (instant: Date) => instant.toISOString().replace('T', ' ').replace('Z', '');

const valuesFor = (manager: EntityManager, parameters: readonly unknown[]) =>
  isSqlite(manager)
    ? parameters.map((value) => (value instanceof Date ? sqliteInstant(value) : value))
    : [...parameters];

/** Runs a SELECT written by hand (`?` placeholders) and gives its rows as they come; dates may be passed as Date. */
export function selectRows<T>(
  manager: EntityManager,
  sql: string,
  parameters: readonly unknown[] = [],
): Promise<T[]> {
  return manager.query<T[]>(sql, valuesFor(manager, parameters));
}

/** Runs an INSERT … SELECT or an UPDATE written by hand, for many rows in one statement; parameters as for selectRows. */
export async function runStatement(tx: Tx, sql: string, parameters: readonly unknown[]): Promise<void> {
  await tx.query(sql, valuesFor(tx, parameters));
}

/** Placeholders for an IN list: "?, ?, ?"; for none "NULL", which nothing is in, as MariaDB takes no empty list. */
export const placeholders = (values: readonly unknown[]) => values.map(() => '?').join(', ') || 'NULL';

/** An instant out of a row of selectRows: a Date from MariaDB, a UTC text from SQLite. */
export function instantFrom(raw: Date | string): Date;
export function instantFrom(raw: Date | string | null): Date | null;
export function instantFrom(raw: Date | string | null): Date | null {
  if (raw === null || raw instanceof Date) return raw;
  return new Date(`${raw.replace(' ', 'T')}Z`);
}

/** A flag out of a row of selectRows, which gives it as a number or a boolean; null where nobody has answered. */
export const flagFrom = (raw: number | boolean | null): boolean | null =>
  raw === null ? null : Boolean(raw);

/** The database's own time, the one that decides whether something has expired. */
export async function databaseNow(manager: EntityManager): Promise<Date> {
  const sql = isSqlite(manager)
    ? `SELECT strftime('%Y-%m-%d %H:%M:%f', 'now') AS now`
    : 'SELECT UTC_TIMESTAMP(3) AS now';
  const [row] = await selectRows<{ now: Date | string }>(manager, sql);
  return instantFrom(row!.now);
}

/**
 * Deletes the rows that fit, some hundreds in each statement, so that nobody waits for a long one; gives how many went. For
 * upkeep, outside any transaction.
 */
export async function deleteInPortions<E extends ObjectLiteral & { id: string }>(
  manager: EntityManager,
  entity: EntityTarget<E>,
  where: FindOptionsWhere<E>,
  size = 500,
): Promise<number> {
  for (let gone = 0; ;) {
    const rows = await manager.find(entity, {
      select: { id: true } as FindOptionsSelect<E>,
      where,
      take: size,
    });
    // Only those that still fit: one may have changed meanwhile.
    if (rows.length > 0) await manager.delete(entity, { ...where, id: In(rows.map(({ id }) => id)) });
    gone += rows.length;
    if (rows.length < size) return gone;
  }
}

/** Values that one INSERT carries: writing it costs TypeORM some ten microseconds for each, in which nobody else has a turn. */
const VALUES_AT_ONCE = 1_000;

/** So many rows of this kind one INSERT carries. */
export const rowsAtOnce = (manager: EntityManager, entity: EntityTarget<ObjectLiteral>): number =>
  Math.max(1, Math.floor(VALUES_AT_ONCE / manager.dataSource.getMetadata(entity).columns.length));

/** Inserts any number of rows, in statements so short that nobody waits for one. */
export async function insertRows<E extends ObjectLiteral>(
  tx: Tx,
  entity: EntityTarget<E>,
  rows: readonly QueryDeepPartialEntity<E>[],
): Promise<void> {
  for (const portion of portionsOf(rows, rowsAtOnce(tx, entity))) await tx.insert(entity, portion);
}

/** Parts of at most `size` rows: a statement takes only so many parameters, and others wait for a long one. */
export function* portionsOf<T>(rows: readonly T[], size = 500): Generator<T[]> {
  for (let at = 0; at < rows.length; at += size) yield rows.slice(at, at + size);
}
