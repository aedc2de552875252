import {
  type EntityManager,
  type EntityTarget,
  type FindOptionsSelect,
  type FindOptionsWhere,
  In,
} from 'typeorm';
import { deleteInPortions } from './rows.js';

interface Row {
  id: string;
}

/** Rows that nobody needs any more, and for how long they are kept all the same. An area lists its own in its schema. */
export interface Keeping {
  /** As a sentence: "Links of accounts go 30 days after they have expired". */
  name: string;
  entity: EntityTarget<Row>;
  /** Milliseconds. */
  keptFor: number;
  /** The rows that were done with before a moment. */
  where: (before: Date) => FindOptionsWhere<Row>;
  /** What such rows lose; without it they go as a whole. */
  without?: Record<string, null>;
}

/** A keeping as an area writes it down, with the columns of its entity. */
export const keeping = <E extends Row>(one: {
  name: string;
  entity: EntityTarget<E>;
  keptFor: number;
  where: (before: Date) => FindOptionsWhere<E>;
  without?: { [K in keyof E]?: null };
}): Keeping => one as unknown as Keeping;

/** All areas' keepings. */
export class Keepings {
  constructor(readonly all: readonly Keeping[]) {}
}

/**
 * Lets go what has been kept long enough, some hundreds of rows in each statement. Done twice, or on two machines at once, it
 * does no harm. For upkeep, outside any transaction.
 */
export async function letGo(manager: EntityManager, one: Keeping, now: Date): Promise<void> {
  const past = pastOf(one, now);
  if (!one.without) await deleteInPortions(manager, one.entity, past);
  else await emptyInPortions(manager, one.entity, past, one.without);
}

/** The first few of those that are still there though their time is over. */
export async function keptTooLong(manager: EntityManager, one: Keeping, now: Date): Promise<string[]> {
  const rows = await manager.find(one.entity, { ...ONLY_ID, where: pastOf(one, now), take: SHOWN });
  return rows.map(({ id }) => id);
}

const SHOWN = 20;
const AT_ONCE = 500;
const ONLY_ID = { select: { id: true } as FindOptionsSelect<Row> };

const pastOf = ({ keptFor, where }: Keeping, now: Date): FindOptionsWhere<Row> =>
  where(new Date(now.getTime() - keptFor));

/** Rows that have lost it no longer fit. */
async function emptyInPortions(
  manager: EntityManager,
  entity: Keeping['entity'],
  where: FindOptionsWhere<Row>,
  without: NonNullable<Keeping['without']>,
): Promise<void> {
  for (;;) {
    const rows = await manager.find(entity, { ...ONLY_ID, where, take: AT_ONCE });
    if (rows.length > 0)
      await manager.update(entity, { ...where, id: In(rows.map(({ id }) => id)) }, without);
    if (rows.length < AT_ONCE) return;
  }
}
