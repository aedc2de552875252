import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { projectRoot } from './project-root.js';

// What .oxlintrc.json refuses besides the linter's own rules, each planted once, and beside it what it lets pass.

const CONTROLLER = 'apps/api/src/fairs/a.controller.ts';
const REQUEST = 'apps/api/src/fairs/a.request.ts';
const QUERY = 'libs/fairs/a.query.ts';

const refused: [from: string, code: string, rule: string][] = [
  [CONTROLLER, "import { Database } from '#platform/database';", 'no-restricted-imports'],
  [CONTROLLER, "import type { EntityManager } from 'typeorm';", 'no-restricted-imports'],
  [CONTROLLER, "import { IsString } from 'class-validator';", 'no-restricted-imports'],
  [REQUEST, "import { IsOptional } from 'class-validator';", 'no-restricted-imports'],
  ['apps/web/src/a.tsx', "import { NumberInput } from '@mantine/core';", 'no-restricted-imports'],
  ['libs/fairs/b.ts', 'export const port = process.env.PORT;', 'no-process-env'],
];

const allowed: [from: string, code: string][] = [
  [CONTROLLER, "import type { Tx } from '#platform/database';"],
  [REQUEST, "import { IsString } from 'class-validator';"],
  [QUERY, "import { Database } from '#platform/database';"],
  [QUERY, "import type { EntityManager } from 'typeorm';"],
  ['config/b.ts', 'export const port = process.env.PORT;'],
];

const folder = mkdtempSync(join(tmpdir(), 'fairground-lint-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the linter says of this code in this file. */
function saidOf(from: string, code: string): string {
  mkdirSync(dirname(join(folder, from)), { recursive: true });
  copyFileSync(join(projectRoot, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
  writeFileSync(join(folder, from), `${code}\n`);
  const program = join(projectRoot, 'node_modules/oxlint/bin/oxlint');
  const { stdout, stderr } = spawnSync(process.execPath, [program, '--format', 'unix', from], {
    cwd: folder,
    encoding: 'utf8',
  });
  return `${stdout}${stderr}`;
}

it.each(refused)('refuses in %s: %s', (from, code, rule) => {
  expect(saidOf(from, code)).toContain(`(${rule})`);
});

it.each(allowed)('lets pass in %s: %s', (from, code) => {
  expect(saidOf(from, code)).not.toMatch(/no-restricted-imports|no-process-env/);
});
