import { existsSync } from 'node:fs';
import { chmod, copyFile, mkdir, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { DataSource } from 'typeorm';
import type { DatabaseConfig, FilesConfig } from '#config';
import { connectDatabase, selectRows } from '#platform/database';
import { BackupRefused } from './backup-refused.js';
import { copyFiles, filesThatDiffer, totalsOf } from './copied-files.js';
import { type Manifest, readManifest } from './manifest.js';
import { loadMariadb } from './mariadb-programs.js';

export interface RestoreRequest {
  /** Not yet connected. */
  dataSource: DataSource;
  database: DatabaseConfig;
  files: FilesConfig;
  /** The folder of one backup. */
  from: string;
  /** Statements for the restored database. */
  afterwards: readonly string[];
}

/**
 * Brings a backup back into an empty place: nothing that is there is ever overwritten. The database comes last, so that
 * a restore that was cut is begun again; on MariaDB with an empty database once it had come to that.
 * @throws BackupRefused when something is in the way, the backup is damaged, or a newer version made it
 */
export async function restoreBackup({
  dataSource,
  database,
  files,
  from,
  afterwards,
}: RestoreRequest): Promise<Manifest> {
  const manifest = await readManifest(from);
  ensureUsable(manifest, { dataSource, database });
  if (database.url) await ensureEmpty(dataSource);
  else ensureNoSqlite(database.sqliteFile);
  const kept = join(from, 'files');
  await ensureComplete(manifest, kept);
  await copyFiles(kept, files.folder);
  await ensureCopied(kept, files.folder);
  const file = join(from, manifest.database.file);
  if (database.url) await loadMariadb(database.url, file);
  else await placeSqlite(file, database.sqliteFile);
  await tell(dataSource, afterwards);
  return manifest;
}

function ensureUsable(
  { kind, migrations }: Manifest,
  { dataSource, database }: Pick<RestoreRequest, 'dataSource' | 'database'>,
): void {
  const wanted = database.url ? 'mariadb' : 'sqlite';
  if (kind !== wanted)
    throw new BackupRefused(
      kind === 'mariadb'
        ? 'This backup is of a MariaDB database: set DATABASE_URL to an empty one.'
        : 'This backup is of an embedded database: restore it without DATABASE_URL.',
    );
  const known = dataSource.options.migrations as (new () => object)[];
  const names = known.map(({ name }) => name);
  const unknown = migrations.filter((name) => !names.includes(name));
  if (unknown.length > 0)
    throw new BackupRefused(
      `A newer version of Fairground made this backup (${unknown.join(', ')}). Install that version and restore with it.`,
    );
}

/** What SQLite writes beside a database: it would be replayed into the one that is restored. */
const BESIDE = ['', '-wal', '-shm', '-journal'];

function ensureNoSqlite(file: string): void {
  const there = BESIDE.map((end) => `${file}${end}`).find((one) => existsSync(one));
  if (there !== undefined)
    throw new BackupRefused(
      `There is a database at ${there}, and a restore overwrites nothing. Stop Fairground and move the folder away, or name another DATA_DIR.`,
    );
}

async function ensureEmpty(dataSource: DataSource): Promise<void> {
  await connectDatabase(dataSource);
  try {
    const [first] = await selectRows<{ name: string }>(
      dataSource.manager,
      'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE() LIMIT 1',
    );
    if (first)
      throw new BackupRefused(
        `The database is not empty (it has a table ${first.name}), and a restore overwrites nothing. Make an empty one and name it in DATABASE_URL; also when a restore was cut and left these tables.`,
      );
  } finally {
    await dataSource.destroy();
  }
}

async function ensureComplete({ files }: Manifest, kept: string): Promise<void> {
  const { count, bytes } = await totalsOf(kept);
  if (count !== files.count || bytes !== files.bytes)
    throw new BackupRefused(
      `The backup lacks files: ${files.count} with ${files.bytes} bytes were kept, ${count} with ${bytes} are there. Use another backup.`,
    );
}

async function ensureCopied(kept: string, folder: string): Promise<void> {
  const [first] = await filesThatDiffer(kept, folder);
  if (first !== undefined)
    throw new BackupRefused(
      `There is another file at ${join(folder, first)}, and a restore overwrites nothing. Move the folder away, or name another DATA_DIR.`,
    );
}

async function tell(dataSource: DataSource, statements: readonly string[]): Promise<void> {
  await connectDatabase(dataSource);
  try {
    for (const statement of statements) await dataSource.query(statement);
  } finally {
    await dataSource.destroy();
  }
}

async function placeSqlite(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  const draft = `${to}.restoring`;
  await copyFile(from, draft);
  await chmod(draft, 0o640);
  await rename(draft, to);
}
