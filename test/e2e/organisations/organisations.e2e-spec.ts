import sharp from 'sharp';
import { Account } from '#lib/identity';
import { newId } from '#lib/kernel';
import { Organisation } from '#lib/organisations';
import { IsNull, Not } from 'typeorm';
import { StoredEvent } from '#platform/events';
import { makeOrganisation } from '../../factories/exhibitors.js';
import { makeAccount, makeRepresentative, PASSWORD } from '../../factories/people.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import { PICTURE } from '../../support/api/file-form.js';
import { formWith } from '../../support/upload.js';
import { NO_MORE_FACTS } from '../../factories/bodies.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ worker: false });
});
afterAll(() => app.close());

interface Shown {
  id: string;
  taxCode: string | null;
  taxCodeDoubtful: boolean;
  province: string | null;
  formerProvince: string | null;
  phone: string | null;
  phoneNote: string | null;
}
interface Problem {
  code: string;
  detail: string;
  errors?: { field: string }[];
}

const sound = { name: 'HTX Cua Năm Căn', kind: 'cooperative', country: 'VN', ...NO_MORE_FACTS };
const signedIn = async (email: string) => app.client().signIn(email, PASSWORD);

it('makes an organisation with its maker as manager, and shows it in the session', async () => {
  const { email } = await makeAccount(app);
  const client = await signedIn(email);
  const body = { ...sound, taxCode: '0100109106', province: 'Bạc Liêu', phone: '0913 123 456' };
  const made = await client.post<Shown>('/organisations', body);
  expect(made.status).toBe(201);
  expect(made.body).toMatchObject({
    taxCode: '0100109106',
    taxCodeDoubtful: false,
    province: 'Cà Mau',
    formerProvince: 'Bạc Liêu',
    phone: '+84913123456',
  });
  const session = await client.get<{ organisations: object[] }>('/session');
  expect(session.body.organisations).toEqual([
    { id: made.body.id, name: sound.name, kind: 'cooperative', role: 'manager' },
  ]);
});

it('reads a telephone number in the way of its country, keeps what stands beside it, and reads it again', async () => {
  const client = await signedIn((await makeAccount(app)).email);
  const firm = { ...sound, country: 'FR', phone: '06 12 34 56 78 (Mme Blanc / 01 42 68 53 00' };
  const made = (await client.post<Shown>('/organisations', firm)).body;
  const read = { phone: '+33612345678', phoneNote: 'Mme Blanc / 01 42 68 53 00' };
  expect(made).toMatchObject(read);
  const again = { ...firm, phone: `${read.phone}; ${read.phoneNote}` };
  expect((await client.put<Shown>(`/organisations/${made.id}`, again)).body).toMatchObject(read);
});

it('names the number that took the place of one of before 2017', async () => {
  const client = await signedIn((await makeAccount(app)).email);
  const answer = await client.post<Problem>('/organisations', { ...sound, phone: '04 3825 1234' });
  expect(answer.body).toMatchObject({ code: 'organisations.former-phone', errors: [{ field: 'phone' }] });
  expect(answer.body.detail).toContain('+842438251234');
});

it('names a number of its own country to who typed a wrong one', async () => {
  const client = await signedIn((await makeAccount(app)).email);
  const answer = await client.post<Problem>('/organisations', { ...sound, country: 'FR', phone: '0913' });
  expect(answer.body).toMatchObject({ code: 'organisations.not-a-phone', errors: [{ field: 'phone' }] });
  expect(answer.text).toContain('06 12 34 56 78, +33 6 12 34 56 78');
});

it('makes one organisation for one Idempotency-Key', async () => {
  const { email } = await makeAccount(app);
  const client = await signedIn(email);
  const headers = { 'idempotency-key': 'make-once' };
  const first = await client.post<Shown>('/organisations', sound, { headers });
  const second = await client.post<Shown>('/organisations', sound, { headers });
  expect(second.body.id).toBe(first.body.id);
});

it('asks for a confirmed address first', async () => {
  const { id, email } = await makeAccount(app);
  await app.database.manager.update(
    Account,
    { id, emailVerifiedAt: Not(IsNull()) },
    { emailVerifiedAt: null },
  );
  const answer = await (await signedIn(email)).post<Problem>('/organisations', sound);
  expect([answer.status, answer.body.code]).toEqual([403, 'identity.email-not-verified']);
});

it('lets a second organisation claim a tax code, and tells it nothing of the first', async () => {
  const taxCode = '0300588569';
  const first = await makeOrganisation(app, { taxCode });
  await app.database.manager.update(Organisation, { id: first.id }, { proofDocumentId: newId() });
  const client = await signedIn((await makeAccount(app)).email);
  const made = await client.post<Shown>('/organisations', { ...sound, taxCode });
  expect([made.status, made.body.taxCode]).toEqual([201, taxCode]);
  const identity = await client.get(`/organisations/${made.body.id}/identity`);
  expect(identity.body).toEqual({
    ...{ state: 'unproven', taxCode, document: null, lettersAskedAt: null, takesLetters: true },
    refutedBecause: null,
    provenAs: null,
  });
  const disputed = { name: 'identity.disputed', subjectId: made.body.id };
  expect(await app.database.manager.countBy(StoredEvent, disputed)).toBe(1);
  expect(await app.database.manager.countBy(StoredEvent, { ...disputed, subjectId: first.id })).toBe(0);
});

