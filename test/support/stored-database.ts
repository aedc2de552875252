import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { createConnection } from 'mysql2/promise';
import type { DataSource } from 'typeorm';
import { DatabaseConfig } from '#config';
import { createDataSource } from '#platform/database';
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

/** A row as the database holds it: column by column. */
export type StoredRow = Record<string, string | number | null>;

/** Works on a database as it lies there, before the application under test opens it. */
export async function withStored(
  data: { folder: string; databaseUrl?: string },
  work: (source: DataSource) => Promise<void>,
): Promise<void> {
  const config = new DatabaseConfig(data.databaseUrl, join(data.folder, 'fairground.sqlite'), 2);
  const source = await createDataSource(config, []).initialize();
  try {
    await work(source);
  } finally {
    await source.destroy();
  }
}

export async function insertStored(source: DataSource, table: string, row: StoredRow): Promise<void> {
  const columns = Object.keys(row).map((column) => `\`${column}\``);
  const marks = columns.map(() => '?').join(', ');
  const sql = `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${marks})`;
  await source.query(sql, Object.values(row));
}
