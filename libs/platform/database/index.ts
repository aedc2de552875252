export { SharedRows } from './connections/cluster.js';
export * from './columns.js';
export { connectDatabase } from './connections/connecting.js';
export { type AreaSchema, createDataSource, openDatabase } from './connections/data-source.js';
export * from './database.module.js';
export * from './failures.js';
export * as migration from './migration/words.js';
export {
  migrationsRun,
  schemaDifferences,
  type SchemaState,
  schemaState,
  TablesAreNewer,
  TablesOutOfDate,
} from './migration/schema-state.js';
export { WritableSchema } from './migration/writable-schema.js';
export * from './invariants.js';
export * from './keeping.js';
export * from './paging.js';
export * from './row-locks.js';
export * from './rows.js';
export { connectionsInUse } from './connections/sessions.js';
export { afterCommit, isTried, Transactions, type Tx } from './transactions.js';
export { countEdit, type Edited, versionOf, type Versioned } from './versions.js';
