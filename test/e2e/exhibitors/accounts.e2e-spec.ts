import { In } from 'typeorm';
import { ExhibitorAccounts } from '#lib/exhibitors';
import { MemberInvitation } from '#lib/identity';
import { MailDelivery } from '#lib/notifications';
import { Organisation } from '#lib/organisations';
import { makeEnteredExhibitor, makeExhibitor, makeOpenFair } from '../../factories/exhibitors.js';
import { tokenMailedTo } from '../../factories/mails.js';
import { makeOrganiser, makeRepresentative, PASSWORD } from '../../factories/people.js';
import { startTestApp, type TestApp } from '../../support/app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ worker: false });
});
afterAll(() => app.close());

interface Line {
  organisation: { name: string };
  account: string;
  accountSince: string | null;
}

async function office() {
  const { id: organiserId, owner } = await makeOrganiser(app);
  const fair = await makeOpenFair(app, organiserId);
  const client = await app.client().signIn(owner.email, PASSWORD);
  const path = `/organisers/${organiserId}/fairs/${fair.id}`;
  const inviting = { organiserId, fairId: fair.id, actorId: owner.id };
  return { fair, client, path, inviting };
}

const mailsTo = (toAddress: string) => app.database.manager.findBy(MailDelivery, { toAddress });
const codeOf = ({ status, body }: { status: number; body: unknown }) => [
  status,
  (body as { code?: string } | undefined)?.code,
];

it('lets an imported exhibitor in by an invitation to its own address, and by no second one', async () => {
  const { fair, client, path } = await office();
  const email = 'cua-dat-mui@htx.example';
  const { id, organisation } = await makeExhibitor(app, fair, { email });
  const before = await client.get<{ items: Line[] }>(`${path}/exhibitors`);
  expect(before.body.items).toMatchObject([{ account: 'none' }]);
  expect((await client.get<{ items: Line[] }>(`${path}/exhibitors?q=nobody`)).body.items).toEqual([]);
  expect((await client.post(`${path}/exhibitors/${id}/invitation`)).status).toBe(204);
  const token = await tokenMailedTo(app, email);
  const invited = await client.get<{ items: Line[] }>(`${path}/exhibitors`);
  expect(invited.body.items).toMatchObject([{ account: 'invited' }]);
  const yes = { name: 'Trần Thị Mận', password: PASSWORD };
  expect((await app.client().post(`/public/member-invitations/${token}/acceptance`, yes)).status).toBe(204);
  const manager = await app.client().signIn(email, PASSWORD);
  expect((await manager.get(`/organisations/${organisation.id}/members`)).status).toBe(200);
  expect(codeOf(await client.post(`${path}/exhibitors/${id}/invitation`))).toEqual([
    409,
    'exhibitors.has-account',
  ]);
});

it('invites all that can be reached, once, however often the job runs', async () => {
  const { fair, client, path, inviting } = await office();
  await makeExhibitor(app, fair, { email: 'mam-ba-khia@htx.example' });
  await makeExhibitor(app, fair, { email: 'mat-ong@htx.example' });
  const silent = await makeExhibitor(app, fair, { email: null });
  const { organisation } = await makeExhibitor(app, fair, { email: 'joined@htx.example' });
  await makeRepresentative(app, organisation.id);
  const counts = async () => (await client.get(`${path}/exhibitor-accounts`)).body;
  expect(await counts()).toEqual({ withoutAccount: 3, reachable: 2 });
  expect((await client.post(`${path}/exhibitor-accounts/invitations`)).status).toBe(204);
  await app.get(ExhibitorAccounts).inviteReachable(inviting);
  await app.get(ExhibitorAccounts).inviteReachable(inviting);
  expect(await counts()).toEqual({ withoutAccount: 1, reachable: 0 });
  for (const email of ['mam-ba-khia@htx.example', 'mat-ong@htx.example'])
    expect(await mailsTo(email)).toHaveLength(1);
  expect(codeOf(await client.post(`${path}/exhibitors/${silent.id}/invitation`))).toEqual([
    409,
    'exhibitors.no-address',
  ]);
});

it('writes to all of a long list, however many there are', async () => {
  const { fair, inviting } = await office();
  const emails = Array.from({ length: 120 }, (_, at) => `firm-${at}@long-list.example`);
  for (const email of emails) await makeEnteredExhibitor(app, fair, { email });
  await app.get(ExhibitorAccounts).inviteReachable(inviting);
  const mails = await app.database.manager.findBy(MailDelivery, { toAddress: In(emails) });
  expect(mails.map(({ state }) => state)).toEqual(emails.map(() => 'queued'));
});

it('invites nobody at an address that another organiser typed, and goes on with the others', async () => {
  const { fair, inviting } = await office();
  const theirs = await office();
  const hidden = await makeEnteredExhibitor(app, fair, { email: 'typed-elsewhere@htx.example' });
  // As imports once left it: an exhibitor of one organiser that another one typed.
  const { organiserId: enteredBy } = theirs.inviting;
  await app.database.manager.update(Organisation, { id: hidden.organisation.id }, { enteredBy });
  await makeEnteredExhibitor(app, fair, { email: 'typed-here@htx.example' });
  await app.get(ExhibitorAccounts).inviteReachable(inviting);
  expect(await mailsTo('typed-elsewhere@htx.example')).toEqual([]);
  expect(await mailsTo('typed-here@htx.example')).toHaveLength(1);
});

it('keeps the exhibitors of another organiser out of reach', async () => {
  const mine = await office();
  const theirs = await office();
  const { id } = await makeExhibitor(app, theirs.fair, { email: 'khac@htx.example' });
  expect((await mine.client.post(`${mine.path}/exhibitors/${id}/invitation`)).status).toBe(404);
  expect((await mine.client.post(`${theirs.path}/exhibitor-accounts/invitations`)).status).toBe(404);
});

it('shows the office that an exhibitor said no or let the time pass, and when, and may be asked again', async () => {
  const { fair, client, path } = await office();
  const email = 'mat-ong-u-minh@htx.example';
  const { id } = await makeEnteredExhibitor(app, fair, { email });
  const line = async () => (await client.get<{ items: Line[] }>(`${path}/exhibitors`)).body.items[0]!;
  expect(await line()).toMatchObject({ account: 'none', accountSince: null });
  await client.post(`${path}/exhibitors/${id}/invitation`);
  const { sentAt } = await app.database.manager.findOneByOrFail(MemberInvitation, { email });
  expect(await line()).toMatchObject({ account: 'invited', accountSince: sentAt.toISOString() });
  const token = await tokenMailedTo(app, email);
  expect((await app.client().post(`/public/member-invitations/${token}/refusal`)).status).toBe(204);
  const { declinedAt } = await app.database.manager.findOneByOrFail(MemberInvitation, { email });
  expect(await line()).toMatchObject({ account: 'declined', accountSince: declinedAt!.toISOString() });

  expect((await client.post(`${path}/exhibitors/${id}/invitation`)).status).toBe(204);
  expect((await line()).account).toBe('invited');
  const expiresAt = new Date('2026-01-02T03:04:05Z');
  await app.database.manager.update(MemberInvitation, { email }, { expiresAt });
  expect(await line()).toMatchObject({ account: 'expired', accountSince: expiresAt.toISOString() });
});
