import { IsNull, Not } from 'typeorm';
import { Campaign, ComingQuery, Contact, Invitation } from '#lib/invitations';
import { newId } from '#lib/kernel';
import { Participant, Representatives } from '#lib/matchmaking';
import { MailboxMessage, MailDelivery } from '#lib/notifications';
import { makeCampaign, makeContact, startCampaign } from '../../factories/invitations.js';
import { textOf } from '../../factories/mails.js';
import {
  type MadeMatchmaking,
  makeMatchmaking,
  makeParticipant,
  signedIn,
} from '../../factories/matchmaking.js';
import { makeRepresentative, PASSWORD } from '../../factories/people.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import { waitUntil } from '../../support/wait-until.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

interface Own {
  findable: boolean | null;
  takesPart: boolean;
  mayReturn: boolean;
  open: { meetings: number; requests: number };
}

let invited = 0;

/** The token in a guest's first mail, second and so on. */
async function tokenMailedTo(toAddress: string, number: number): Promise<string> {
  const mails = () =>
    app.database.manager.find(MailboxMessage, { where: { toAddress }, order: { id: 'ASC' } });
  await waitUntil(`mail ${number} to ${toAddress}`, async () => (await mails()).length >= number);
  return /\/i\/([\w-]{43})/.exec(textOf(app, (await mails())[number - 1]!))![1]!;
}

/** A letter to a guest, and what its link does. */
async function letterTo(fair: MadeMatchmaking, contact?: { email: string; contactId: string; tag: string }) {
  const tag = contact?.tag ?? `guest ${(invited += 1)}`;
  const email = contact?.email ?? `leaving-${invited}@example.org`;
  const contactId = contact?.contactId ?? (await makeContact(app, fair.organiserId, { email, tags: [tag] }));
  const audience = { roles: [], tags: [tag] };
  const campaignId = await makeCampaign(app, fair.organiserId, fair.fairId, { audience });
  await startCampaign(app, fair.organiserId, campaignId);
  const path = `/public/invitations/${await tokenMailedTo(email, contact ? 2 : 1)}`;
  const reply = (answer: string, plusOnes = 0) =>
    app.client().post(`${path}/reply`, { answer, plusOnes, message: '' });
  const loses = async () => (await app.client().get<{ loses: Own['open'] | null }>(path)).body.loses;
  return { email, contactId, campaignId, tag, path, reply, loses };
}

type Letter = Awaited<ReturnType<typeof letterTo>>;

/** A guest who came aboard by a letter. */
async function comeAboard(letter: Letter) {
  await letter.reply('accepted');
  const client = app.client();
  const body = { password: PASSWORD, organisationName: 'Nordsee Import', country: 'DE', findable: true };
  const { organisationId, fairId } = (
    await client.post<{ organisationId: string; fairId: string }>(`${letter.path}/account`, body)
  ).body;
  const of = () => app.database.manager.findOneBy(Participant, { organisationId, fairId });
  await waitUntil('the guest to take part', async () => (await of()) !== null);
  const path = `/organisations/${organisationId}/fairs/${fairId}`;
  const own = async () => (await client.get<Own>(`${path}/matchmaking`)).body;
  const settles = (takesPart: boolean) =>
    waitUntil(`taking part to be ${takesPart}`, async () => (await own()).takesPart === takesPart);
  const takesPart = async (wanted: boolean) =>
    (await client.put(`${path}/matchmaking/taking-part`, { takesPart: wanted })).status;
  return { client, path, organisationId, own, settles, takesPart, participantId: (await of())!.id };
}

