import type { EntityManager } from 'typeorm';

/** Whether this is the embedded database; for this folder, no area asks. */
export const isSqlite = (manager: EntityManager): boolean =>
  manager.dataSource.options.type === 'better-sqlite3';
