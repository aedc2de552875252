import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { BackupRefused } from './backup-refused.js';

/** What a backup says about itself, in `manifest.json` beside its parts. */
export interface Manifest {
  format: 1;
  /** ISO instant. */
  madeAt: string;
  kind: 'sqlite' | 'mariadb';
  /** The database's file in the backup's folder, and its SHA-256. */
  database: { file: string; sha256: string };
  files: { count: number; bytes: number };
  /** Names of the migrations that the database had run: a version that does not know one cannot use the backup. */
  migrations: string[];
}

const MANIFEST = 'manifest.json';

export async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

export const writeManifest = (folder: string, manifest: Manifest): Promise<void> =>
  writeFile(join(folder, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 });

/** Reads a backup's manifest and compares its database with it. Throws BackupRefused for anything but a whole backup. */
export async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch(() => {
    throw new BackupRefused(
      `${folder} is no backup: it has no ${MANIFEST}. Name the folder that "npm run cli -- backup" printed.`,
    );
  });
  const manifest = parsed(text, folder);
  const sum = await sha256Of(join(folder, manifest.database.file)).catch(() => '');
  if (sum !== manifest.database.sha256)
    throw new BackupRefused(
      `The database in ${folder} is damaged or missing (${manifest.database.file}). Use another backup.`,
    );
  return manifest;
}

function parsed(text: string, folder: string): Manifest {
  const unreadable = new BackupRefused(
    `${join(folder, MANIFEST)} cannot be read by this version. Use another backup, or the version that made it.`,
  );
  try {
    const manifest = JSON.parse(text) as Manifest;
    const isOurs = manifest.format === 1 && /^database\.(sqlite|sql)$/.test(manifest.database.file);
    if (!isOurs) throw unreadable;
    return manifest;
  } catch {
    throw unreadable;
  }
}
