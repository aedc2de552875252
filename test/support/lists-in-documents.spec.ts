import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { settingNames } from '#config';
import { schemas } from '#lib/assembly';
import { projectRoot } from './project-root.js';

// What a document lists is all there is: a list that lacks the latest is not looked at twice.

const text = (path: string) => readFileSync(join(projectRoot, path), 'utf8');
const folders = (path: string) =>
  readdirSync(join(projectRoot, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
const lacks = (document: string, words: readonly string[]) =>
  words.filter((word) => !document.includes(word));

it('architecture.md lists the parts of the platform', () => {
  const [line] = text('docs/architecture.md').match(/libs\/platform\/<concern>\/.*/)!;
  const listed = line.split('/ ').at(-1)!.trim().split(', ');
  expect(listed.toSorted()).toEqual(folders('libs/platform').toSorted());
});

it('security-tests.md says of each file what it proves', () => {
  const files = readdirSync(join(projectRoot, 'test/security')).filter((name) =>
    name.endsWith('.e2e-spec.ts'),
  );
  const names = files.map((name) => `\`${name.replace('.e2e-spec.ts', '')}\``);
  expect(lacks(text('docs/areas/security-tests.md'), names)).toEqual([]);
});

it.each(['README.md', 'config/.env.example'])('%s names every setting', (document) => {
  expect(lacks(text(document), settingNames())).toEqual([]);
});

it('operating.md says what is kept how long', () => {
  const sentences = schemas.flatMap(({ keepings = [] }) => keepings.map(({ name }) => name));
  expect(lacks(text('docs/operating.md'), sentences)).toEqual([]);
});
