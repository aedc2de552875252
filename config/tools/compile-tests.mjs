// Compiles test/ and the fixtures beside the code to dist, so that benches and test servers run in plain Node; `#lib/…` there means the built libs.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { transformFile } from '@swc/core';
import { filesBelow } from './freshness.mjs';
import swc from './swc.cjs';

const require = createRequire(import.meta.url);

async function compile(file) {
  const { code } = await transformFile(file, { ...swc.swcOptions('typescript'), sourceMaps: 'inline' });
  const target = join('dist', file.replace(/\.ts$/, '.js'));
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, code);
}

const isSpec = /\.(spec|int-spec|e2e-spec|web-spec)\.ts$/;

/** Answers a function that loads one compiled module by its path below test/. */
export async function compileTests() {
  const tests = filesBelow('test').filter(
    (file) =>
      file.endsWith('.ts') && !file.endsWith('.d.ts') && !file.startsWith('test/web/') && !isSpec.test(file),
  );
  const fixtures = filesBelow('libs').filter((file) => file.endsWith('.fixture.ts'));
  await Promise.all([...tests, ...fixtures].map(compile));
  return (path) => require(`../../dist/test/${path}.js`);
}
