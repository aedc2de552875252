import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project-root.js';

// What moves leaves its former place behind in the documents, where nothing fails.

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: projectRoot,
  encoding: 'utf8',
}).split('\n');
const documents = tracked.filter((path) => /^(?:docs\/.*|[A-Z]+)\.md$/.test(path));

/** Paths of the project that a text names, without those in blocks of commands. */
const pathsIn = (text: string): string[] =>
  [...text.replace(/```[^]*?```/g, '').matchAll(/`((?:apps|libs|test|config|deploy|docs)\/[\w./@-]+)`/g)].map(
    ([, path]) => path!,
  );

const isThere = (path: string): boolean => tracked.some((one) => one.startsWith(path));

it('knows a path that there is not', () => {
  expect(pathsIn('See `libs/fairs/gone.ts` and `libs/fairs`.').map(isThere)).toEqual([false, true]);
});

it('every path that a document names is there', () => {
  const named = documents.flatMap((document) =>
    pathsIn(readFileSync(join(projectRoot, document), 'utf8')).map((path) => ({ document, path })),
  );
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter(({ path }) => !isThere(path))).toEqual([]);
});
