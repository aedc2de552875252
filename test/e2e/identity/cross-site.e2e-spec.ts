import { makeAccount, PASSWORD } from '../../factories/people.js';
import { startTestApp, type TestApp } from '../../support/app.js';

let app: TestApp;
let email: string;
beforeAll(async () => {
  app = await startTestApp({ worker: false, environment: { PUBLIC_URL: 'https://fair.example.vn' } });
  email = (await makeAccount(app)).email;
});
afterAll(() => app.close());

const credentials = () => ({ email, password: PASSWORD });
const cookieOf = (headers: Record<string, unknown>) => [headers['set-cookie']].flat().join();

it('sets a __Host- cookie with every protection on https', async () => {
  const { headers } = await app.client().post('/session', credentials());
  const cookie = cookieOf(headers);
  expect(cookie).toMatch(/^__Host-session=[\w-]{43};/);
  for (const flag of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/', 'Max-Age=7776000'])
    expect(cookie).toContain(flag);
  expect(cookie).not.toContain('Domain');
});

it('does not take the cookie of the plain name on https', async () => {
  const client = await app.client().signIn(email, PASSWORD);
  const stranger = app.client();
  stranger.setCookie('session', client.cookie('__Host-session')!);
  expect((await stranger.get('/session')).status).toBe(401);
});

it.each([
  ['another site', { origin: 'https://evil.example' }],
  ['a page without origin', { origin: 'null' }],
  ['a subdomain', { origin: 'https://sub.fair.example.vn' }],
  ['a name that only begins like ours', { origin: 'https://fair.example.vn.evil.example' }],
  ['our name on http', { origin: 'http://fair.example.vn' }],
  ['another site that forges our host', { origin: 'https://evil.example', host: 'evil.example' }],
  ['this machine, which is not our public name', { origin: 'http://localhost', host: 'localhost' }],
  ['a browser that says cross-site', { 'sec-fetch-site': 'cross-site' }],
  ['a browser that says same-site', { 'sec-fetch-site': 'same-site' }],
])('refuses a sign-in sent by %s', async (_name, headers: Record<string, string>) => {
  const answer = await app.client().post('/session', credentials(), { headers });
  expect([answer.status, cookieOf(answer.headers)]).toEqual([403, '']);
});

it.each([
  ['application/x-www-form-urlencoded', () => new URLSearchParams(credentials()).toString()],
  ['text/plain', () => JSON.stringify(credentials())],
  ['text/plain;application/json', () => JSON.stringify(credentials())],
  [
    'multipart/form-data; boundary=x',
    () => '--x\r\nContent-Disposition: form-data; name="email"\r\n\r\na@b.vn\r\n--x--\r\n',
  ],
])('refuses a sign-in as %s, the types a foreign form can send', async (type, body) => {
  const answer = await app
    .client()
    .send('POST', '/session', { body: body(), headers: { 'content-type': type } });
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(answer.status).toBeLessThan(500);
  expect(cookieOf(answer.headers)).toBe('');
});

it('takes a change from its own page', async () => {
  const headers = { origin: 'https://fair.example.vn', 'sec-fetch-site': 'same-origin' };
  expect((await app.client().post('/session', credentials(), { headers })).status).toBe(204);
});

it.each([
  'null',
  'https://evil.example',
  'https://sub.fair.example.vn',
  'https://fair.example.vn.evil.example',
])('gives the origin %s no leave to read', async (origin) => {
  const read = await app.client().get('/session', { headers: { origin } });
  expect(Object.keys(read.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  const preflight = await app.nest.inject({
    method: 'OPTIONS',
    url: '/api/v1/session',
    headers: { origin, 'access-control-request-method': 'POST' },
  });
  expect(Object.keys(preflight.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
});

it('lets mail readers unsubscribe with the form that RFC 8058 prescribes', async () => {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const path = '/public/invitations/unknown/unsubscription';
  const answer = await app.client().send('POST', path, { body: 'List-Unsubscribe=One-Click', headers });
  expect(answer.status).toBe(404);
});
