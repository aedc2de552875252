import { type DataSource, type Migration, MigrationExecutor } from 'typeorm';
import { boundedName } from '../naming.js';
import { waitingLong } from '../connections/sessions.js';
import { schemaState } from './schema-state.js';

/** How long one process waits for another that is migrating the same database: 15 minutes. */
const PATIENCE = 15 * 60 * 1000;
const LOOK_AGAIN = 200;
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Brings the tables up to date and gives the names of the migrations that it ran. Of several processes that are asked
 * at once one works and the others wait; a run that was killed is taken up at the migration at which it was.
 */
export async function migrate(dataSource: DataSource): Promise<string[]> {
  if ((await schemaState(dataSource)).pending.length === 0) return [];
  // Before a second connection is opened: one that is open by then goes on making tables in the old collation.
  if (isMariadb(dataSource))
    await dataSource.query('ALTER DATABASE CHARACTER SET utf8mb4 COLLATE utf8mb4_bin');
  return exclusively(dataSource, async () => (await runPending(dataSource)).map(({ name }) => name));
}

async function runPending(dataSource: DataSource): Promise<Migration[]> {
  const runner = dataSource.createQueryRunner();
  const executor = new MigrationExecutor(dataSource, runner);
  executor.transaction = dataSource.options.migrationsTransactionMode ?? 'each';
  const work = () => executor.executePendingMigrations();
  try {
    return await (isMariadb(dataSource) ? waitingLong(runner, work) : work());
  } finally {
    await runner.release();
  }
}

const isMariadb = ({ options }: DataSource) => options.type === 'mariadb';

function exclusively<T>(dataSource: DataSource, work: () => Promise<T>): Promise<T> {
  if (isMariadb(dataSource)) return withNamedLock(dataSource, work);
  const file = String(dataSource.options.database);
  return file === ':memory:' ? work() : withLockFile(`${file}.migrating`, work);
}

/** The lock belongs to a connection of its own: however this process ends, it is let go. */
async function withNamedLock<T>(dataSource: DataSource, work: () => Promise<T>): Promise<T> {
  const runner = dataSource.createQueryRunner();
  const name = boundedName(`fairground.migrate.${String(dataSource.driver.database)}`);
  try {
    const [row] = (await runner.query('SELECT GET_LOCK(?, ?) AS got', [name, PATIENCE / 1000])) as {
      got: number | string | null;
    }[];
    if (Number(row?.got) !== 1) throw new MigrationElsewhere();
    return await work();
  } finally {
    await runner.query('SELECT RELEASE_LOCK(?)', [name]);
    await runner.release();
  }
}

interface LockFile {
  exec(sql: string): void;
  close(): void;
}

/** SQLite itself locks a file beside the database: the operating system lets go of it with the process. */
async function withLockFile<T>(path: string, work: () => Promise<T>): Promise<T> {
  const Connection = require('libsql') as new (path: string) => LockFile;
  const file = new Connection(path);
  try {
    await lock(file, Date.now() + PATIENCE);
    return await work();
  } finally {
    file.close();
  }
}

async function lock(file: LockFile, until: number): Promise<void> {
  for (;;) {
    try {
      return file.exec('BEGIN EXCLUSIVE');
    } catch (error) {
      if ((error as { code?: string }).code !== 'SQLITE_BUSY') throw error;
      if (Date.now() > until) throw new MigrationElsewhere();
      await pause(LOOK_AGAIN);
    }
  }
}

/** Another process has been migrating for longer than this one waits. */
export class MigrationElsewhere extends Error {
  constructor() {
    super(
      'Another process is bringing the tables up to date, and has not ended for 15 minutes. See what it does, then run again:\n  npm run cli -- migrate',
    );
    this.name = 'MigrationElsewhere';
  }
}
