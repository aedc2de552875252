import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { settingNames } from '#config';
import { schemas } from '#lib/assembly';
import { definedErrors } from '#lib/kernel';
import '#platform/http';
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

it('api.md names every status of a refusal, and no code that there is not', () => {
  const page = text('docs/api.md');
  const statuses = [...definedErrors().values()].map(({ status }) => String(status));
  // A connection's own, before there is a request.
  expect(lacks(page, statuses).filter((status) => !['408', '431'].includes(status))).toEqual([]);
  const areas = new Set([...definedErrors().keys()].map((code) => code.split('.')[0]));
  const named = [...page.matchAll(/[`/"]([a-z]+\.[a-z]+(?:-[a-z]+)*)[`"]/g)].map(([, code]) => code!);
  const codes = named.filter((code) => areas.has(code.split('.')[0]));
  expect(codes.length).toBeGreaterThan(4);
  expect(codes.filter((code) => !definedErrors().has(code))).toEqual([]);
});
