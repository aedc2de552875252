import { Account, Session } from '#lib/identity';
import { DAY, FixedClock, HOUR, MINUTE } from '#lib/kernel';
import { linkMailedTo, mailsTo, tokenMailedTo } from '../../factories/mails.js';
import { makeAccount, makeOrganiser, PASSWORD } from '../../factories/people.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import type { TestAnswer, TestClient } from '../../support/test-client.js';

const clock = new FixedClock(new Date());
const OTHER_PASSWORD = 'chín con trâu xanh';
let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ worker: false, clock });
});
afterAll(() => app.close());

interface Problem {
  code: string;
}

const isSignedIn = async (client: TestClient) => (await client.get('/session')).status === 200;

async function person() {
  const account = await makeAccount(app);
  return { ...account, client: await app.client().signIn(account.email, PASSWORD) };
}

async function resetLinkFor(email: string, host = 'localhost'): Promise<string> {
  await app.client().post('/password-resets', { email }, { headers: { host, 'x-forwarded-host': host } });
  return tokenMailedTo(app, email);
}

const reset = (token: string) =>
  app.client().post<Problem>('/password-resets/confirmation', { token, password: OTHER_PASSWORD });

describe('a reset link', () => {
  it('works once', async () => {
    const { email } = await makeAccount(app);
    const token = await resetLinkFor(email);
    expect((await reset(token)).status).toBe(204);
    expect((await reset(token)).body.code).toBe('identity.link-not-valid');
  });

  it('is dead after 20 minutes', async () => {
    const { email } = await makeAccount(app);
    const token = await resetLinkFor(email);
    clock.advance(20 * MINUTE);
    expect((await reset(token)).body.code).toBe('identity.link-not-valid');
  });

  it('is dead after the password was changed another way', async () => {
    const { email, client } = await person();
    const token = await resetLinkFor(email);
    const changed = await client.put('/account/password', {
      currentPassword: PASSWORD,
      newPassword: OTHER_PASSWORD,
    });
    expect(changed.status).toBe(204);
    expect((await reset(token)).body.code).toBe('identity.link-not-valid');
  });

  it('is for no other purpose', async () => {
    const { email } = await makeAccount(app);
    const token = await resetLinkFor(email);
    const verification = await app.client().post('/account/verification', { token });
    const joining = await app.client().post('/account/joining', { token, name: 'X', password: PASSWORD });
    expect([verification.status, joining.status]).toEqual([422, 422]);
  });

  it('is always on the configured address', async () => {
    const { email } = await makeAccount(app);
    await resetLinkFor(email, 'evil.example');
    expect((await linkMailedTo(app, email)).origin).toBe('http://localhost:3000');
  });

  it('is mailed three times an hour at most', async () => {
    const { email } = await makeAccount(app);
    const statuses: number[] = [];
    for (let asked = 0; asked < 4; asked += 1)
      statuses.push((await app.client().post('/password-resets', { email })).status);
    expect(statuses).toEqual([202, 202, 202, 429]);
  });
});

describe('a session', () => {
  it('lives in a plain cookie on http, where __Host- would not be kept', async () => {
    const { email } = await makeAccount(app);
    const { headers } = await app.client().post('/session', { email, password: PASSWORD });
    const cookie = [headers['set-cookie']].flat().join();
    expect(cookie).toMatch(/^session=[\w-]{43};.*HttpOnly; SameSite=Lax$/);
    expect(cookie).not.toContain('Secure');
  });

  it('gets a new id at sign-in, and the one that was there before is dead', async () => {
    const { email, client } = await person();
    const before = client.cookie('session');
    await client.signIn(email, PASSWORD);
    expect(client.cookie('session')).not.toBe(before);
    const planted = app.client();
    planted.setCookie('session', before!);
    expect(await isSignedIn(planted)).toBe(false);
  });

  it('is not made out of a cookie that somebody planted before sign-in', async () => {
    const { email } = await makeAccount(app);
    const client = app.client();
    client.setCookie('session', 'planted');
    await client.signIn(email, PASSWORD);
    expect(client.cookie('session')).not.toBe('planted');
  });

  it('is dead after signing out', async () => {
    const { client } = await person();
    const kept = client.cookie('session')!;
    await client.delete('/session');
    const thief = app.client();
    thief.setCookie('session', kept);
    expect(await isSignedIn(thief)).toBe(false);
  });

  it('is dead after a password change elsewhere, the changing one lives', async () => {
    const { email, client } = await person();
    const elsewhere = await app.client().signIn(email, PASSWORD);
    await client.put('/account/password', { currentPassword: PASSWORD, newPassword: OTHER_PASSWORD });
    expect([await isSignedIn(client), await isSignedIn(elsewhere)]).toEqual([true, false]);
    await elsewhere.signIn(email, OTHER_PASSWORD);
  });

  it('is dead in a disabled account, which cannot sign in either', async () => {
    const { id, email, client } = await person();
    await app.database.manager.update(Account, { id }, { disabledAt: clock.now() });
    expect(await isSignedIn(client)).toBe(false);
    expect((await app.client().post('/session', { email, password: PASSWORD })).status).toBe(401);
  });

  it('of an organiser ends after 8 idle hours and, however busy, after 7 days', async () => {
    const { owner } = await makeOrganiser(app);
    const client = await app.client().signIn(owner.email, PASSWORD);
    clock.advance(7 * HOUR);
    expect(await isSignedIn(client)).toBe(true);
    clock.advance(7 * HOUR);
    expect(await isSignedIn(client)).toBe(true);
    clock.advance(8 * HOUR);
    expect(await isSignedIn(client)).toBe(false);
    await client.signIn(owner.email, PASSWORD);
    for (let hours = 0; hours < 7 * 24 - 7; hours += 7) {
      clock.advance(7 * HOUR);
      expect(await isSignedIn(client)).toBe(true);
    }
    clock.advance(7 * HOUR);
    expect(await isSignedIn(client)).toBe(false);
  });

  it('of others ends after 30 quiet days and, however busy, after 90', async () => {
    const { email, client } = await person();
    clock.advance(30 * DAY);
    expect(await isSignedIn(client)).toBe(false);
    await client.signIn(email, PASSWORD);
    for (const days of [29, 29, 29]) {
      clock.advance(days * DAY);
      expect(await isSignedIn(client)).toBe(true);
    }
    clock.advance(3 * DAY);
    expect(await isSignedIn(client)).toBe(false);
  });

  it('is noted as used every five minutes, not on each request', async () => {
    const { id, client } = await person();
    const seen = async () =>
      (await app.database.manager.findOneByOrFail(Session, { accountId: id })).lastSeenAt.getTime();
    const opened = await seen();
    clock.advance(4 * MINUTE);
    await client.get('/session');
    expect(await seen()).toBe(opened);
    clock.advance(MINUTE);
    await client.get('/session');
    expect(await seen()).toBe(opened + 5 * MINUTE);
  });
});

