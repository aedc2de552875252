import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { projectRoot } from './project-root.js';

/** Tables with a `WithdrawnColumn`: what entities find passes over withdrawn rows, what SQL of our own finds does not by itself. */
const TABLES = ['exhibitors_exhibitor'];

/** SQL that means all rows, withdrawn or not, and why. */
const EVEN_WITHDRAWN: Record<string, string> = {
  'libs/booths/board/booth-board.sql.ts': 'Whose booth it is; who was withdrawn has none.',
  'libs/booths/board/booth-holders.query.ts': 'Whose booth it is; who was withdrawn has none.',
  'libs/exhibitors/listings/own-listings.query.ts': 'A fair and an organisation have one row.',
};

const files = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', 'libs', 'apps'],
  {
    cwd: projectRoot,
    encoding: 'utf8',
  },
)
  .split('\n')
  .filter(
    (file) =>
      file.endsWith('.ts') &&
      !/\/migrations\/|\.spec\.ts$/.test(file) &&
      existsSync(`${projectRoot}/${file}`),
  );

const reads = (text: string) => TABLES.some((table) => new RegExp(`(?:FROM|JOIN) ${table}\\b`).test(text));
const forgets = (text: string) => reads(text) && !text.includes('withdrawn_at');

it('finds SQL that forgets them', () => {
  expect(forgets('SELECT id FROM exhibitors_exhibitor WHERE fair_id = ?')).toBe(true);
  expect(forgets('SELECT id FROM exhibitors_exhibitor WHERE withdrawn_at IS NULL')).toBe(false);
});

it('passes over withdrawn rows in SQL, or says why not', () => {
  const found = files.filter((file) => forgets(readFileSync(`${projectRoot}/${file}`, 'utf8')));
  expect(found.sort()).toEqual(Object.keys(EVEN_WITHDRAWN).sort());
});
