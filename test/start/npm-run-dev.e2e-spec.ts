import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readLogIns } from '../support/apps/log-ins.js';
import { shellEnvironment } from '../support/apps/shell-environment.js';
import { projectRoot } from '../support/project-root.js';
import { Child } from '../support/servers/child.js';
import { freePort } from '../support/servers/free-port.js';
import { poll } from '../support/servers/poll.js';

jest.setTimeout(400_000);

/** A copy of the sources, so that what is edited and compiled is nobody else's. */
const copy = mkdtempSync(join(tmpdir(), 'fairground-dev-'));
const sources = ['apps', 'libs', 'config', 'package.json', 'package-lock.json', 'nest-cli.json'];
const edited = join(copy, 'apps/api/src/health/health.controller.ts');

let dev: Child;
let pages: string;

beforeAll(async () => {
  for (const name of [...sources, 'tsconfig.json', 'tsconfig.build.json'])
    cpSync(join(projectRoot, name), join(copy, name), { recursive: true });
  symlinkSync(join(projectRoot, 'node_modules'), join(copy, 'node_modules'));
  const pagesPort = await freePort();
  pages = `http://localhost:${pagesPort}`;
  dev = new Child({
    program: process.execPath,
    args: ['config/tools/dev.mjs'],
    logFile: join(copy, 'log'),
    cwd: copy,
    lastSignal: 'SIGTERM',
    env: {
      ...shellEnvironment,
      PORT: String(await freePort()),
      PAGES_PORT: String(pagesPort),
      DATA_DIR: join(copy, 'data'),
    },
  });
});
afterAll(async () => {
  await dev.end();
  rmSync(copy, { recursive: true, force: true });
});

const until = async (what: string, holds: () => Promise<boolean>) => {
  await poll({ what, timeoutMs: 180_000, everyMs: 200 }, async () => {
    dev.assertRunning();
    return holds();
  });
};
const says = (words: string) => () => Promise.resolve(dev.output().includes(words));
const signIn = (email: string, password: string) =>
  fetch(`${pages}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: pages },
    body: JSON.stringify({ email, password }),
  });

it('fills an empty folder as a whole although a source is edited meanwhile', async () => {
  await until('Nothing is filled', says('festival, programme and floor plan'));
  const text = readFileSync(edited, 'utf8');
  writeFileSync(edited, text.replaceAll("'live'", "'live after an edit'"));
  await until('The edit is not served', async () => {
    const answer = await fetch(`${pages}/health/live`);
    return (await answer.text()).includes('live after an edit');
  });
  expect(dev.output()).toContain('a computed timetable');
});

it('serves the pages, and takes changes from them', async () => {
  const page = await fetch(pages, { headers: { accept: 'text/html' } });
  expect(await page.text()).toContain('<div id="root">');
  const [{ email, password } = { email: '', password: '' }] = readLogIns(dev.output());
  const answer = await signIn(email, password);
  expect({ status: answer.status, problem: await answer.text() }).toEqual({ status: 204, problem: '' });
});
