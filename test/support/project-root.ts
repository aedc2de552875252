import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

function climb(folder: string): string {
  if (existsSync(join(folder, 'package-lock.json'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error(`No package-lock.json above ${__dirname}`);
  return climb(parent);
}

/** The folder of package.json, both from the sources and from dist/test. */
export const projectRoot = climb(__dirname);