describe('the own account', () => {
  interface Sessions {
    items: { id: string; current: boolean; userAgent: string }[];
  }

  it('shows where one is signed in, and ends what one does not know', async () => {
    const { email, client } = await person();
    const phone = app.client();
    await phone.post('/session', { email, password: PASSWORD }, { headers: { 'user-agent': 'Phone/1' } });
    const { body } = await client.get<Sessions>('/account/sessions');
    const other = body.items.find(({ current }) => !current)!;
    expect([body.items.length, other.userAgent]).toEqual([2, 'Phone/1']);
    expect((await client.delete(`/account/sessions/${other.id}`)).status).toBe(204);
    expect([await isSignedIn(client), await isSignedIn(phone)]).toEqual([true, false]);
  });

  it('cannot end a session of somebody else', async () => {
    const mine = await person();
    const theirs = await person();
    const { body } = await theirs.client.get<Sessions>('/account/sessions');
    expect((await mine.client.delete(`/account/sessions/${body.items[0]!.id}`)).status).toBe(404);
    await mine.client.delete('/account/sessions');
    expect(await isSignedIn(theirs.client)).toBe(true);
  });

  it('changes name and language, and nothing that was not offered', async () => {
    const { client } = await person();
    expect((await client.patch('/account', { name: 'Đặng Hoa', language: 'fr' })).status).toBe(204);
    const session = await client.get<{ account: object }>('/session');
    expect(session.body.account).toMatchObject({ name: 'Đặng Hoa', language: 'fr', administrator: false });
    for (const extra of [{ administrator: true }, { email: 'x@example.vn' }, { emailVerifiedAt: null }])
      expect((await client.patch('/account', extra)).status).toBe(422);
  });

  it('keeps its password from those who do not know it, and from guessing', async () => {
    const { client } = await person();
    const guess = { currentPassword: 'wrong wrong wrong', newPassword: OTHER_PASSWORD };
    const answers: TestAnswer<Problem>[] = [];
    for (let tries = 0; tries < 6; tries += 1)
      answers.push(await client.put<Problem>('/account/password', guess));
    expect(answers.map(({ status }) => status)).toEqual([422, 422, 422, 422, 422, 429]);
    expect(answers[0]!.body.code).toBe('identity.wrong-password');
  });

  it('refuses a new password that is the current one, without a mail about a change', async () => {
    const { email, client } = await person();
    const before = (await mailsTo(app, email)).length;
    const same = { currentPassword: PASSWORD, newPassword: PASSWORD };
    const answer = await client.put<Problem>('/account/password', same);
    expect([answer.status, answer.body.code]).toEqual([422, 'identity.password-unchanged']);
    expect(answer.text).toContain('newPassword');
    expect(await mailsTo(app, email)).toHaveLength(before);
  });

  it('answers what is private with no-store', async () => {
    const { client } = await person();
    const paths = ['/session', '/account/sessions', '/organisers', '/organisers/x/members'];
    for (const path of paths) expect((await client.get(path)).headers['cache-control']).toBe('no-store');
    expect((await app.client().get('/session')).headers['cache-control']).toBe('no-store');
  });
});