it('forgets what proved a tax code when it is changed', async () => {
  const client = await signedIn((await makeAccount(app)).email);
  const { body } = await client.post<Shown>('/organisations', { ...sound, taxCode: '0301442379' });
  const path = `/organisations/${body.id}`;
  const form = formWith(PICTURE.data, 'registration.png');
  expect((await client.send('PUT', `${path}/identity/document`, form)).status).toBe(200);
  expect((await client.get(`${path}/identity`)).body).toMatchObject({
    document: { name: 'registration.png' },
  });
  expect((await client.put(path, { ...sound, taxCode: '0302249586' })).status).toBe(200);
  expect((await client.get(`${path}/identity`)).body).toMatchObject({ state: 'unproven', document: null });
});

it.each([
  [{ taxCode: '12' }, 'taxCode'],
  [{ phone: '113' }, 'phone'],
  [{ province: 'Atlantis' }, 'province'],
  [{ website: 'javascript:alert(1)' }, 'website'],
  [{ country: 'XX' }, 'country'],
  [{ name: 'A\r\nBcc: x@evil.example' }, 'name'],
  [{ kind: 'kingdom' }, 'kind'],
  [{ email: 'a@b.c\r\nBcc: d@e.f' }, 'email'],
  [{ logoId: 'mine' }, 'logoId'],
])('names the field of %j', async (change, field) => {
  const { email } = await makeAccount(app);
  const answer = await (await signedIn(email)).post<Problem>('/organisations', { ...sound, ...change });
  expect(answer.status).toBe(422);
  expect(answer.body.errors?.map((error) => error.field)).toEqual([field]);
});

it('takes a doubtful tax code and says so', async () => {
  const { email } = await makeAccount(app);
  const made = await (
    await signedIn(email)
  ).post<Shown>('/organisations', { ...sound, taxCode: '0100109107' });
  expect(made.body.taxCodeDoubtful).toBe(true);
});

it('lets a manager edit, stand staff only look, and strangers see nothing', async () => {
  const { id } = await makeOrganisation(app);
  const manager = await signedIn((await makeRepresentative(app, id)).email);
  const staff = await signedIn((await makeRepresentative(app, id, 'stand-staff')).email);
  const stranger = await signedIn((await makeAccount(app)).email);
  const path = `/organisations/${id}`;
  const edited = await manager.put<{ name: string }>(path, { ...sound, name: 'Tên mới' });
  expect([edited.status, edited.body.name]).toEqual([200, 'Tên mới']);
  expect((await staff.put(path, sound)).status).toBe(403);
  expect((await staff.get(path)).status).toBe(200);
  expect((await stranger.get(path)).status).toBe(404);
  expect((await app.client().get(path)).status).toBe(401);
});

it('draws a logo anew and serves it for ever; the former one is gone', async () => {
  const { id } = await makeOrganisation(app);
  const client = await signedIn((await makeRepresentative(app, id)).email);
  const png = await sharp({ create: { width: 64, height: 64, channels: 3, background: '#0a7' } })
    .png()
    .toBuffer();
  const put = () =>
    client.send<{ pictureId: string }>('PUT', `/organisations/${id}/logo`, formWith(png, '../../a.png'));
  const first = await put();
  expect(first.status).toBe(200);
  const picture = await app.client().get(`/public/pictures/${first.body.pictureId}/thumb`);
  expect(picture.headers).toMatchObject({
    'content-type': 'image/webp',
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
  });
  await put();
  expect((await app.client().get(`/public/pictures/${first.body.pictureId}/thumb`)).status).toBe(404);
  expect((await app.client().get(`/public/pictures/${first.body.pictureId}/huge`)).status).toBe(404);
});

it.each([
  ['logo.png', '<html><script>alert(1)</script></html>'],
  ['logo.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
  ['logo.gif', 'GIF89a/*<script>alert(1)</script>*/'],
  ['empty.png', ''],
])('refuses %s that is no picture', async (name, content) => {
  const { id } = await makeOrganisation(app);
  const client = await signedIn((await makeRepresentative(app, id)).email);
  const answer = await client.send<Problem>(
    'PUT',
    `/organisations/${id}/logo`,
    formWith(Buffer.from(content), name),
  );
  expect([answer.status, answer.body.code]).toEqual([422, 'files.not-a-picture']);
  expect(answer.body.errors?.[0]?.field).toBe('file');
});

it('refuses a form without a file, and what is no form', async () => {
  const { id } = await makeOrganisation(app);
  const client = await signedIn((await makeRepresentative(app, id)).email);
  const path = `/organisations/${id}/logo`;
  const other = await client.send<Problem>('PUT', path, formWith(Buffer.from('x'), 'a.png', 'other'));
  expect([other.status, other.body.code]).toEqual([422, 'files.missing']);
  expect((await client.put(path, {})).status).toBe(415);
});

it('refuses a file above 12 MB', async () => {
  const { id } = await makeOrganisation(app);
  const client = await signedIn((await makeRepresentative(app, id)).email);
  const big = formWith(Buffer.alloc(13 * 1024 * 1024), 'big.png');
  expect((await client.send('PUT', `/organisations/${id}/logo`, big)).status).toBe(413);
});

it('lists 34 provinces with their old names', async () => {
  const { body } = await app
    .client()
    .get<{ items: { name: string; formerly: string[] }[] }>('/public/provinces');
  expect(body.items).toHaveLength(34);
  expect(body.items.find(({ name }) => name === 'Cà Mau')?.formerly).toEqual(['Bạc Liêu']);
});
