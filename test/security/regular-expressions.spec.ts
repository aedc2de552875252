import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { projectRoot } from '../support/project-root.js';
import { partsOf } from './support/regex-parts.js';
import { attacksOn, isUnbounded, MOST_STEPS, stepsOf } from './support/regex-steps.js';

jest.setTimeout(120_000);

const FOLDERS = ['libs', 'config', 'apps/api/src', 'apps/worker/src'];
// The browser's own, what only an operator runs, and what makes example data.
const ELSEWHERE = /^(libs\/(api-client|demo)|config\/tools)\/|\.spec\.ts$/;

function expressionsOf(path: string): RegExp[] {
  const source = ts.createSourceFile(
    path,
    readFileSync(join(projectRoot, path), 'utf8'),
    ts.ScriptTarget.ES2022,
  );
  const found: RegExp[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push(new RegExp(node.text.slice(1, end), node.text.slice(end + 1)));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const sources = FOLDERS.flatMap((folder) =>
  readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => path.endsWith('.ts') && !ELSEWHERE.test(path)),
);
const expressions = sources
  .flatMap((path) => expressionsOf(path).map((expression) => ({ path, expression })))
  .filter(({ expression }) => isUnbounded(partsOf(expression)));

/** What goes back, over texts that are short before it sees them. */
const BOUNDED: Record<string, string> = {
  'libs/kernel/texts/search-key.ts /-+$/': 'sixty letters',
  'libs/exhibitors/import/read-import.ts /\\d+$/': 'the address of a cell, which we made',
  'libs/identity/domain/password-rules.ts /^(.+?)\\1+$/su': 'a password, at most 128 letters',
  "libs/platform/workbook/write-table.ts /^'+|'+$/g": 'the name of a sheet, cut to 31 letters',
  'libs/platform/workbook/xlsx/xlsx-dates.ts /"[^"]*"|\\[[^\\]]*\\]|[\\\\_*]./g':
    'a number format, cut to what a workbook can have',
  'libs/timetabling/model/parse-dzn.ts /\\{([^}]*)\\}/g':
    'a file that the operator names on the command line',
  'config/effective.ts /\\/+$/': 'a setting of the operator',
};

const SHORT = 24;
/** Twice the text: twice the steps, and a little; four times would be a square. */
const growsTooFast = (expression: RegExp, attack: (length: number) => string) => {
  const long = stepsOf(expression, attack(SHORT * 2));
  return long > MOST_STEPS || (long > SHORT * 20 && long > 2.7 * stepsOf(expression, attack(SHORT)));
};

/** A text for which this expression goes back too often. */
const weakness = (expression: RegExp): string | undefined => {
  const attack = [...attacksOn(expression)].find((one) => growsTooFast(expression, one));
  return attack?.(SHORT);
};

it('41: goes back over no text so often that twice the text takes four times the steps', () => {
  const slow = expressions
    .map(({ path, expression }) => ({ name: `${path} ${String(expression)}`, attack: weakness(expression) }))
    .filter(({ name, attack }) => attack !== undefined && !(name in BOUNDED));
  expect(slow).toEqual([]);
});

it('names as short no expression that is gone, or that goes back no more', () => {
  const known = new Map(expressions.map((one) => [`${one.path} ${String(one.expression)}`, one.expression]));
  const stale = Object.keys(BOUNDED).filter((name) => !known.has(name) || !weakness(known.get(name)!));
  expect(stale).toEqual([]);
});

it.each([
  /^(a+)+$/,
  /^(\w|\d)*!/,
  /^https?:\/\/[^\s"<>]+\.[^\s"<>]+$/i,
  /[. ]+$/g,
  /^(.+?)\1+$/su,
  /(?:\s*,?)*x/,
])('sees that %s goes back too often, so that the test above means something', (expression) => {
  expect(weakness(expression)).toBeDefined();
});

it.each([/^[a-z0-9]+(-[a-z0-9]+)*$/, /^([a-z0-9-]+\.)*localhost\.?$/i, /\{\{([^{}]*)\}\}/g, /^\d+$/])(
  'takes %s for what it is, although it has one repetition in another',
  (expression) => {
    expect(weakness(expression)).toBeUndefined();
  },
);

it('reads every expression of the server, and knows where some are put together while it runs', () => {
  expect(expressions.length).toBeGreaterThan(50);
  // Of letters in a row and one class that is repeated: neither goes back.
  const known = ['libs/platform/files/pdf-names.ts', 'libs/platform/workbook/csv/csv-fields.ts'];
  const made = sources.filter((path) =>
    readFileSync(join(projectRoot, path), 'utf8').includes('new RegExp('),
  );
  expect(made.sort()).toEqual(known);
});
