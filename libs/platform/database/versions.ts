import type { EntityTarget, FindOptionsSelect, FindOptionsWhere, ObjectLiteral } from 'typeorm';
import { isSqlite } from './connections/kind.js';
import type { Tx } from './transactions.js';

/** A row that is edited as a whole, with what hangs on it, and has a `@VersionColumn()`. */
export interface Versioned {
  version: number | null;
}

/** How often it was edited: what is not there yet was not edited either. */
export const versionOf = (row: Partial<Versioned> | null | undefined): number => row?.version ?? 0;

/** The row that an edit is about: of which entity, and which. */
export interface Edited<E extends ObjectLiteral = ObjectLiteral> {
  entity: EntityTarget<E>;
  where: FindOptionsWhere<E>;
}

/**
 * Counts an edit that has been made in this transaction; gives the versions before and after it. Of two who edit the row at once
 * the second waits here at the latest, and sees the first one's version.
 */
export async function countEdit<E extends ObjectLiteral & Versioned & { id: string }>(
  tx: Tx,
  { entity, where }: Edited<E>,
): Promise<{ before: number; after: number }> {
  const select = { id: true, version: true } as FindOptionsSelect<E>;
  const lock = isSqlite(tx) ? {} : { lock: { mode: 'pessimistic_write' as const } };
  const row = await tx.findOneOrFail(entity, { select, where, ...lock });
  const before = versionOf(row);
  const counted: object = { version: before + 1 };
  await tx.update(entity, { id: row.id }, counted);
  return { before, after: before + 1 };
}
