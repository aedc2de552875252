import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project-root.js';

// SQL knows no imports: who reads whose tables is held to the layers of .dependency-cruiser.cjs here.

interface Rule {
  from: { path?: string };
  to: { pathNot?: string | string[] };
}
const { forbidden } = jest.requireActual<{ forbidden: (Rule & { name: string })[] }>(
  join(projectRoot, '.dependency-cruiser.cjs'),
);

const ROOM = /^libs\/[^/]+/;
const roomOf = (path: string): string => ROOM.exec(path)![0];

/** Which rooms a room may import: what the rule of its imports lets through. */
function isBelow(room: string, other: string): boolean {
  const rule = forbidden.find(
    ({ from, name }) => from.path === `^${room}/` && name.endsWith('what-is-below-it'),
  );
  return [rule!.to.pathNot ?? []].flat().some((allowed) => new RegExp(allowed).test(`${other}/`));
}

const files = readdirSync(join(projectRoot, 'libs'), { recursive: true, encoding: 'utf8' })
  .map((file) => `libs/${file}`)
  .filter((file) => /(?<!\.spec|\.d)\.ts$/.test(file) && !/\/(?:migrations|api-client)\//.test(file));
const sources = files.map((path) => ({ path, code: readFileSync(join(projectRoot, path), 'utf8') }));

/** The room whose entity a table is. */
const owners = new Map(
  sources.flatMap(({ path, code }) =>
    [...code.matchAll(/@Entity\(\s*(?:\{\s*name:\s*)?'(\w+)'/g)].map(
      ([, table]) => [table!, roomOf(path)] as const,
    ),
  ),
);

/** Tables that a source reads or writes by SQL, and whose. */
const tablesIn = (code: string): string[] =>
  [...code.matchAll(/\b(?:FROM|JOIN|INTO|UPDATE)\s+([a-z]+_\w+)/g)].map(([, table]) => table!);

const breaches = (path: string, code: string): string[] =>
  tablesIn(code)
    .filter((table) => owners.has(table) && !isBelow(roomOf(path), owners.get(table)!))
    .map((table) => `${path} reads ${table} of ${owners.get(table)}`);

it('knows whose each table is', () => {
  expect(owners.size).toBeGreaterThan(60);
  expect(owners.get('booths_order')).toBe('libs/booths');
});

it('finds a table of a room above', () => {
  const sql =
    'const NEXT = `SELECT 1 FROM fairs_fair fair JOIN booths_order held ON held.fair_id = fair.id`;';
  expect(breaches('libs/fairs/planted.ts', sql)).toEqual([
    'libs/fairs/planted.ts reads booths_order of libs/booths',
  ]);
});

it('reads by SQL only tables of its own room and of those below', () => {
  const found = sources.flatMap(({ path, code }) => breaches(path, code));
  expect(found).toEqual([]);
});

it('writes by SQL only tables of its own room', () => {
  const writing = sources.flatMap(({ path, code }) =>
    [...code.matchAll(/\b(?:INSERT INTO|DELETE FROM|UPDATE)\s+([a-z]+_\w+)/g)]
      .filter(([, table]) => owners.has(table!) && owners.get(table!) !== roomOf(path))
      .map(([, table]) => `${path} writes ${table}`),
  );
  expect(writing).toEqual([]);
});
