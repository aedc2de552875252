import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../support/project-root.js';

interface NamedTest {
  file: string;
  title: string;
}

const read = (path: string) => readFileSync(join(projectRoot, path), 'utf8');

/** Reads "`file`: “title”<br>“another title of the same file”". */
function testsIn(cell: string): NamedTest[] {
  let file = '';
  return cell.split('<br>').map((part) => {
    file = /`([^`]+)`/.exec(part)?.[1] ?? file;
    return { file, title: /“(.+)”/.exec(part)?.[1] ?? '' };
  });
}

const rows = [...read('docs/areas/security-tests.md').matchAll(/^\| (\d+) +\| (.+?) +\| (.+?) +\|$/gm)].map(
  ([, number, attack, tests]) => ({ number: Number(number), attack: attack!, tests: testsIn(tests!) }),
);

it('has each of the fifty attack cases once, with at least one test', () => {
  expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 50 }, (_, at) => at + 1));
  expect(rows.filter(({ tests }) => tests.length === 0 || tests.some(({ title }) => title === ''))).toEqual(
    [],
  );
});

it.each(rows)('$number: every test is there under its title ($attack)', ({ tests }) => {
  const gone = tests.filter(
    ({ file, title }) => !existsSync(join(projectRoot, file)) || !read(file).includes(title),
  );
  expect(gone).toEqual([]);
});

it('lists every test that carries a number, in the row of that number', () => {
  const numbered = readdirSync(join(projectRoot, 'test/security')).flatMap((name) => {
    const file = `test/security/${name}`;
    if (!/(?<!attack-map)\.(e2e-)?spec\.ts$/.test(name)) return [];
    return [...read(file).matchAll(/['"`](\d+(?:, \d+)*): ([^'"`]+)/g)].flatMap(([, numbers, title]) =>
      numbers!.split(', ').map((number) => ({ number: Number(number), file, title: title! })),
    );
  });
  expect(numbered.length).toBeGreaterThan(30);
  const missing = numbered.filter(
    ({ number, file, title }) =>
      !rows[number - 1]!.tests.some((one) => one.file === file && one.title.includes(title)),
  );
  expect(missing).toEqual([]);
});
