import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { In } from 'typeorm';
import { isShared, lockOnAllNodes, shareOnAllNodes } from './connections/cluster.js';
import { isSqlite } from './connections/kind.js';
import type { Tx } from './transactions.js';

/**
 * Loads and locks rows until the transaction ends, always in the order of their ids, so that two transactions that
 * want the same rows wait for each other instead of deadlocking. Rows that are not there are simply missing, and so
 * are withdrawn ones (`WithdrawnColumn`) unless they are asked for.
 */
export async function lockInOrder<E extends ObjectLiteral & { id: string }>(
  tx: Tx,
  entity: EntityTarget<E>,
  ids: readonly string[],
  { evenWithdrawn = false } = {},
): Promise<E[]> {
  if (ids.length === 0) return [];
  const query = tx
    .createQueryBuilder(entity, 'locked')
    .where({ id: In([...new Set(ids)].sort()) })
    .orderBy('locked.id', 'ASC');
  if (evenWithdrawn) query.withDeleted();
  const rows = await (isSqlite(tx) ? query : query.setLock('pessimistic_write')).getMany();
  await lockOnAllNodes(
    tx,
    entity,
    rows.map(({ id }) => id),
  );
  return rows;
}

/**
 * Loads a row and keeps it from being changed until the transaction ends, while others may do the same: what stands in
 * it holds for the whole transaction. The entity is one of `SharedRows`. Null when it is not there.
 */
export async function shareRow<E extends ObjectLiteral & { id: string }>(
  tx: Tx,
  entity: EntityTarget<E>,
  id: string,
): Promise<E | null> {
  if (!isShared(entity)) throw new Error('Only rows of an entity with @SharedRows() can be shared');
  const query = tx.createQueryBuilder(entity, 'shared').where({ id });
  const row = await (isSqlite(tx) ? query : query.setLock('pessimistic_read')).getOne();
  if (row) await shareOnAllNodes(tx, id);
  return row;
}

/** Adds SKIP LOCKED where the database has row locks, so that several processes share a queue of rows. */
export async function claimRows<E extends ObjectLiteral & { id: string }>(
  tx: Tx,
  entity: EntityTarget<E>,
  where: string,
  parameters: Record<string, unknown>,
  limit: number,
): Promise<E[]> {
  const query = tx
    .createQueryBuilder(entity, 'row')
    .where(where, parameters)
    .orderBy('row.id', 'ASC')
    .limit(limit);
  return (isSqlite(tx) ? query : query.setLock('pessimistic_write').setOnLocked('skip_locked')).getMany();
}
