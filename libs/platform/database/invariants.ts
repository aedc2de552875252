import type { EntityManager } from 'typeorm';
import { databaseNow, selectRows } from './rows.js';

/** Something that must hold in the database at any time, whatever was killed. */
export type Invariant = {
  /** As a sentence: "A booth has at most one holder". */
  name: string;
} & (
  | {
      /** A SELECT on either database whose every row breaks the invariant; its column `subject` says where. */
      sql: string;
      /** For a `?` in the SELECT: the database's time minus so many milliseconds. */
      before?: number;
    }
  /** For what no SELECT on both databases can say: gives what is at fault. */
  | { find: (manager: EntityManager) => Promise<string[]> }
);

export interface BrokenInvariant {
  name: string;
  /** The first few of the rows at fault. */
  subjects: string[];
}

const SHOWN = 20;

/** Checks the invariants one after the other and gives those that are broken. */
export async function brokenInvariants(
  manager: EntityManager,
  invariants: readonly Invariant[],
): Promise<BrokenInvariant[]> {
  const broken: BrokenInvariant[] = [];
  const now = await databaseNow(manager);
  for (const invariant of invariants) {
    const subjects = await subjectsOf(manager, invariant, now);
    if (subjects.length > 0) broken.push({ name: invariant.name, subjects });
  }
  return broken;
}

async function subjectsOf(manager: EntityManager, invariant: Invariant, now: Date): Promise<string[]> {
  if ('find' in invariant) return (await invariant.find(manager)).slice(0, SHOWN);
  const { sql, before } = invariant;
  const parameters = before === undefined ? [] : [new Date(now.getTime() - before)];
  const rows = await selectRows<{ subject: unknown }>(manager, `${sql} LIMIT ${SHOWN}`, parameters);
  return rows.map(({ subject }) => String(subject));
}

/** Rows of `table` whose tenant is not the tenant of the row they belong to. */
export function sameTenant(table: string, column: string, parent: string): Invariant {
  return {
    name: `Each row of ${table} belongs to the organiser of its ${parent}`,
    sql: `SELECT child.id AS subject FROM ${table} child JOIN ${parent} parent ON parent.id = child.${column} WHERE parent.organiser_id <> child.organiser_id`,
  };
}
