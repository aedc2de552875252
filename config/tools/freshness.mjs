import { existsSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { node, timed } from './processes.mjs';

/** Every file below a folder, without node_modules and dist. */
export function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (!entry.isDirectory()) return [path];
    return ['node_modules', 'dist'].includes(entry.name) ? [] : filesBelow(path);
  });
}

const modified = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);
const notBuilt = /\.(spec|int-spec|e2e-spec)\.tsx?$/;

const NEXT = join('dist', '.next');

/** Compiles beside what is there and then takes its place, so that what runs from it is without it for a moment only. */
async function compileBeside() {
  rmSync(NEXT, { recursive: true, force: true });
  await node(['config/tools/compile.mjs', NEXT]);
  for (const part of ['apps', 'libs', 'config']) {
    const [now, former] = [join('dist', part), join(NEXT, `former-${part}`)];
    if (existsSync(now)) renameSync(now, former);
    renameSync(join(NEXT, part), now);
  }
  rmSync(NEXT, { recursive: true, force: true });
}

/** What is built, from which sources, and how. */
const products = {
  code: {
    name: 'api, worker and libs',
    output: 'dist/libs',
    sources: () => [
      ...['apps', 'libs', 'config']
        .flatMap(filesBelow)
        .filter((file) => !/^(apps\/web|libs\/api-client|config\/tools)\//.test(file)),
      ...[
        'package-lock.json',
        'tsconfig.json',
        'tsconfig.build.json',
        'nest-cli.json',
        'config/tools/compile.mjs',
        'config/tools/copy-pictures.mjs',
      ],
    ],
    build: compileBeside,
  },
  web: {
    name: 'web pages',
    output: 'dist/web/index.html',
    sources: () => [
      ...['apps/web', 'libs/api-client', 'libs/kernel'].flatMap(filesBelow),
      ...['package-lock.json', 'config/tools/freshness.mjs'],
    ],
    build: () => node(['node_modules/vite/bin/vite.js', 'build', 'apps/web', '--logLevel', 'warn']),
    absent: () => !existsSync('apps/web/index.html'),
  },
};

const stampOf = (name) => `dist/.built-${name}`;

function isFresh(name) {
  const { output, sources } = products[name];
  if (!existsSync(output) || !existsSync(stampOf(name))) return false;
  const built = modified(stampOf(name));
  return sources().every((file) => notBuilt.test(file) || modified(file) < built);
}

/** Builds one product; its stamp carries the time of the start, so that an edit during the build counts as newer. */
export async function build(name) {
  const product = products[name];
  if (product.absent?.()) return;
  const startedAt = new Date();
  // A build that is cut must not pass for the one before it.
  rmSync(stampOf(name), { force: true });
  await timed(`building ${product.name}`, product.build);
  writeFileSync(stampOf(name), '');
  utimesSync(stampOf(name), startedAt, startedAt);
}

/** Builds what is missing or older than its sources. */
export async function ensureBuilt(...names) {
  for (const name of names) if (!isFresh(name)) await build(name);
}

/** Makes the next ensureBuilt() compile anew, after something else wrote to dist. */
export function forgetBuild() {
  rmSync(stampOf('code'), { force: true });
}
