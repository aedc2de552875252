import { Account } from '#lib/identity';
import { makeAccount, PASSWORD } from '../../factories/people.js';
import { startTestApp, type TestApp } from '../../support/app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ worker: false });
});
afterAll(() => app.close());

const fromElsewhere = { headers: { 'x-forwarded-for': '203.0.113.7' } };

it('shows the mailbox to who sits at this machine', async () => {
  expect((await app.client().get('/mailbox')).status).toBe(200);
});

it('hides it from visitors who come through a proxy', async () => {
  expect((await app.client().get('/mailbox', fromElsewhere)).status).toBe(404);
});

it.each([
  ['a page whose name was made to lead here', { host: 'evil.example:3000' }],
  ['a proxy that tells an address', { 'x-real-ip': '127.0.0.1' }],
  ['a proxy that tells its name', { via: '1.1 cache' }],
])('hides it from %s', async (_, headers) => {
  expect((await app.client().get('/mailbox', { headers })).status).toBe(404);
  expect((await app.client().get('//metrics', { headers })).status).toBe(404);
});

it('shows it to administrators from anywhere, and to nobody else who is signed in', async () => {
  const { id, email } = await makeAccount(app);
  const client = await app.client().signIn(email, PASSWORD);
  expect((await client.get('/mailbox', fromElsewhere)).status).toBe(404);
  await app.database.manager.update(Account, { id }, { administrator: true });
  expect((await client.get('/mailbox', fromElsewhere)).status).toBe(200);
});
