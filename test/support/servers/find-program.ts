import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const debianPackages: Record<string, string> = {
  'mariadb-install-db': 'mariadb-server',
  mariadbd: 'mariadb-server',
  'redis-server': 'redis-server',
};

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The path of a program, also where Debian hides it from ordinary users; throws naming the package to install. */
export function findProgram(name: string): string {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  const found = folders.map((folder) => join(folder, name)).find(isExecutable);
  if (found) return found;
  throw new Error(`${name} is missing. Install it: apt-get install ${debianPackages[name] ?? name}`);
}
