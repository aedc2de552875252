import {
  CampaignBoardQuery,
  Campaigns,
  CampaignSending,
  Contact,
  GuestReminders,
  Invitation,
  InvitationToken,
} from '#lib/invitations';
import { newId } from '#lib/kernel';
import { MailboxMessage, MailDelivery } from '#lib/notifications';
import { StoredEvent } from '#platform/events';
import {
  contactFacts,
  makeCampaign,
  makeContact,
  makeInvitingFair,
  startCampaign,
} from '../../factories/invitations.js';
import { makeOrganiser } from '../../factories/people.js';
import { textOf } from '../../factories/mails.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import { waitUntil } from '../../support/wait-until.js';

jest.setTimeout(400_000);

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

async function ground() {
  const { id: organiserId } = await makeOrganiser(app);
  return { organiserId, fairId: await makeInvitingFair(app, organiserId) };
}

const board = (organiserId: string, campaignId: string) =>
  app.get(CampaignBoardQuery).one(organiserId, campaignId);
const untilSent = (organiserId: string, campaignId: string, mails: number) =>
  waitUntil(
    `${mails} mails sent`,
    async () => {
      const { campaign, mails: counts } = await board(organiserId, campaignId);
      return campaign.state === 'sent' && counts.sent === mails;
    },
    300_000,
  );

it('sends 2,000 guests one mail each, through a pause and with the job running twice', async () => {
  const { organiserId, fairId } = await ground();
  const contacts = Array.from({ length: 2_000 }, (_, at) => ({
    ...contactFacts({ email: `many-${at}@example.org` }),
    id: newId(),
    organiserId,
    searchKey: 'x',
    createdAt: new Date(),
  }));
  for (let from = 0; from < 2_000; from += 200)
    await app.database.manager.insert(Contact, contacts.slice(from, from + 200));
  const campaignId = await makeCampaign(app, organiserId, fairId);
  await startCampaign(app, organiserId, campaignId);
  await waitUntil('some are invited', async () => (await board(organiserId, campaignId)).invitations > 0);
  await app.transactions.run((tx) => app.get(Campaigns).pause(tx, organiserId, campaignId));
  const { invitations } = await board(organiserId, campaignId);
  expect(invitations).toBeLessThan(2_000);
  await app.get(CampaignSending).run(campaignId);
  expect((await board(organiserId, campaignId)).invitations).toBe(invitations);
  await app.transactions.run((tx) => app.get(Campaigns).resume(tx, organiserId, campaignId));
  await app.get(CampaignSending).run(campaignId);
  await untilSent(organiserId, campaignId, 2_000);
  const addresses = (await app.database.manager.findBy(MailDelivery, { topicId: campaignId })).map(
    ({ toAddress }) => toAddress,
  );
  expect(addresses).toHaveLength(2_000);
  expect(new Set(addresses).size).toBe(2_000);
  const events = await app.database.manager.findBy(StoredEvent, {
    subjectId: campaignId,
    name: 'campaign.sent',
  });
  expect(events.map(({ data }) => data)).toEqual([{ fairId, invitations: 2_000 }]);
});

it('reminds each silent guest exactly once, with a link of its own', async () => {
  const { organiserId, fairId } = await ground();
  const emails = ['silent@example.org', 'answered@example.org', 'left@example.org'];
  const [silent, answered, left] = await Promise.all(
    emails.map((email) => makeContact(app, organiserId, { email })),
  );
  const campaignId = await makeCampaign(app, organiserId, fairId);
  await startCampaign(app, organiserId, campaignId);
  await untilSent(organiserId, campaignId, 3);
  await app.database.manager.update(Invitation, { contactId: answered! }, { reply: 'declined' });
  await app.database.manager.update(Contact, { id: left! }, { unsubscribedAt: new Date() });
  await Promise.all([app.get(GuestReminders).run(campaignId), app.get(GuestReminders).run(campaignId)]);
  await app.transactions.run((tx) => app.get(Campaigns).remind(tx, organiserId, campaignId));
  await untilSent(organiserId, campaignId, 4);
  const { id } = await app.database.manager.findOneByOrFail(Invitation, { contactId: silent! });
  const reminders = await app.database.manager.findBy(MailDelivery, {
    topicId: campaignId,
    kind: 'invitation.reminder',
  });
  expect(reminders.map(({ toAddress }) => toAddress)).toEqual(['silent@example.org']);
  expect(await app.database.manager.countBy(InvitationToken, { invitationId: id })).toBe(2);
  const mails = await app.database.manager.findBy(MailboxMessage, { toAddress: 'silent@example.org' });
  const links = mails.map((mail) => /\/i\/([\w-]{43})/.exec(textOf(app, mail))![1]);
  expect(new Set(links).size).toBe(2);
});

it.each([
  ['{{constructor}}', 'body.en'],
  ['{{guest.email}}', 'body.en'],
  ['{{#with fair}}', 'body.en'],
])('refuses %s in a letter, naming the field', async (placeholder, field) => {
  const { organiserId, fairId } = await ground();
  const body = { vi: 'Kính gửi {{guest}}', en: `Dear ${placeholder}` };
  await expect(makeCampaign(app, organiserId, fairId, { body })).rejects.toMatchObject({
    code: 'invitations.unknown-placeholder',
    params: { field, unknown: [placeholder] },
  });
});
