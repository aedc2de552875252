import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
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
const builtByTools = ['package-lock.json', 'tsconfig.json'];
const notBuilt = /\.(spec|int-spec|e2e-spec)\.tsx?$/;

/** What is built, from which sources, and the file whose age tells when. */
const products = {
  code: {
    name: 'api, worker and libs',
    stamp: 'dist/.built',
    sources: () => [
      ...['apps', 'libs', 'config'].flatMap(filesBelow).filter((file) => !file.startsWith('apps/web/')),
      ...[...builtByTools, 'tsconfig.build.json', 'nest-cli.json'],
    ],
    build: async () => {
      for (const part of ['apps', 'libs', 'config'])
        rmSync(join('dist', part), { recursive: true, force: true });
      await node(['config/tools/build.mjs']);
      writeFileSync('dist/.built', '');
    },
  },
  web: {
    name: 'web pages',
    stamp: 'dist/web/index.html',
    sources: () => [...['apps/web', 'libs/api-client', 'libs/kernel'].flatMap(filesBelow), ...builtByTools],
    build: () => node(['node_modules/vite/bin/vite.js', 'build', 'apps/web', '--logLevel', 'warn']),
    absent: () => !existsSync('apps/web/index.html'),
  },
};

function isFresh({ stamp, sources }) {
  const built = modified(stamp);
  return built > 0 && sources().every((file) => notBuilt.test(file) || modified(file) <= built);
}

/** Builds what is missing or older than its sources; answers whether anything had to be built. */
export async function ensureBuilt(...names) {
  const stale = names
    .map((name) => products[name])
    .filter((product) => !product.absent?.() && !isFresh(product));
  for (const product of stale) await timed(`building ${product.name}`, product.build);
  return stale.length > 0;
}

/** Makes the next ensureBuilt() build anew, after something else wrote to dist. */
export function forgetBuild() {
  rmSync('dist/.built', { force: true });
}
