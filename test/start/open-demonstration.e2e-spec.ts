import { AppProcess } from '../support/apps/app-process.js';
import { readLogIns } from '../support/apps/log-ins.js';
import { runBuilt } from '../support/apps/run-built.js';

jest.setTimeout(150_000);

/** The password in the README, which everybody knows. */
const KNOWN = 'cua ca mau 2025';
/** Others come, through a proxy. */
const open = { PUBLIC_URL: 'http://fair.office', CLOSED_NETWORK: 'yes' };

const app = new AppProcess({ app: 'all-in-one', timeoutMs: 120_000 });
let shownBefore = '';
afterAll(() => app.remove());

/** What one start shows. */
async function start(change: Record<string, string> = {}): Promise<string> {
  await app.stop();
  await app.start(change);
  const shown = app.output().slice(shownBefore.length);
  shownBefore = app.output();
  return shown;
}

const passwordsIn = (shown: string) => readLogIns(shown).map(({ password }) => password);

const signIn = async (password: string) => {
  const answer = await fetch(`${app.url}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'thuy.le@xuctien-camau.example', password }),
  });
  return answer.status;
};

let first = '';

it('is filled with one random password where others come, which is shown once', async () => {
  const passwords = passwordsIn(await start(open));
  expect(passwords).toHaveLength(3);
  expect(new Set(passwords).size).toBe(1);
  first = passwords[0]!;
  expect(await signIn(first)).toBe(204);
  expect(await signIn(KNOWN)).toBe(401);

  const again = await start(open);
  expect(passwordsIn(again)).toEqual([]);
  expect(again).toContain('npm run cli -- demo --passwords');
});

it('gives its people new passwords when asked to, on this machine the known one', async () => {
  const { code, output } = await runBuilt('cli', ['demo', '--passwords'], { DATA_DIR: app.dataFolder });
  expect([code, new Set(passwordsIn(output))]).toEqual([0, new Set([KNOWN])]);
  expect(new Set(passwordsIn(await start()))).toEqual(new Set([KNOWN]));
  expect(await signIn(KNOWN)).toBe(204);
  expect(await signIn(first)).toBe(401);
});

it('is not opened to others by an api while everybody knows its passwords', async () => {
  await app.stop();
  const { code, output } = await runBuilt('api', [], { ...open, DATA_DIR: app.dataFolder });
  expect([code, output]).toEqual([1, expect.stringContaining('npm run cli -- demo --passwords')]);
});

it('changes the known passwords at the first start at which others come', async () => {
  const [password, ...others] = new Set(passwordsIn(await start(open)));
  expect(others).toEqual([]);
  expect(await signIn(KNOWN)).toBe(401);
  expect(await signIn(password!)).toBe(204);
});
