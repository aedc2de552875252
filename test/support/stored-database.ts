import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { createConnection } from 'mysql2/promise';
import { projectRoot } from './project-root.js';

/** Databases with the demonstration as an older version left them, kept in test/upgrade/stored: SQLite files and MariaDB dumps. */
export const STORED = ['6a1e77e'] as const;
export type StoredVersion = (typeof STORED)[number];

const unpacked = (name: string): Buffer =>
  brotliDecompressSync(readFileSync(join(projectRoot, 'test/upgrade/stored', `${name}.br`)));

/** Puts the older version's file where the embedded mode looks for it. */
export function restoreSqlite(version: StoredVersion, folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'fairground.sqlite'), unpacked(`${version}.sqlite`));
}

/** Fills an empty MariaDB database from the older version's dump. */
export async function restoreMariadb(version: StoredVersion, databaseUrl: string): Promise<void> {
  const connection = await createConnection({
    uri: databaseUrl.replace('mariadb:', 'mysql:'),
    multipleStatements: true,
  });
  try {
    await connection.query(unpacked(`${version}.sql`).toString('utf8'));
  } finally {
    await connection.end();
  }
}

/** Puts an older version's database where the application under test will look for its own. */
export async function restoreStored(
  version: StoredVersion,
  data: { folder: string; databaseUrl?: string },
): Promise<void> {
  if (data.databaseUrl) await restoreMariadb(version, data.databaseUrl);
  else restoreSqlite(version, data.folder);
}
