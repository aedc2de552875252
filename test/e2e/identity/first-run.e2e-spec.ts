import { Account } from '#lib/identity';
import { StoredEvent } from '#platform/events';
import { startTestApp, type TestApp } from '../../support/app.js';

const administrator = {
  name: 'Trần Văn Nam',
  email: 'nam@example.vn',
  password: 'nuoc mam phu quoc',
  language: 'vi',
};

let app: TestApp;

describe.each([
  ['that listens to every machine', { HOST: '0.0.0.0' }],
  ['that people reach by another name', { PUBLIC_URL: 'https://fair.example.vn' }],
])('an installation %s', (_, environment) => {
  beforeAll(async () => {
    app = await startTestApp({ worker: false, environment });
  });
  afterAll(() => app.close());

  it('has no first-run page', async () => {
    expect((await app.client().get('/first-run')).status).toBe(404);
    expect((await app.client().post('/first-run', administrator)).status).toBe(404);
    expect(await app.database.manager.count(Account)).toBe(0);
  });
});

describe('an installation on this machine', () => {
  beforeAll(async () => {
    app = await startTestApp({ worker: false });
  });
  afterAll(() => app.close());

  it.each([
    ['another machine', { remoteAddress: '203.0.113.7' }],
    ['a page whose name leads here', { headers: { host: 'evil.example:3000' } }],
    ['a proxy here', { headers: { 'x-real-ip': '127.0.0.1' } }],
    ['another proxy here', { headers: { via: '1.1 proxy' } }],
    ['the page of another site', { headers: { 'sec-fetch-site': 'cross-site' } }],
  ])('opens no account for %s', async (_, request) => {
    const answer = await app.nest.inject({
      method: 'POST',
      url: '/api/v1/first-run',
      payload: administrator,
      ...request,
    });
    expect([403, 404]).toContain(answer.statusCode);
    expect(await app.database.manager.count(Account)).toBe(0);
  });

  it('offers the first account, and asks for a password that is hard to guess', async () => {
    expect((await app.client().get('/first-run')).status).toBe(204);
    const weak = await app
      .client()
      .post<{ code: string }>('/first-run', { ...administrator, password: 'short' });
    expect([weak.status, weak.body.code]).toEqual([422, 'identity.password-too-short']);
  });

  it('is still there after somebody signed up whose address nobody confirmed', async () => {
    const signedUp = await app.client().post('/accounts', { ...administrator, name: 'Người lạ' });
    expect(signedUp.status).toBeLessThan(300);
    expect((await app.client().get('/first-run')).status).toBe(204);
  });

  it('lets one of several who ask at the same time be the administrator', async () => {
    const emails = ['nam@example.vn', 'nam@example.vn', 'nam@example.vn'];
    const answers = await Promise.all(
      emails.map((email) => app.client().post('/first-run', { ...administrator, email })),
    );
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([204, 404, 404]);
    const [account, ...others] = await app.database.manager.find(Account);
    expect(others).toEqual([]);
    expect(account).toMatchObject({ administrator: true, name: administrator.name });
    expect(account!.emailVerifiedAt).not.toBeNull();
    const appointed = { name: 'administrator.appointed', subjectId: account!.id, actorId: account!.id };
    expect(await app.database.manager.countBy(StoredEvent, appointed)).toBe(1);
  });

  it('is gone once somebody has an account', async () => {
    expect((await app.client().get('/first-run')).status).toBe(404);
    expect((await app.client().post('/first-run', administrator)).status).toBe(404);
  });

  it('lets the administrator make the first organiser, and own it', async () => {
    const { email } = await app.database.manager.findOneByOrFail(Account, { administrator: true });
    const client = await app.client().signIn(email, administrator.password);
    const organiser = {
      slug: 'ca-mau',
      name: { vi: 'Trung tâm Xúc tiến' },
      replyTo: 'office@example.vn',
      owner: { name: 'Trần Văn Nam', email, language: 'vi' },
    };
    expect((await client.post('/organisers', organiser)).status).toBe(201);
    const session = await client.get<{ organisers: { slug: string; role: string }[] }>('/session');
    expect(session.body.organisers).toMatchObject([{ slug: 'ca-mau', role: 'owner' }]);
  });
});
