import { Account, Sessions } from '#lib/identity';
import { makeAccount, makeAdministrator } from '../factories/people.js';
import { startTestApp, type TestApp } from '../support/app.js';

let app: TestApp;
beforeAll(async () => {
  const environment = { SMTP_URL: 'smtp://127.0.0.1:9', PUBLIC_URL: 'https://fair.example.vn' };
  app = await startTestApp({ worker: false, environment });
});
afterAll(() => app.close());

const post = (payload: string | Buffer, headers: Record<string, string> = {}) =>
  app.nest.inject({
    method: 'POST',
    url: '/api/v1/password-resets',
    headers: { 'content-type': 'application/json', ...headers },
    payload,
  });

const deep = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;

it.each([
  ['a prototype key', '{"__proto__":{"administrator":true},"email":"a@example.vn"}', [400, 422]],
  [
    'a constructor with a prototype',
    '{"constructor":{"prototype":{"x":1}},"email":"a@example.vn"}',
    [400, 422],
  ],
  ['an object as the body of a list', '[{"email":"a@example.vn"}]', [400, 422]],
  ['10 MB', `{"email":"${'x'.repeat(10 * 1024 * 1024)}"}`, [413]],
  ['an array of 100,000', `{"email":[${'1,'.repeat(99_999)}1]}`, [422]],
  ['depth 10,000', `{"email":${deep(10_000)}}`, [400, 422]],
  ['bad UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]), [400, 422]],
  ['a NUL in place of a dot', '{"email":"a@example\\u0000vn"}', [422]],
  ['a raw NUL', '{"email":"a@example.vn\u0000"}', [400]],
  ['half of JSON', '{"email":', [400]],
  ['nothing', '', [400, 422]],
])('40: refuses %s as problem+json, without falling over', async (_, payload, expected) => {
  const answer = await post(payload);
  expect(expected).toContain(answer.statusCode);
  expect(answer.headers['content-type']).toContain('application/problem+json');
  expect(({} as { administrator?: boolean }).administrator).toBeUndefined();
});

it('40: takes the last of two equal keys and no third thing', async () => {
  const account = await makeAccount(app);
  const answer = await post(`{"email":"nobody@example.vn","email":"${account.email}"}`);
  expect(answer.statusCode).toBe(202);
});

it.each([
  '/%E0%A4',
  '/api/v1/organisers/%E0%A4/festivals',
  `/api/v1/${'x'.repeat(20_000)}`,
  `/api/v1/public/invitations/${'x'.repeat(101)}`,
  '/api/v1/public/fairs/%00',
])('40: answers the broken address %# as problem+json', async (url) => {
  const answer = await app.nest.inject({ method: 'GET', url });
  expect([400, 404, 414]).toContain(answer.statusCode);
  expect(answer.headers['content-type']).toContain('application/problem+json');
});

it('18: mails a link on the configured address, whatever the Host header says', async () => {
  const { email } = await makeAccount(app);
  const headers = { host: 'evil.example.org', 'x-forwarded-host': 'evil.example.org' };
  expect((await post(JSON.stringify({ email }), headers)).statusCode).toBe(202);
  const rows = await app.database.manager.query<{ content: string }[]>(
    'SELECT content FROM notifications_mail_delivery',
  );
  const content = rows.map((row) => JSON.stringify(row.content)).join('');
  expect(content).toContain('https://fair.example.vn/reset-password');
  expect(content).not.toContain('evil.example.org');
});

it('21: hands out a session only in a __Host- cookie that script and other sites do not see', async () => {
  const { email } = await makeAccount(app);
  const answer = await app.nest.inject({
    method: 'POST',
    url: '/api/v1/session',
    payload: { email, password: 'bon con cua lot' },
  });
  const cookie = String(answer.headers['set-cookie']);
  expect(cookie).toMatch(/^__Host-session=[\w-]{43};/);
  for (const flag of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/']) expect(cookie).toContain(flag);
  expect(cookie).not.toContain('Domain');
  expect(answer.headers['strict-transport-security']).toContain('max-age=');
});

const fromElsewhere = (url: string, headers: Record<string, string> = {}) =>
  app.nest.inject({ method: 'GET', url, remoteAddress: '203.0.113.7', headers });

it.each<Record<string, string>>([
  {},
  { 'x-forwarded-for': '127.0.0.1' },
  { authorization: 'Bearer ' },
  { authorization: 'Bearer undefined' },
])('49: hides the metrics from another machine that says %j', async (headers) => {
  expect((await fromElsewhere('/metrics', headers)).statusCode).toBe(404);
});

it('49: hides the metrics from those whom a proxy on this machine passes on', async () => {
  const headers = { 'x-forwarded-for': '203.0.113.7' };
  const answer = await app.nest.inject({ method: 'GET', url: '/metrics', headers });
  expect(answer.statusCode).toBe(404);
});

it.each([
  '/admin/queues',
  '/admin/queues/api/queues',
  '/.env',
  '/api/v1/../../package.json',
  '/assets/main.js.map',
])('49: gives %s to nobody who is not signed in', async (url) => {
  expect((await fromElsewhere(url)).statusCode).toBe(404);
});

it('49: tells nothing of itself in a failure', async () => {
  const query = jest
    .spyOn(app.database.dataSource, 'query')
    .mockRejectedValue(new Error('secret at /srv/app.ts:7'));
  const answer = await fromElsewhere('/health/ready');
  query.mockRestore();
  expect(answer.statusCode).toBe(503);
  expect(answer.payload).not.toMatch(/secret|\/srv|\.ts|node_modules|SELECT/);
  expect(await app.database.manager.existsBy(Account, { administrator: true })).toBe(false);
});

it.each(['/api/v1/session', '/admin/queues', '/admin/queues/api/queues/x/clean', '/assets/x', '/nowhere'])(
  '22: refuses a change of %s that another site sends, as problem+json',
  async (url) => {
    for (const headers of [
      { origin: 'https://evil.example', host: 'evil.example' },
      { 'sec-fetch-site': 'cross-site' },
    ] as Record<string, string>[]) {
      const answer = await app.nest.inject({ method: 'POST', url, headers, payload: {} });
      expect([answer.statusCode, answer.headers['content-type']]).toEqual([
        403,
        expect.stringContaining('application/problem+json'),
      ]);
      expect(answer.json<{ code: string }>().code).toBe('http.cross-site');
    }
  },
);

it('answers an administrator who sends half of JSON to the board of jobs as it answers everybody', async () => {
  const { id } = await makeAdministrator(app);
  const token = await app.transactions.run((tx) => app.get(Sessions).open(tx, id));
  const answer = await app.nest.inject({
    method: 'PUT',
    url: '/admin/queues/api/queues/fairground/pause',
    headers: { cookie: `__Host-session=${token}`, 'content-type': 'application/json' },
    payload: '{"half":',
  });
  // Without Redis there is no board.
  expect([400, 404]).toContain(answer.statusCode);
});

it('there is no mailbox page where mails go to a relay', async () => {
  expect((await fromElsewhere('/api/v1/mailbox')).statusCode).toBe(404);
});