it('a guest who came aboard is the first to sit at the table, with the address of the letter unless another has it', async () => {
  const fair = await makeMatchmaking(app);
  const { participant: other } = await makeParticipant(app, fair, 'buyer');
  const letters = [await letterTo(fair), await letterTo(fair)];
  const { email } = letters[1]!;
  const fields = { name: 'Somebody else', email, languages: [] };
  await app.transactions.run((tx) => app.get(Representatives).add(tx, other, { fields, byOrganiser: true }));
  const { manager } = app.database;
  const people = [];
  for (const letter of letters) {
    const { participantId } = await comeAboard(letter);
    people.push(...(await app.get(Representatives).of(manager, { id: participantId })));
  }
  const { name } = await manager.findOneByOrFail(Contact, { id: letters[0]!.contactId });
  expect(people).toMatchObject([
    { name, email: letters[0]!.email },
    { name, email: null },
  ]);
});

it('a guest who takes back the yes is not found any more, and the partners are told; another yes brings them back', async () => {
  const fair = await makeMatchmaking(app);
  const [seller, asked] = [
    await makeParticipant(app, fair, 'exhibitor'),
    await makeParticipant(app, fair, 'exhibitor'),
  ];
  const letter = await letterTo(fair);
  expect(await letter.loses()).toBeNull();
  const guest = await comeAboard(letter);
  const selling = await signedIn(app, seller);
  const wanted = { participantId: guest.participantId, message: 'Tôm khô' };
  const found = async () =>
    (await selling.get<{ items: { id: string }[] }>(`${seller.path}/matches`)).body.items.length;
  expect(await found()).toBe(1);
  const { body } = await guest.client.post<{ id: string }>(`${guest.path}/meeting-requests`, {
    participantId: seller.participant.id,
    message: '',
  });
  expect((await selling.post(`${seller.path}/meeting-requests/${body.id}/acceptance`, {})).status).toBe(201);
  await guest.client.post(`${guest.path}/meeting-requests`, {
    participantId: asked.participant.id,
    message: '',
  });
  expect(await letter.loses()).toEqual({ meetings: 1, requests: 1 });

  await letter.reply('declined');
  await guest.settles(false);
  expect(await guest.own()).toMatchObject({ findable: false, open: { meetings: 0, requests: 0 } });
  expect([await found(), await letter.loses()]).toEqual([0, null]);
  expect((await selling.post(`${seller.path}/meeting-requests`, wanted)).status).toBe(404);
  const told = { toAddress: seller.email, kind: 'meeting.cancelled' };
  expect(await app.database.manager.countBy(MailDelivery, told)).toBe(1);
  expect((await guest.client.get(`${guest.path}/matches`)).body).toMatchObject({ code: 'matchmaking.left' });
  expect((await guest.client.get(`${guest.path}/plan`)).status).toBe(200);

  await letter.reply('accepted');
  await guest.settles(true);
  expect(await guest.own()).toMatchObject({ findable: null });
});

it('a guest whose invitation is withdrawn leaves, unless another letter holds', async () => {
  const fair = await makeMatchmaking(app);
  const first = await letterTo(fair);
  const guest = await comeAboard(first);
  const second = await letterTo(fair, first);
  await second.reply('accepted');
  const office = await app.client().signIn(fair.ownerEmail, PASSWORD);
  const withdraw = (campaignId: string) =>
    office.post(`/organisers/${fair.organiserId}/campaigns/${campaignId}/withdrawal`, {
      reason: 'Bão số 13',
    });
  const ended = (campaignId: string) =>
    waitUntil('the invitation to end', () =>
      app.database.manager.existsBy(Invitation, { campaignId, withdrawnAt: Not(IsNull()) }),
    );
  expect((await withdraw(first.campaignId)).status).toBe(204);
  await ended(first.campaignId);
  expect((await guest.own()).takesPart).toBe(true);
  await withdraw(second.campaignId);
  await guest.settles(false);
  const { fairId, organiserId } = fair;
  const list = `/organisers/${organiserId}/fairs/${fairId}/matchmaking/participants`;
  const shown = await office.get<{ items: { id: string; leftBy: string | null }[] }>(list);
  expect(shown.body.items).toMatchObject([
    { id: guest.participantId, takesPart: false, leftBy: 'uninvited' },
  ]);
  expect(await guest.own()).toMatchObject({ mayReturn: false });
  expect(await guest.takesPart(true)).toBe(404);
  const audience = { roles: [], tags: [first.tag] };
  await startCampaign(app, organiserId, await makeCampaign(app, organiserId, fairId, { audience }));
  await waitUntil('the way back to be open', async () => (await guest.own()).mayReturn);
  expect(await guest.takesPart(true)).toBe(204);
});

