import { PasswordHashing } from '#lib/identity';
import { mailsTo, tokenMailedTo } from '../../factories/mails.js';
import { makeAccount, makeMember, makeOrganiser, PASSWORD } from '../../factories/people.js';
import { startTestApp, type TestApp } from '../../support/app.js';

let app: TestApp;
let hashing: jest.SpyInstance;
beforeAll(async () => {
  app = await startTestApp({ worker: false });
  await makeAccount(app);
  hashing = jest.spyOn(app.get(PasswordHashing), 'hash');
});
afterAll(() => app.close());

interface Problem {
  code: string;
  errors: { field: string }[];
}

const NEW_PASSWORD = 'tám con trâu xanh';
let people = 0;
const signUp = (password: string, { email = `new-${(people += 1)}@example.vn`, name = 'Lan' } = {}) =>
  app.client().post<Problem>('/accounts', { email, name, password, language: 'en' });
const faultIn = ({ status, body }: { status: number; body?: Partial<Problem> }) => [status, body?.code];

async function resetTokenFor(email: string): Promise<string> {
  await app.client().post('/password-resets', { email });
  return tokenMailedTo(app, email);
}

// From the middle and the end of the list, as they are and as people disguise them.
it.each([
  'chocolate1',
  'Chocolate2026',
  'ch0c0l@te!!',
  'mississippi',
  'M1ss1ss1pp1',
  'manchester',
  '123manchester',
])('refuses %j, which is among the first that anybody tries, before hashing it', async (password) => {
  hashing.mockClear();
  expect(faultIn(await signUp(password))).toEqual([422, 'identity.password-too-common']);
  expect(hashing).not.toHaveBeenCalled();
});

it('refuses what is like the name or the address', async () => {
  const whose = { email: 'huynh.ngoc.tram@namcan.example', name: 'Huỳnh Ngọc Trâm' };
  for (const password of ['HuynhNgocTram', 'ngoctram1990', 'Namcan-2026', whose.email])
    expect(faultIn(await signUp(password, whose))).toEqual([422, 'identity.password-like-you']);
});

it('takes a sentence, and 128 characters of any script', async () => {
  expect((await signUp('hai nghìn con cua')).status).toBe(202);
  expect((await signUp('ក្ដាម'.repeat(25))).status).toBe(202);
  expect((await signUp('ក្ដាម'.repeat(26))).status).toBe(422);
  expect((await signUp(`${'cua biển Năm Căn '.repeat(7)}ngon!`)).status).toBe(202);
});

it('holds for a reset, a change and an invited person too', async () => {
  const { email } = await makeAccount(app);
  const confirmation = { token: await resetTokenFor(email), password: 'chocolate1' };
  const reset = await app.client().post<Problem>('/password-resets/confirmation', confirmation);
  expect(faultIn(reset)).toEqual([422, 'identity.password-too-common']);

  const client = await app.client().signIn(email, PASSWORD);
  const change = { currentPassword: PASSWORD, newPassword: 'chocolate1' };
  const changed = await client.put<Problem>('/account/password', change);
  expect([...faultIn(changed), changed.body.errors[0]!.field]).toEqual([
    422,
    'identity.password-too-common',
    'newPassword',
  ]);

  const { id, owner } = await makeOrganiser(app);
  const office = await app.client().signIn(owner.email, PASSWORD);
  const invited = { email: 'khang@example.vn', name: 'Lý Minh Khang', language: 'vi', role: 'staff' };
  await office.post(`/organisers/${id}/members`, invited);
  const token = await tokenMailedTo(app, invited.email);
  const join = (password: string) =>
    app.client().post<Problem>(`/public/member-invitations/${token}/acceptance`, {
      name: 'Lý Minh Khang',
      password,
    });
  expect(faultIn(await join('chocolate1chocolate1'))).toEqual([422, 'identity.password-too-common']);
  expect(faultIn(await join('LyMinhKhang2026'))).toEqual([422, 'identity.password-like-you']);
});

it('asks fifteen characters of who works for an organiser, ten of others', async () => {
  const fourteen = 'bốn con cua lộ';
  const { id } = await makeOrganiser(app);
  const { email } = await makeMember(app, id, 'desk');
  const client = await app.client().signIn(email, PASSWORD);
  const change = { currentPassword: PASSWORD, newPassword: fourteen };
  const refused = await client.put<Problem & { least: number }>('/account/password', change);
  expect([...faultIn(refused), refused.body.least]).toEqual([422, 'identity.password-too-short', 15]);
  expect((await signUp(fourteen)).status).toBe(202);
  expect(faultIn(await signUp('bốn con c'))).toEqual([422, 'identity.password-too-short']);
});

it('warns by mail when a password was changed or reset', async () => {
  const warnings = async (email: string) =>
    (await mailsTo(app, email)).filter(({ kind }) => kind === 'account.password-changed');
  const { email } = await makeAccount(app);
  const client = await app.client().signIn(email, PASSWORD);
  const wrong = { currentPassword: 'wrong wrong wrong', newPassword: NEW_PASSWORD };
  await client.put('/account/password', wrong);
  expect(await warnings(email)).toEqual([]);
  await client.put('/account/password', { ...wrong, currentPassword: PASSWORD });
  const [changed] = await warnings(email);
  expect(changed!.content!.text).toContain('/forgot-password');
  const confirmation = { token: await resetTokenFor(email), password: 'chín con trâu đen' };
  await app.client().post('/password-resets/confirmation', confirmation);
  expect(await warnings(email)).toHaveLength(2);
});
