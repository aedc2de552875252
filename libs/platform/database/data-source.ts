import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DataSource, type DataSourceOptions, type EntitySchema } from 'typeorm';
import type { DatabaseConfig } from '#config';
import { recogniseCluster } from './cluster.js';
import { connectDatabase, CONNECT_TIMEOUT } from './connecting.js';
import { limitConnectionWait } from './connection-wait.js';
import type { Invariant } from './invariants.js';
import { repeatLoneStatements } from './lone-statements.js';
import { migrate } from './migration/migrating.js';
import { schemaState, TablesOutOfDate } from './migration/schema-state.js';
import { Naming } from './naming.js';
import { isolateSqliteTransactions } from './sqlite-transactions.js';
import { widenTexts } from './wide-texts.js';

/** What an area keeps in the database. */
export interface AreaSchema {
  entities: (new () => object)[];
  migrations: (new () => object)[];
  /** What `doctor` checks. */
  invariants?: Invariant[];
  /** Statements for a database that comes out of a backup, which does not know what happened since; for both kinds. */
  afterRestore?: string[];
}

interface RawConnection {
  query(sql: string, answered: (error: Error | null) => void): void;
  destroy(): void;
  on(event: 'end', listener: () => void): void;
}

interface RawPool {
  on(event: 'connection' | 'acquire' | 'release', listener: (connection: RawConnection) => void): void;
}

// Seconds that a statement waits for a row, and keeps its connection meanwhile: shorter than others wait for a connection
// (connection-wait.ts), so that those who only read are answered although somebody holds the row. No gap locks, which deadlock inserts.
const SESSION = [
  'SET SESSION innodb_lock_wait_timeout = 2',
  'SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED',
  `SET SESSION sql_mode = 'STRICT_ALL_TABLES,NO_ZERO_DATE,NO_ZERO_IN_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION'`,
  `SET SESSION time_zone = '+00:00'`,
];

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

const inUse = new WeakMap<DataSource, ReadonlySet<RawConnection>>();

/** Connections that are at work now; 0 for the one of SQLite. */
export const connectionsInUse = (dataSource: DataSource): number => inUse.get(dataSource)?.size ?? 0;

async function setUpSessions(dataSource: DataSource): Promise<void> {
  const { pool } = dataSource.driver as unknown as { pool: RawPool };
  const atWork = new Set<RawConnection>();
  inUse.set(dataSource, atWork);
  pool.on('acquire', (connection) => atWork.add(connection));
  pool.on('release', (connection) => atWork.delete(connection));
  pool.on('connection', (connection) => connection.on('end', () => atWork.delete(connection)));
  const beginning = [...SESSION, ...(await recogniseCluster(dataSource))];
  pool.on('connection', (connection) => {
    // A session that could not be set up works for nobody; whoever has it is told that it is gone.
    const answered = (error: Error | null) => error && connection.destroy();
    beginning.forEach((statement) => connection.query(statement, answered));
  });
  // The connection that initialize() made is open already, and the only one.
  for (const statement of beginning) await dataSource.query(statement);
}
