import { AppProcess } from '../support/apps/app-process.js';
import { type LogIn, readLogIns } from '../support/apps/log-ins.js';

const app = new AppProcess({ app: 'npm start', timeoutMs: 120_000 });
let logIns: LogIn[] = [];

beforeAll(async () => {
  const startedAt = performance.now();
  await app.start();
  process.stdout.write(
    `npm start was ready after ${((performance.now() - startedAt) / 1000).toFixed(1)} s\n`,
  );
  logIns = readLogIns(app.output());
}, 130_000);

afterAll(() => app.remove());

it('shows one log-in for each of the three people of a fair', () => {
  expect(logIns.map(({ role }) => role)).toEqual(['organiser', 'exhibitor', 'buyer']);
});

it('serves the web pages', async () => {
  const response = await fetch(app.url, { headers: { accept: 'text/html' } });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toMatch(/^text\/html/);
  expect(await response.text()).toContain('<div id="root">');
});

it.each([0, 1, 2])('signs in with log-in number %i that it shows', async (index) => {
  const { email = '', password = '' } = logIns[index] ?? {};
  const response = await fetch(`${app.url}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: app.url },
    body: JSON.stringify({ email, password }),
  });
  expect({ status: response.ok, email }).toEqual({
    status: true,
    email: expect.stringContaining('@') as string,
  });
  expect(response.headers.getSetCookie()).not.toEqual([]);
});

it('refuses the same address with another password', async () => {
  const response = await fetch(`${app.url}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: app.url },
    body: JSON.stringify({ email: logIns[0]?.email, password: 'not the password' }),
  });
  expect(response.status).toBeGreaterThanOrEqual(400);
  expect(response.status).toBeLessThan(500);
});

it('ends in good order when asked to', async () => {
  expect(await app.stop()).toEqual({ code: 0, signal: null });
});
