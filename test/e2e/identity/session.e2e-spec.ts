import { startTestApp, type TestApp } from '../../support/app.js';
import { makeAccount, makeOrganiser, PASSWORD } from '../../factories/people.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

interface Session {
  account: { email: string };
  organisers: { id: string; role: string }[];
}

it('signs in, says who is there and signs out', async () => {
  const { id, owner } = await makeOrganiser(app);
  const client = await app.client().signIn(owner.email, PASSWORD);
  const session = await client.get<Session>('/session');
  expect(session.status).toBe(200);
  expect(session.body.account.email).toBe(owner.email);
  expect(session.body.organisers).toEqual([
    {
      id,
      slug: expect.any(String),
      name: 'Trung tâm Xúc tiến',
      role: 'owner',
      timeZone: 'Asia/Ho_Chi_Minh',
    },
  ]);
  await client.delete('/session');
  expect((await client.get('/session')).status).toBe(401);
});

it('answers an unknown address and a wrong password alike', async () => {
  const { email } = await makeAccount(app);
  const [wrong, unknown] = await Promise.all([
    app.client().post('/session', { email, password: 'something else' }),
    app.client().post('/session', { email: 'nobody@example.vn', password: 'something else' }),
  ]);
  expect(wrong.status).toBe(401);
  expect({ ...(wrong.body as object), instance: '' }).toEqual({ ...(unknown.body as object), instance: '' });
});

it('asks to wait after five failures for one account', async () => {
  const { email } = await makeAccount(app);
  for (let tries = 0; tries < 5; tries += 1)
    await app.client().post('/session', { email, password: 'wrong wrong' });
  const answer = await app.client().post<{ code: string }>('/session', { email, password: PASSWORD });
  expect([answer.status, answer.body.code]).toEqual([429, 'http.too-many-requests']);
});

it('refuses a change that another site sends', async () => {
  const headers = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
  const answer = await app.client().post('/session', { email: 'a@example.vn', password: 'x' }, { headers });
  expect(answer.status).toBe(403);
});

it('names each field at fault in the language of the caller', async () => {
  const client = app.client();
  client.language = 'vi';
  const answer = await client.post<{ errors: object[] }>('/session', {
    email: 'lan',
    password: 'x',
    admin: true,
  });
  expect(answer.status).toBe(422);
  expect(answer.body.errors).toEqual([
    { field: 'admin', code: 'whitelistValidation', message: 'Ô này không có trong biểu mẫu.' },
    { field: 'email', code: 'isEmailAddress', message: 'Hãy nhập một địa chỉ thư, ví dụ lan@vidu.vn.' },
  ]);
});

it('answers a body that is no JSON with a problem', async () => {
  const answer = await app.client().send<{ code: string }>('POST', '/session', {
    body: '{',
    headers: { 'content-type': 'application/json' },
  });
  expect([answer.status, answer.body.code]).toEqual([400, 'http.malformed']);
});

it('opens an account, mails a link, and confirms the address once', async () => {
  const client = app.client();
  const email = 'moi@example.vn';
  const opened = await client.post('/accounts', {
    email,
    name: 'Trần Văn Mới',
    password: PASSWORD,
    language: 'fr',
  });
  expect(opened.status).toBe(202);
  const token = await tokenMailedTo(email);
  expect((await client.post('/account/verification', { token })).status).toBe(204);
  expect((await client.post('/account/verification', { token })).status).toBe(422);
  await client.signIn(email, PASSWORD);
  const session = await client.get<{ account: { emailVerified: boolean; language: string } }>('/session');
  expect(session.body.account).toMatchObject({ emailVerified: true, language: 'fr' });
});

async function tokenMailedTo(email: string): Promise<string> {
  for (let tries = 0; tries < 100; tries += 1) {
    const list = await app.client().get<{ items: { id: string }[] }>(`/mailbox?q=${email}`);
    const [mail] = list.body.items;
    if (mail) {
      const { body } = await app.client().get<{ text: string }>(`/mailbox/${mail.id}`);
      return /token=([\w-]+)/.exec(body.text)![1]!;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`No mail to ${email} arrived`);
}
