import { constants, existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, rename, stat } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';

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

// A file gets its name when all of it is there, so that one that was cut is not taken for a copy.
async function copyOnce(from: string, to: string): Promise<void> {
  if (existsSync(to)) return;
  await mkdir(dirname(to), { recursive: true });
  const draft = join(dirname(to), `.${basename(to)}.copying`);
  try {
    await copyFile(from, draft, constants.COPYFILE_FICLONE);
    await rename(draft, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

/** The files below `from` that are not below `to`, or are another size there. */
export async function filesThatDiffer(from: string, to: string): Promise<string[]> {
  const sizeOf = (file: string) =>
    stat(file).then(
      ({ size }) => size,
      () => null,
    );
  const files = await filesBelow(from);
  const differs = await Promise.all(
    files.map(async (file) => (await sizeOf(join(from, file))) !== (await sizeOf(join(to, file)))),
  );
  return files.filter((_, at) => differs[at]);
}

export async function totalsOf(folder: string): Promise<FileTotals> {
  const totals = { count: 0, bytes: 0 };
  for (const file of await filesBelow(folder)) {
    totals.count += 1;
    totals.bytes += (await stat(join(folder, file))).size;
  }
  return totals;
}
