import { constants } from 'node:fs';
import { copyFile, mkdir, readdir, stat } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

export interface FileTotals {
  count: number;
  bytes: number;
}

/** Whole files below a folder; those that begin with a dot are still being written. */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

/** Copies the files that are not there yet: a stored file never changes. One that goes meanwhile is left out. */
export async function copyFiles(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true, mode: 0o700 });
  for (const file of await filesBelow(from)) await copyOnce(join(from, file), join(to, file));
}

async function copyOnce(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  try {
    await copyFile(from, to, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EEXIST' && code !== 'ENOENT') throw error;
  }
}

export async function totalsOf(folder: string): Promise<FileTotals> {
  const totals = { count: 0, bytes: 0 };
  for (const file of await filesBelow(folder)) {
    totals.count += 1;
    totals.bytes += (await stat(join(folder, file))).size;
  }
  return totals;
}
