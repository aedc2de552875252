import { Account } from '#lib/identity';
import { Campaign, Contact, Invitation, InvitationToken } from '#lib/invitations';
import { MailboxMessage } from '#lib/notifications';
import { Organisation } from '#lib/organisations';
import { StoredEvent } from '#platform/events';
import { makeCampaign, makeContact, makeInvitingFair, startCampaign } from '../../factories/invitations.js';
import { textOf } from '../../factories/mails.js';
import { makeAccount, makeOrganiser, PASSWORD } from '../../factories/people.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import { waitUntil } from '../../support/wait-until.js';

let app: TestApp;
let organiserId: string;
let fairId: string;
let invited = 0;
beforeAll(async () => {
  app = await startTestApp();
  ({ id: organiserId } = await makeOrganiser(app));
  fairId = await makeInvitingFair(app, organiserId);
});
afterAll(() => app.close());

interface Guest {
  token: string;
  email: string;
  campaignId: string;
  contactId: string;
}

/** Sends one guest an invitation and reads the link in the mail. */
async function invite(overrides: { email?: string } = {}): Promise<Guest> {
  const email = overrides.email ?? `invited-${(invited += 1)}@example.org`;
  const tags = [`only ${email.split('@')[0]}`];
  const contactId = await makeContact(app, organiserId, { email, tags });
  const campaignId = await makeCampaign(app, organiserId, fairId, { audience: { roles: [], tags } });
  await startCampaign(app, organiserId, campaignId);
  return { email, campaignId, contactId, token: await tokenMailedTo(email) };
}

async function tokenMailedTo(email: string): Promise<string> {
  let text = '';
  await waitUntil(`a mail to ${email}`, async () => {
    const mail = await app.database.manager.findOneBy(MailboxMessage, { toAddress: email });
    text = mail ? textOf(app, mail) : '';
    return mail !== null;
  });
  return /\/i\/([\w-]{43})/.exec(text)![1]!;
}

const rowOf = ({ contactId }: Guest) => app.database.manager.findOneByOrFail(Invitation, { contactId });
const eventsOf = async (subjectId: string) =>
  (await app.database.manager.findBy(StoredEvent, { subjectId })).map(({ name }) => name).sort();
const accept = (guest: Guest, body: object = {}) =>
  app.client().post(`/public/invitations/${guest.token}/reply`, {
    answer: 'accepted',
    plusOnes: 0,
    message: '',
    ...body,
  });
const join = (guest: Guest, body: object = {}) =>
  app.client().post<{ organisationId: string; code: string }>(`/public/invitations/${guest.token}/account`, {
    password: PASSWORD,
    organisationName: 'Nordsee Import GmbH',
    country: 'DE',
    ...body,
  });

it('shows the letter with its placeholders filled, in the language asked for', async () => {
  const guest = await invite();
  const client = app.client();
  client.language = 'vi';
  const { status, body, headers } = await client.get<{ letter: string[]; answer: string; closed: boolean }>(
    `/public/invitations/${guest.token}`,
  );
  expect(status).toBe(200);
  expect(headers['cache-control']).toBe('no-store');
  expect(body).toMatchObject({ subject: 'Thư mời dự Hội chợ OCOP Cà Mau', answer: 'none', closed: false });
  expect(body.letter.map((paragraph) => paragraph.replaceAll(/\s–\s/g, '–'))).toEqual([
    'Kính gửi Đặng Thị Hoa,',
    'Trân trọng kính mời Nordsee Import dự Hội chợ OCOP Cà Mau (20–23/11/2027, Quảng trường Phan Ngọc Hiển).',
  ]);
});

it('changes nothing on GET and HEAD of any address below the link', async () => {
  const guest = await invite();
  const before = await rowOf(guest);
  for (const path of ['', '/reply', '/account', '/unsubscription']) {
    for (const method of ['GET', 'HEAD'] as const) {
      const answer = await app.nest.inject({
        method,
        url: `/api/v1/public/invitations/${guest.token}${path}`,
      });
      expect([path, method, answer.statusCode]).toEqual([path, method, path === '' ? 200 : 405]);
    }
  }
  expect(await rowOf(guest)).toEqual(before);
  const contact = await app.database.manager.findOneByOrFail(Contact, { id: guest.contactId });
  expect(contact.unsubscribedAt).toBeNull();
  expect(await eventsOf(before.id)).toEqual([]);
});

it('keeps the token in the mail alone', async () => {
  const guest = await invite();
  const { id } = await rowOf(guest);
  const kept = await app.database.manager.findBy(InvitationToken, { invitationId: id });
  expect(kept).toHaveLength(1);
  expect(JSON.stringify(kept)).not.toContain(guest.token);
});

it('takes an answer, and another one before the deadline', async () => {
  const guest = await invite();
  expect((await accept(guest, { plusOnes: 2, message: 'Chúng tôi đến hai người.' })).status).toBe(204);
  expect(await rowOf(guest)).toMatchObject({
    reply: 'accepted',
    plusOnes: 2,
    message: 'Chúng tôi đến hai người.',
  });
  expect((await accept(guest, { answer: 'declined', plusOnes: 2 })).status).toBe(204);
  const row = await rowOf(guest);
  expect(row).toMatchObject({ reply: 'declined', plusOnes: 0 });
  expect(await eventsOf(row.id)).toEqual(['invitation.accepted', 'invitation.declined']);
});

