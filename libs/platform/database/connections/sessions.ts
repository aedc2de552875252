import type { DataSource, QueryRunner } from 'typeorm';
import { recogniseCluster } from './cluster.js';

interface RawConnection {
  query(sql: string, answered: (error: Error | null) => void): void;
  destroy(): void;
  on(event: 'end', listener: () => void): void;
}

interface RawPool {
  on(event: 'connection' | 'acquire' | 'release', listener: (connection: RawConnection) => void): void;
}

/** How long a statement waits, in seconds, for a row that somebody holds and for a table that somebody changes or copies. */
const lockWaits = (seconds: number) =>
  `SET SESSION innodb_lock_wait_timeout = ${seconds}, SESSION lock_wait_timeout = ${seconds}`;

// It keeps its connection meanwhile: shorter than others wait for a connection (connection-wait.ts), so that those who only
// read are answered although somebody holds the row.
const SHORT = lockWaits(2);
const LONG = lockWaits(600);

const SESSION = [
  SHORT,
  // No gap locks, which deadlock inserts.
  'SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED',
  `SET SESSION sql_mode = 'STRICT_ALL_TABLES,NO_ZERO_DATE,NO_ZERO_IN_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION'`,
  `SET SESSION time_zone = '+00:00'`,
];

const poolOf = (dataSource: DataSource) => (dataSource.driver as unknown as { pool: RawPool }).pool;

/** Begins each session of a MariaDB as ours are. Call it right after `initialize()`, once. */
export async function setUpSessions(dataSource: DataSource): Promise<void> {
  countConnections(dataSource);
  const beginning = [...SESSION, ...(await recogniseCluster(dataSource))];
  poolOf(dataSource).on('connection', (connection) => {
    // A session that could not be set up works for nobody; whoever has it is told that it is gone.
    const answered = (error: Error | null) => error && connection.destroy();
    beginning.forEach((statement) => connection.query(statement, answered));
  });
  // The connection that initialize() made is open already, and the only one.
  for (const statement of beginning) await dataSource.query(statement);
}

/** Does the work in a session that waits for whoever still uses the tables. */
export async function waitingLong<T>(runner: QueryRunner, work: () => Promise<T>): Promise<T> {
  await runner.query(LONG);
  try {
    return await work();
  } finally {
    await runner.query(SHORT);
  }
}

const inUse = new WeakMap<DataSource, ReadonlySet<RawConnection>>();

/** Connections that are at work now; 0 for the one of SQLite. */
export const connectionsInUse = (dataSource: DataSource): number => inUse.get(dataSource)?.size ?? 0;

function countConnections(dataSource: DataSource): void {
  const atWork = new Set<RawConnection>();
  inUse.set(dataSource, atWork);
  const pool = poolOf(dataSource);
  pool.on('acquire', (connection) => atWork.add(connection));
  pool.on('release', (connection) => atWork.delete(connection));
  pool.on('connection', (connection) => connection.on('end', () => atWork.delete(connection)));
}
