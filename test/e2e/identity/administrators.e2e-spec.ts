import { Account, Administrators } from '#lib/identity';
import { StoredEvent } from '#platform/events';
import { mailsTo } from '../../factories/mails.js';
import { makeAccount, PASSWORD } from '../../factories/people.js';
import { startTestApp, type TestApp } from '../../support/app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ worker: false });
});
afterAll(() => app.close());

const appoint = (email: string) =>
  app.transactions.run((tx) => app.get(Administrators).appoint(tx, { email, name: 'Nam', language: 'vi' }));
const dismiss = (email: string) => app.transactions.run((tx) => app.get(Administrators).dismiss(tx, email));
const join = (token: string | null) =>
  app.client().post('/account/joining', { token, name: 'Trần Văn Nam', password: 'nuoc mam phu quoc' });
const accountOf = (email: string) => app.database.manager.findOneByOrFail(Account, { email });
const eventsOf = async (email: string) => {
  const { id: subjectId } = await accountOf(email);
  const events = await app.database.manager.find(StoredEvent, { where: { subjectId }, order: { id: 'ASC' } });
  return events.map(({ name }) => name).filter((name) => name.startsWith('administrator.'));
};

it('refuses to be without an administrator', async () => {
  await appoint('first@example.vn');
  await expect(dismiss('first@example.vn')).rejects.toMatchObject({ code: 'identity.last-administrator' });
});

it('gives a new person a link that sets the password once, and mails nothing', async () => {
  const email = 'nam@example.vn';
  const { isNew, token } = await appoint(email);
  expect(isNew).toBe(true);
  expect(await mailsTo(app, email)).toEqual([]);
  expect((await join(token)).status).toBe(204);
  expect((await join(token)).status).toBe(422);
  const client = await app.client().signIn(email, 'nuoc mam phu quoc');
  expect((await client.get('/organisers')).status).toBe(200);
  expect(await eventsOf(email)).toEqual(['administrator.appointed']);
});

it('gives a new link when asked again, and the earlier one stops working', async () => {
  const first = await appoint('again@example.vn');
  const second = await appoint('again@example.vn');
  expect([first.isNew, second.isNew]).toEqual([true, false]);
  expect((await join(first.token)).status).toBe(422);
  expect((await join(second.token)).status).toBe(204);
});

it('lets somebody who has proved the address sign in as before', async () => {
  const { email } = await makeAccount(app);
  expect(await appoint(email)).toEqual({ isNew: true, token: null });
  expect(await appoint(email)).toEqual({ isNew: false, token: null });
  const client = await app.client().signIn(email, PASSWORD);
  expect((await client.get('/organisers')).status).toBe(200);
  expect(await eventsOf(email)).toEqual(['administrator.appointed']);
});

it('lets no stranger in who signed up with the address before and never confirmed it', async () => {
  const email = 'colleague@office.example';
  const stranger = app.client();
  await stranger.post('/accounts', { email, name: 'Stranger', password: PASSWORD, language: 'en' });
  await stranger.signIn(email, PASSWORD);
  const { token } = await appoint(email);
  expect((await stranger.get('/session')).status).toBe(401);
  expect((await app.client().post('/session', { email, password: PASSWORD })).status).toBe(401);
  expect((await join(token)).status).toBe(204);
});

it('appoints no disabled account', async () => {
  const { id, email } = await makeAccount(app);
  await app.database.manager.update(Account, { id }, { disabledAt: new Date() });
  await expect(appoint(email)).rejects.toMatchObject({ code: 'identity.account-disabled' });
  expect((await accountOf(email)).administrator).toBe(false);
});

it('dismisses an administrator, whose account stays, and only an administrator', async () => {
  const { email } = await makeAccount(app);
  await appoint(email);
  await dismiss(email);
  const client = await app.client().signIn(email, PASSWORD);
  expect((await client.get('/organisers')).status).toBe(404);
  await expect(dismiss(email)).rejects.toMatchObject({ code: 'identity.not-administrator' });
  expect(await eventsOf(email)).toEqual(['administrator.appointed', 'administrator.dismissed']);
});
