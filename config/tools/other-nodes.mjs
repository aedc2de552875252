// Other versions of Node than the one that runs this, from the packages that carry its programs.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './processes.mjs';

/** The versions that must work beside the oldest, which CI itself runs on. */
export const OTHER_NODES = [22, 24];

/** The program of another version, installed beside the project when it is not there yet. */
export async function nodeProgram(major) {
  const carrier = `node-${process.platform}-${process.arch}`;
  const home = join('.cache', `node-${major}`);
  const program = join(home, 'node_modules', carrier, 'bin', 'node');
  if (!existsSync(program)) {
    const quietly = ['--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
    await run('npm', ['install', '--prefix', home, ...quietly, `${carrier}@${major}`]);
  }
  return program;
}