it('records one event for a double click', async () => {
  const guest = await invite();
  const answers = await Promise.all([accept(guest), accept(guest), accept(guest)]);
  expect(answers.map(({ status }) => status)).toEqual([204, 204, 204]);
  expect(await eventsOf((await rowOf(guest)).id)).toEqual(['invitation.accepted']);
});

it.each([
  ['plusOnes', { plusOnes: 4 }],
  ['plusOnes', { plusOnes: -1 }],
  ['plusOnes', { plusOnes: 1.5 }],
  ['answer', { answer: 'none' }],
  ['repliedAt', { repliedAt: '2020-01-01T00:00:00Z' }],
])('refuses a wrong %s', async (field, body) => {
  const guest = await invite();
  const answer = await accept(guest, body);
  expect(answer.status).toBe(422);
  expect((answer.body as { errors: { field: string }[] }).errors[0]!.field).toBe(field);
  expect((await rowOf(guest)).reply).toBe('none');
});

it('takes no answer after the deadline', async () => {
  const guest = await invite();
  await app.database.manager.update(
    Campaign,
    { id: guest.campaignId },
    { replyBy: new Date(Date.now() - 1000) },
  );
  const answer = await accept(guest);
  expect([answer.status, (answer.body as { code: string }).code]).toEqual([409, 'invitations.reply-closed']);
  expect((await rowOf(guest)).reply).toBe('none');
});

it("answers with one guest's link for that guest alone", async () => {
  const [one, other] = [await invite(), await invite()];
  await accept(one);
  expect((await rowOf(one)).reply).toBe('accepted');
  expect((await rowOf(other)).reply).toBe('none');
});

it('says kindly that a wrong link opens nothing, and stops guessing after thirty in an hour, but no guest beside', async () => {
  const guest = await invite();
  const wrong = await app.client().get<{ code: string; next: string }>('/public/invitations/not-a-link');
  expect([wrong.status, wrong.body.code]).toEqual([404, 'invitations.invitation-not-found']);
  expect(wrong.body.next).toBe('Open the link from the letter itself once more, or answer that mail.');
  for (let tries = 1; tries < 30; tries += 1)
    await app.client().post(`/public/invitations/guess-${tries}/reply`, {});
  expect((await app.client().get('/public/invitations/guess-31')).status).toBe(429);
  expect((await app.client().get(`/public/invitations/${guest.token}`)).status).toBe(200);
});

it('lets a guest who accepted come aboard as a buyer, once', async () => {
  const guest = await invite();
  expect((await join(guest)).body.code).toBe('invitations.not-accepted');
  await accept(guest);
  expect((await join(guest, { password: 'short' })).body.code).toBe('identity.password-too-short');
  const client = app.client();
  const joined = await client.post<{ organisationId: string }>(`/public/invitations/${guest.token}/account`, {
    password: PASSWORD,
    organisationName: 'Nordsee Import GmbH',
    country: 'DE',
    findable: true,
  });
  expect(joined.status).toBe(200);
  const session = await client.get<{ account: { email: string; emailVerified: boolean } }>('/session');
  expect(session.body.account).toMatchObject({ email: guest.email, emailVerified: true });
  const { organisationId } = joined.body;
  const organisation = await app.database.manager.findOneByOrFail(Organisation, { id: organisationId });
  expect(organisation).toMatchObject({ name: 'Nordsee Import GmbH', kind: 'importer', country: 'DE' });
  const event = await app.database.manager.findOneByOrFail(StoredEvent, {
    subjectId: organisationId,
    name: 'buyer.joined',
  });
  expect([event.organiserId, event.data]).toEqual([organiserId, { fairId, organisationId, findable: true }]);
  const again = await join(guest);
  expect([again.status, again.body.organisationId]).toEqual([200, organisationId]);
  expect(await app.database.manager.countBy(Account, { email: guest.email })).toBe(1);
  expect((await eventsOf(organisationId)).filter((name) => name === 'buyer.joined')).toHaveLength(1);
});

it('opens one account for two clicks at once', async () => {
  const guest = await invite();
  await accept(guest);
  const answers = await Promise.all([join(guest), join(guest)]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  expect(answers[0].body.organisationId).toBe(answers[1].body.organisationId);
});

it('opens nobody’s existing account without its own password', async () => {
  const { email, id } = await makeAccount(app, { email: 'known@example.org' });
  const guest = await invite({ email });
  await accept(guest);
  const wrong = await join(guest, { password: 'another long password' });
  expect([wrong.status, wrong.body.code]).toEqual([401, 'identity.wrong-credentials']);
  expect((await rowOf(guest)).organisationId).toBeNull();
  expect((await join(guest)).status).toBe(200);
  expect((await rowOf(guest)).accountId).toBe(id);
});

it('unsubscribes by the POST that mail readers send, and invites no more', async () => {
  const guest = await invite();
  const answer = await app.client().send('POST', `/public/invitations/${guest.token}/unsubscription`, {
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'List-Unsubscribe=One-Click',
  });
  expect(answer.status).toBe(204);
  expect(await eventsOf(guest.contactId)).toEqual(['contact.created', 'contact.unsubscribed']);
  const tags = [`only ${guest.email.split('@')[0]}`];
  const next = await makeCampaign(app, organiserId, fairId, { audience: { roles: [], tags } });
  await expect(startCampaign(app, organiserId, next)).rejects.toMatchObject({
    code: 'invitations.no-recipients',
  });
});
