import {
  Account,
  Accounts,
  AccountSettings,
  PasswordHashing,
  Session,
  Sessions,
  SignIns,
} from '#lib/identity';
import { lockInOrder, type Tx } from '#platform/database';
import { makeAccount, PASSWORD } from '../../factories/people.js';
import { tokenMailedTo } from '../../factories/mails.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import { overlapping } from '../../support/overlapping.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ worker: false });
});
afterAll(() => app.close());
afterEach(() => jest.restoreAllMocks());

const NEW_PASSWORD = 'tám con trâu xanh';

const signIn = (email: string) => app.get(SignIns).signIn({ email, password: PASSWORD, ip: '203.0.113.9' });

const sessionsOf = (accountId: string) => app.database.manager.countBy(Session, { accountId });

/** Does something once, when the password that is asked for next has been found to fit. */
function onceItFits(meanwhile: () => Promise<unknown>): void {
  const passwords = app.get(PasswordHashing);
  const verify = passwords.verify.bind(passwords);
  jest.spyOn(passwords, 'verify').mockImplementationOnce(async (...asked) => {
    const fits = await verify(...asked);
    await meanwhile();
    return fits;
  });
}

async function reset(email: string): Promise<void> {
  await app.client().post('/password-resets', { email });
  const token = await tokenMailedTo(app, email);
  const done = await app.client().post('/password-resets/confirmation', { token, password: NEW_PASSWORD });
  expect(done.status).toBe(204);
}

it('opens no session for a password that is replaced while it is looked at', async () => {
  const { id, email } = await makeAccount(app);
  onceItFits(() => reset(email));
  await expect(signIn(email)).rejects.toMatchObject({ code: 'identity.wrong-credentials' });
  expect(await sessionsOf(id)).toBe(0);
});

it('opens no session for a password that is being replaced', async () => {
  const { id, email } = await makeAccount(app);
  const passwordHash = await app.get(PasswordHashing).hash(NEW_PASSWORD, 'test');
  const replace = (tx: Tx) => app.get(Accounts).setPasswordHash(tx, id, passwordHash);
  expect(await overlapping(app, replace, () => signIn(email))).toBe('identity.wrong-credentials');
  expect(await sessionsOf(id)).toBe(0);
});

it('ends the session of whoever signs in while the password is replaced', async () => {
  const { id } = await makeAccount(app);
  const passwordHash = await app.get(PasswordHashing).hash(NEW_PASSWORD, 'test');
  const open = async (tx: Tx) => {
    await lockInOrder(tx, Account, [id]);
    await app.get(Sessions).open(tx, id);
  };
  const replace = () => app.transactions.run((tx) => app.get(Accounts).setPasswordHash(tx, id, passwordHash));
  expect(await overlapping(app, open, replace)).toBe('ok');
  expect(await sessionsOf(id)).toBe(0);
});

it('opens no session for an account that is disabled while its password is looked at', async () => {
  const { id, email } = await makeAccount(app);
  onceItFits(() => app.transactions.run((tx) => tx.update(Account, { id }, { disabledAt: new Date() })));
  await expect(signIn(email)).rejects.toMatchObject({ code: 'identity.wrong-credentials' });
  expect(await sessionsOf(id)).toBe(0);
});

it('changes no password for whoever knew only the one before', async () => {
  const { id, email } = await makeAccount(app);
  onceItFits(() => reset(email));
  const { passwordHash } = await app.database.manager.findOneByOrFail(Account, { id });
  const change = app
    .get(AccountSettings)
    .changePassword(
      { accountId: id, sessionId: id },
      { currentPassword: PASSWORD, newPassword: 'chín con cò trắng' },
    );
  await expect(change).rejects.toMatchObject({ code: 'identity.wrong-password' });
  const after = await app.database.manager.findOneByOrFail(Account, { id });
  expect(after.passwordHash).not.toBe(passwordHash);
  await app.client().signIn(email, NEW_PASSWORD);
});
