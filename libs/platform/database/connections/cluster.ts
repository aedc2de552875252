import { createHash } from 'node:crypto';
import type { DataSource, EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import { placeholders } from '../rows.js';
import type { Tx } from '../transactions.js';

const clusters = new WeakSet<DataSource>();

/** Whoever reads, changes or adds sees what was acknowledged on any node before. */
const SEE_ALL_NODES = 'SET SESSION wsrep_sync_wait = 7';

/** Looks whether the server is a node of a Galera cluster; gives the statements that each of its sessions begins with. */
export async function recogniseCluster(dataSource: DataSource): Promise<string[]> {
  const rows: { Value: string }[] = await dataSource.query(`SHOW VARIABLES LIKE 'wsrep_on'`);
  if (rows[0]?.Value !== 'ON') return [];
  clusters.add(dataSource);
  return [SEE_ALL_NODES];
}

const isCluster = ({ dataSource }: EntityManager) => clusters.has(dataSource);

const shared = new Set<unknown>();

/** Rows of this entity are held by many at once (`shareRow`), and alone by those who change what the others rest on. */
export const SharedRows = (): ClassDecorator => (entity) => {
  shared.add(entity);
};

export const isShared = (entity: EntityTarget<ObjectLiteral>): boolean => shared.has(entity);

/** Keys of a shared row. Who shares draws one of them: two draw the same once in sixteen times, and one of them waits or begins again. */
const KEYS_OF_SHARED = 16;

const keyOf = (id: string, number: number) =>
  createHash('sha256').update(`${id} ${number}`).digest('hex').slice(0, 36);

/**
 * Makes the locks on these rows hold on every node of a cluster. A row lock is known to one node only, so on two of them two
 * transactions get it at once. What each node checks before a commit is which rows it writes: therefore a row of the same key
 * is written, and taken out again, so that of two who hold the lock one is refused and begins again. On one server the lock
 * is enough, and nothing is written. Call it once the rows are locked and before anything is read that rests on them.
 */
export async function lockOnAllNodes(
  tx: Tx,
  entity: EntityTarget<ObjectLiteral>,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0 || !isCluster(tx)) return;
  const numbers = Array.from({ length: KEYS_OF_SHARED }, (_, number) => number);
  const keys = isShared(entity) ? ids.flatMap((id) => numbers.map((number) => keyOf(id, number))) : ids;
  await writeAndTakeOut(tx, keys);
}

/** As lockOnAllNodes, but against those only who lock the row. */
export async function shareOnAllNodes(tx: Tx, id: string): Promise<void> {
  if (isCluster(tx)) await writeAndTakeOut(tx, [keyOf(id, Math.floor(Math.random() * KEYS_OF_SHARED))]);
}

async function writeAndTakeOut(tx: Tx, keys: readonly string[]): Promise<void> {
  const sorted = keys.toSorted();
  await tx.query(`INSERT INTO platform_lock (id) VALUES ${sorted.map(() => '(?)').join(', ')}`, sorted);
  // By the key whatever the optimiser thinks of so small a table: looking at all of it waits for everybody else's.
  const taken = `DELETE taken FROM platform_lock taken FORCE INDEX (PRIMARY) WHERE taken.id IN`;
  await tx.query(`${taken} (${placeholders(sorted)})`, sorted);
}
