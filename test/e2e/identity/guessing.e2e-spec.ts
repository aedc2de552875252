import { PasswordHashing } from '#lib/identity';
import { tokenMailedTo } from '../../factories/mails.js';
import { makeAccount, PASSWORD } from '../../factories/people.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import type { TestClient } from '../../support/test-client.js';

let app: TestApp;
let verifying: jest.SpyInstance;
beforeAll(async () => {
  app = await startTestApp({ worker: false, environment: { TRUST_PROXY: 'yes' } });
  verifying = jest.spyOn(app.get(PasswordHashing), 'verify');
});
afterAll(() => app.close());

let networks = 0;
/** An address that nobody has called from yet. */
const somewhere = () => `198.51.${100 + Math.floor((networks += 1) / 250)}.${networks % 250}`;
const from = (ip: string) => ({ headers: { 'x-forwarded-for': ip } });

async function logIn(email: string, password: string, ip: string, client: TestClient = app.client()) {
  return (await client.post('/session', { email, password }, from(ip))).status;
}

const guesses = async (count: number, email: (at: number) => string, ip: string | (() => string)) =>
  Promise.all(
    Array.from({ length: count }, (_, at) =>
      logIn(email(at), `wrong wrong ${at}`, typeof ip === 'string' ? ip : ip()),
    ),
  );

const counts = (statuses: number[]) =>
  Object.fromEntries([401, 429].map((status) => [status, statuses.filter((one) => one === status).length]));

it('tries five of forty guesses that come at once, and hashes no more', async () => {
  const { email } = await makeAccount(app);
  const before = verifying.mock.calls.length;
  expect(counts(await guesses(40, () => email, somewhere()))).toEqual({ 401: 5, 429: 35 });
  expect(verifying.mock.calls.length - before).toBe(5);
});

it('hashes as much for an address that nobody has', async () => {
  const { email } = await makeAccount(app);
  const hashed = async (address: string) => {
    const before = verifying.mock.calls.length;
    const status = await logIn(address, 'wrong wrong', somewhere());
    return [status, verifying.mock.calls.length - before];
  };
  expect(await hashed(email)).toEqual([401, 1]);
  expect(await hashed('nobody-at-all@example.vn')).toEqual([401, 1]);
});

it('says how long to wait, in words and in a header', async () => {
  const { email } = await makeAccount(app);
  const ip = somewhere();
  await guesses(5, () => email, ip);
  const request = { email, password: PASSWORD };
  const answer = await app.client().post<{ detail: string }>('/session', request, from(ip));
  expect(answer.body.detail).toBe('Please wait 15 minutes.');
  expect(Number(answer.headers['retry-after'])).toBeGreaterThan(14 * 60);
});

it('does not lock somebody out because a stranger guesses elsewhere', async () => {
  const { email } = await makeAccount(app);
  await guesses(10, () => email, somewhere());
  expect(await logIn(email, PASSWORD, somewhere())).toBe(204);
});

it('does not lock out the others behind an address from which one visitor guesses', async () => {
  const venue = somewhere();
  const honest = await Promise.all(Array.from({ length: 10 }, () => makeAccount(app)));
  const { email } = await makeAccount(app);
  await guesses(30, (at) => (at % 2 ? email : `unknown-${at}@example.vn`), venue);
  const statuses = await Promise.all(honest.map((person) => logIn(person.email, PASSWORD, venue)));
  expect(statuses).toEqual(honest.map(() => 204));
});

it('leaves one try for each of the others behind an address from which one visitor tries a hundred accounts', async () => {
  const venue = somewhere();
  const [{ email }, newcomer, clumsy] = [
    await makeAccount(app),
    await makeAccount(app),
    await makeAccount(app),
  ];
  const browser = app.client();
  expect(await logIn(email, PASSWORD, somewhere(), browser)).toBe(204);
  const many = [...Array(4).keys()];
  for (const round of many) await guesses(30, (at) => `unknown-${round}-${at}@example.vn`, venue);
  expect(await logIn(newcomer.email, PASSWORD, venue)).toBe(204);
  expect(await logIn(clumsy.email, 'mistyped once', venue)).toBe(401);
  expect(await logIn(clumsy.email, PASSWORD, venue)).toBe(429);
  expect(await logIn(email, PASSWORD, venue, browser)).toBe(204);
});