it('a guest who said no does not come back by itself once no invitation holds', async () => {
  const fair = await makeMatchmaking(app);
  const letter = await letterTo(fair);
  const guest = await comeAboard(letter);
  await letter.reply('declined');
  await guest.settles(false);
  expect(await guest.own()).toMatchObject({ mayReturn: true });
  const office = await app.client().signIn(fair.ownerEmail, PASSWORD);
  const path = `/organisers/${fair.organiserId}/campaigns/${letter.campaignId}/withdrawal`;
  expect((await office.post(path, { reason: 'Bão số 13' })).status).toBe(204);
  expect(await guest.own()).toMatchObject({ mayReturn: false });
  expect(await guest.takesPart(true)).toBe(404);
});

it('the no to a letter that is withdrawn later stays the last word', async () => {
  const fair = await makeMatchmaking(app);
  const first = await letterTo(fair);
  const guest = await comeAboard(first);
  const second = await letterTo(fair, first);
  await second.reply('declined');
  await guest.settles(false);
  await app.database.manager.update(Campaign, { id: second.campaignId }, { state: 'withdrawn' });
  const place = { fairId: fair.fairId, organisationId: guest.organisationId };
  expect(await app.get(ComingQuery).standing(app.database.manager, place)).toBe('declined');
});

it("a guest's last word counts, whichever letter it answers", async () => {
  const fair = await makeMatchmaking(app);
  const first = await letterTo(fair);
  const guest = await comeAboard(first);
  const second = await letterTo(fair, first);
  expect(await second.loses()).toEqual({ meetings: 0, requests: 0 });
  await second.reply('declined');
  await guest.settles(false);
  await first.reply('accepted', 1);
  await guest.settles(true);
});

it('a manager leaves the meetings of a fair and takes part again, the stand staff and others do not', async () => {
  const fair = await makeMatchmaking(app);
  const seller = await makeParticipant(app, fair, 'exhibitor');
  const manager = await signedIn(app, seller);
  const staff = await makeRepresentative(app, seller.organisationId, 'stand-staff');
  const standing = await app.client().signIn(staff.email, PASSWORD);
  const path = `${seller.path}/matchmaking/taking-part`;
  const own = async () => (await manager.get<Own>(`${seller.path}/matchmaking`)).body;
  expect((await standing.put(path, { takesPart: false })).status).toBe(403);
  expect((await manager.put(path, { takesPart: 'no' })).status).toBe(422);
  const foreign = `/organisations/${seller.organisationId}/fairs/${newId()}/matchmaking/taking-part`;
  expect((await manager.put(foreign, { takesPart: false })).status).toBe(404);

  for (const _ of ['once', 'again']) expect((await manager.put(path, { takesPart: false })).status).toBe(204);
  expect(await own()).toMatchObject({ takesPart: false, findable: false });
  const answer = await manager.put(`${seller.path}/matchmaking/findable`, { findable: true });
  expect([answer.status, answer.body]).toMatchObject([409, { code: 'matchmaking.left' }]);
  const office = await app.client().signIn(fair.ownerEmail, PASSWORD);
  const listed = await office.get<{ items: object[] }>(
    `/organisers/${fair.organiserId}/fairs/${fair.fairId}/matchmaking/participants`,
  );
  expect(listed.body.items).toMatchObject([{ takesPart: false, findable: false }]);
  expect((await manager.put(path, { takesPart: true })).status).toBe(204);
  expect(await own()).toMatchObject({ takesPart: true, findable: null });
});
