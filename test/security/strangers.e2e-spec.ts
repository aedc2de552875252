import { PasswordHashing, Session } from '#lib/identity';
import { makeAccount, PASSWORD } from '../factories/people.js';
import { startTestApp, type TestApp } from '../support/app.js';
import type { TestAnswer } from '../support/test-client.js';
import { allRows } from './support/rows.js';

// What somebody does who has no account, or who has the session of one.
let app: TestApp;
let hashes: jest.SpyInstance[];
beforeAll(async () => {
  app = await startTestApp({
    worker: false,
    environment: { TRUST_PROXY: 'yes', SMTP_URL: 'smtp://127.0.0.1:9' },
  });
  const hashing = app.get(PasswordHashing);
  hashes = [jest.spyOn(hashing, 'verify'), jest.spyOn(hashing, 'hash')];
});
afterAll(() => app.close());

let networks = 0;
const fromSomewhere = () => ({ headers: { 'x-forwarded-for': `198.51.100.${(networks += 1) % 250}` } });
const hashed = () => hashes.reduce((sum, { mock }) => sum + mock.calls.length, 0);

/** What an answer tells, without the number that only names the request, and how many passwords it cost. */
async function told(ask: () => Promise<TestAnswer<{ instance?: string } | undefined>>) {
  const before = hashed();
  const { status, body, headers } = await ask();
  const { instance: _, ...rest } = body ?? {};
  const { date: __, 'x-request-id': ___, ...shown } = headers;
  return { status, rest, headers: Object.keys(shown).sort(), hashes: hashed() - before };
}

it.each([
  ['signs in', (email: string) => ['/session', { email, password: 'wrong wrong wrong' }] as const],
  ['asks for a reset', (email: string) => ['/password-resets', { email }] as const],
  [
    'signs up',
    (email: string) =>
      ['/accounts', { email, name: 'Lan', password: 'tám con trâu xanh', language: 'vi' }] as const,
  ],
])(
  '16: answers whoever %s the same, with as many hashes, whether or not the address has an account',
  async (_, make) => {
    const { email } = await makeAccount(app);
    const ask = (address: string) => {
      const [path, body] = make(address);
      return app.client().post<{ instance?: string }>(path, body, fromSomewhere());
    };
    const known = await told(() => ask(email));
    expect(await told(() => ask(`nobody-${networks}@example.vn`))).toEqual(known);
    expect(known.status).toBeLessThan(402);
  },
);

it('17: answers others while 200 log in at once', async () => {
  let waiting = 200;
  const logIn = async (at: number) => {
    const credentials = { email: `flood-${at}@example.vn`, password: 'wrong wrong wrong' };
    const { status } = await app.client().post('/session', credentials, fromSomewhere());
    waiting -= 1;
    return status;
  };
  const flood = Promise.all(Array.from({ length: 200 }, (_, at) => logIn(at)));
  for (let read = 0; read < 5; read += 1) expect((await app.client().get('/public/fairs')).status).toBe(200);
  expect(waiting).toBeGreaterThan(0);
  // Who finds no place at the hashing is asked to come later; how many that are is the machine's affair.
  for (const status of await flood) expect([401, 429]).toContain(status);
});

it('45: takes a session from the cookie alone, keeps only its hash, and shows it to nobody again', async () => {
  const { email } = await makeAccount(app);
  const client = await app.client().signIn(email, PASSWORD);
  const token = client.cookie('session')!;
  const tries: [string, Record<string, string>][] = [
    ['/session', { authorization: `Bearer ${token}` }],
    ['/session', { authorization: `Basic ${Buffer.from(`${email}:${PASSWORD}`).toString('base64')}` }],
    ['/session', { 'x-api-key': token, 'x-session': token, 'x-auth-token': token }],
    [`/session?session=${token}`, {}],
    [`/session?access_token=${token}`, {}],
  ];
  for (const [path, headers] of tries)
    expect([path, (await app.client().get(path, { headers })).status]).toEqual([path, 401]);
  expect((await client.get<{ account: object }>('/account/sessions')).text).not.toContain(token);
  expect((await client.get('/session')).text).not.toContain(token);
  expect(JSON.stringify([...(await allRows(app)).values()])).not.toContain(token);
});

it('45: takes nothing from a session that was ended, or from its hash', async () => {
  const { id, email } = await makeAccount(app);
  const client = await app.client().signIn(email, PASSWORD);
  const token = client.cookie('session')!;
  const { tokenHash } = await app.database.manager.findOneByOrFail(Session, { accountId: id });
  await client.delete('/session');
  for (const stolen of [token, tokenHash]) {
    const thief = app.client();
    thief.setCookie('session', stolen);
    expect((await thief.get('/session')).status).toBe(401);
  }
});

it('46: takes nobody for somebody else because a header says so', async () => {
  const [victim, { email }] = [await makeAccount(app), await makeAccount(app)];
  const client = await app.client().signIn(email, PASSWORD);
  const names = [
    'x-act-as',
    'x-impersonate',
    'x-user',
    'x-user-id',
    'x-forwarded-user',
    'remote-user',
    'x-remote-user',
  ];
  for (const name of names)
    for (const who of [victim.id, victim.email]) {
      const own = await client.get<{ account: { email: string } }>('/session', { headers: { [name]: who } });
      expect([name, own.body.account.email]).toEqual([name, email]);
      const nobody = await app.client().get('/session', { headers: { [name]: who } });
      expect([name, nobody.status]).toEqual([name, 401]);
    }
});

it('49: describes its routes without a word about where it runs or what keeps it safe', async () => {
  const { status, text } = await app.client().get('//api/openapi.json');
  expect(status).toBe(200);
  const { servers } = JSON.parse(text) as { servers: { url: string }[] };
  expect(servers.map(({ url }) => url)).toEqual(['/']);
  const secrets = Object.values(process.env).filter((value) => value !== undefined && value.includes('/'));
  for (const secret of [...secrets, '127.0.0.1', 'password@', 'node_modules'])
    expect(text).not.toContain(secret);
});
