import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DataSource, type DataSourceOptions, type EntitySchema } from 'typeorm';
import type { DatabaseConfig } from '#config';
import { connectDatabase, CONNECT_TIMEOUT } from './connecting.js';
import { limitConnectionWait } from './connection-wait.js';
import type { Invariant } from '../invariants.js';
import type { Keeping } from '../keeping.js';
import { repeatLoneStatements } from './lone-statements.js';
import { migrate } from '../migration/migrating.js';
import { schemaState, TablesOutOfDate } from '../migration/schema-state.js';
import { Naming } from '../naming.js';
import { setUpSessions } from './sessions.js';
import { isolateSqliteTransactions } from './sqlite-transactions.js';
import { widenTexts } from '../wide-texts.js';

/** What an area keeps in the database. */
export interface AreaSchema {
  entities: (new () => object)[];
  migrations: (new () => object)[];
  /** What `doctor` checks. */
  invariants?: Invariant[];
  /** What is let go, and when. */
  keepings?: Keeping[];
  /** Statements for a database that comes out of a backup, which does not know what happened since; for both kinds. */
  afterRestore?: string[];
}

/** `?tls=yes` at the end of the address: encrypted, with a certificate that is checked (NODE_EXTRA_CA_CERTS names an office's own). */
function addressAndTls(text: string): { url: string; ssl?: { verifyIdentity: true } } {
  const url = new URL(text.replace(/^mariadb:/, 'mysql:'));
  const wantsTls = url.searchParams.get('tls') === 'yes';
  url.search = '';
  return { url: url.href, ...(wantsTls && { ssl: { verifyIdentity: true } }) };
}

function serverOptions(config: DatabaseConfig & { url: string }): DataSourceOptions {
  return {
    type: 'mariadb',
    ...addressAndTls(config.url),
    charset: 'utf8mb4_bin',
    timezone: 'Z',
    dateStrings: ['DATE'],
    connectTimeout: CONNECT_TIMEOUT,
    poolSize: config.poolSize,
  };
}

function embeddedOptions(config: DatabaseConfig): DataSourceOptions {
  if (config.sqliteFile !== ':memory:') mkdirSync(dirname(config.sqliteFile), { recursive: true });
  return {
    type: 'better-sqlite3',
    database: config.sqliteFile,
    driver: require('libsql') as unknown,
    enableWAL: config.sqliteFile !== ':memory:',
    prepareDatabase: (database: { pragma(text: string): void }) => {
      database.pragma('synchronous = NORMAL');
      database.pragma('busy_timeout = 5000');
    },
  };
}

/** The database that the settings name, not yet connected. */
export function createDataSource(config: DatabaseConfig, schemas: readonly AreaSchema[]): DataSource {
  const shared = {
    entities: schemas.flatMap((schema) => schema.entities) as (EntitySchema | (new () => object))[],
    migrations: schemas.flatMap((schema) => schema.migrations),
    migrationsTransactionMode: 'each' as const,
    namingStrategy: new Naming(),
    synchronize: false,
  };
  if (!config.url)
    return isolateSqliteTransactions(new DataSource({ ...embeddedOptions(config), ...shared }));
  const server = new DataSource({ ...serverOptions({ ...config, url: config.url }), ...shared });
  return repeatLoneStatements(limitConnectionWait(widenTexts(server)));
}

/**
 * Connects and sets up each server session. Brings the tables up to date when asked to; otherwise throws
 * TablesOutOfDate when they are not. Throws DatabaseNotOpened.
 */
export async function openDatabase(
  dataSource: DataSource,
  options: { migrate: boolean },
): Promise<DataSource> {
  await connectDatabase(dataSource);
  try {
    if (dataSource.options.type === 'mariadb') await setUpSessions(dataSource);
    if (options.migrate) await migrate(dataSource);
    else await ensureUpToDate(dataSource);
  } catch (error) {
    await dataSource.destroy();
    throw error;
  }
  return dataSource;
}

async function ensureUpToDate(dataSource: DataSource): Promise<void> {
  const { pending } = await schemaState(dataSource);
  if (pending.length > 0) throw new TablesOutOfDate(pending);
}