it('stops guessing at one account from many addresses, but not its own browser', async () => {
  const { email } = await makeAccount(app);
  const browser = app.client();
  expect(await logIn(email, PASSWORD, somewhere(), browser)).toBe(204);
  expect(counts(await guesses(30, () => email, somewhere))).toEqual({ 401: 20, 429: 10 });
  expect(await logIn(email, PASSWORD, somewhere())).toBe(429);
  expect(await logIn(email, PASSWORD, somewhere(), browser)).toBe(204);
});

it('does not know a browser by a mark that somebody planted there', async () => {
  const { email } = await makeAccount(app);
  const browser = app.client();
  browser.setCookie('browser', 'planted');
  await logIn(email, PASSWORD, somewhere(), browser);
  expect(browser.cookie('browser')).not.toBe('planted');
});

it('takes all addresses of one IPv6 household for one', async () => {
  const { email } = await makeAccount(app);
  let host = 0;
  const household = () => `2001:db8:7:7::${(host += 1).toString(16)}`;
  expect(counts(await guesses(12, () => email, household))).toEqual({ 401: 5, 429: 7 });
});

it('forgets failures when somebody signs in', async () => {
  const { email } = await makeAccount(app);
  const ip = somewhere();
  for (const _ of [1, 2, 3]) {
    expect(counts(await guesses(4, () => email, ip))).toEqual({ 401: 4, 429: 0 });
    expect(await logIn(email, PASSWORD, ip)).toBe(204);
  }
});

it('forgets failures when somebody resets the password', async () => {
  const { email } = await makeAccount(app);
  const ip = somewhere();
  await guesses(6, () => email, ip);
  await app.client().post('/password-resets', { email }, from(ip));
  const confirmation = { token: await tokenMailedTo(app, email), password: 'tám con trâu xanh' };
  expect((await app.client().post('/password-resets/confirmation', confirmation, from(ip))).status).toBe(204);
  expect(await logIn(email, confirmation.password, ip)).toBe(204);
});

it('keeps a reset possible while somebody else asks for resets in the same name', async () => {
  const { email } = await makeAccount(app);
  const stranger = somewhere();
  await app.client().post('/password-resets', { email }, from(somewhere()));
  const token = await tokenMailedTo(app, email);
  for (let asked = 0; asked < 5; asked += 1)
    await app.client().post('/password-resets', { email }, from(stranger));
  const confirmation = { token, password: 'tám con trâu xanh' };
  expect((await app.client().post('/password-resets/confirmation', confirmation)).status).toBe(204);
});

describe('a flood', () => {
  it('of reset confirmations with wrong links hashes nothing, and everybody signs in meanwhile', async () => {
    const people = await Promise.all(Array.from({ length: 25 }, () => makeAccount(app)));
    const hashing = jest.spyOn(app.get(PasswordHashing), 'hash');
    const confirmation = { token: 'guessed', password: 'tám con trâu xanh' };
    const flood = Promise.all(
      Array.from({ length: 120 }, () => app.client().post('/password-resets/confirmation', confirmation)),
    );
    const statuses = await Promise.all(people.map(({ email }) => logIn(email, PASSWORD, somewhere())));
    expect(statuses).toEqual(people.map(() => 204));
    expect((await flood).every(({ status }) => status === 422)).toBe(true);
    expect(hashing).not.toHaveBeenCalled();
    hashing.mockRestore();
  });

  it('of sign-ups never takes the places of log-ins', async () => {
    const people = await Promise.all(Array.from({ length: 25 }, () => makeAccount(app)));
    const signUp = (at: number) =>
      app
        .client()
        .post(
          '/accounts',
          { email: `flood-${at}@example.vn`, name: 'Lan', password: PASSWORD, language: 'vi' },
          from(somewhere()),
        );
    const flood = Promise.all(Array.from({ length: 60 }, (_, at) => signUp(at)));
    const statuses = await Promise.all(people.map(({ email }) => logIn(email, PASSWORD, somewhere())));
    expect(statuses).toEqual(people.map(() => 204));
    const answers = (await flood).map(({ status }) => status);
    expect([answers.includes(202), answers.includes(429)]).toEqual([true, true]);
  });
});
