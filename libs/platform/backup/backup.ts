import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import type { DatabaseConfig, FilesConfig } from '#config';
import { connectDatabase, migrationsRun } from '#platform/database';
import { BackupRefused } from './backup-refused.js';
import { copyFiles, type FileTotals, totalsOf } from './copied-files.js';
import { dumpMariadb } from './mariadb-programs.js';
import { sha256Of, writeManifest } from './manifest.js';

export interface BackupRequest {
  /** Connected or not. */
  dataSource: DataSource;
  database: DatabaseConfig;
  files: FilesConfig;
  /** The folder that gets a folder for each backup. */
  into: string;
  now: Date;
}

const DATABASE_FILE = { sqlite: 'database.sqlite', mariadb: 'database.sql' } as const;

/** "fairground-20261129T141000Z" */
const nameOf = (now: Date) => `fairground-${now.toISOString().replace(/[-:]|\.\d+/g, '')}`;

/**
 * Writes database and uploaded files to a new folder and gives its path; safe while everything runs. The folder gets its
 * name when all is in it. Files are copied before and after the database: one that the database names was there before
 * it was read, or has come since.
 * @throws BackupRefused
 */
export async function backUp({ dataSource, database, files, into, now }: BackupRequest): Promise<{
  folder: string;
  files: FileTotals;
}> {
  if (!database.url && !existsSync(database.sqliteFile))
    throw new BackupRefused(`There is no database at ${database.sqliteFile}. Name its folder in DATA_DIR.`);
  if (!dataSource.isInitialized) await connectDatabase(dataSource);
  const folder = join(into, nameOf(now));
  const draft = `${folder}.partial`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true, mode: 0o700 });
  const kept = join(draft, 'files');
  const kind = database.url ? 'mariadb' : 'sqlite';
  const file = join(draft, DATABASE_FILE[kind]);

  await copyFiles(files.folder, kept);
  await dumpDatabase(dataSource, database.url, file);
  await copyFiles(files.folder, kept);

  const totals = await totalsOf(kept);
  await writeManifest(draft, {
    format: 1,
    madeAt: now.toISOString(),
    kind,
    database: { file: DATABASE_FILE[kind], sha256: await sha256Of(file) },
    files: totals,
    migrations: await migrationsRun(dataSource),
  });
  await rename(draft, folder);
  return { folder, files: totals };
}

async function dumpDatabase(dataSource: DataSource, url: string | undefined, file: string): Promise<void> {
  if (url) await dumpMariadb(url, file);
  else await dataSource.query('VACUUM INTO ?', [file]);
}
