import { Account, type Actor, Membership } from '#lib/identity';
import {
  BuyerAdmission,
  CampaignSending,
  Contact,
  Contacts,
  GuestInvitations,
  type GuestLink,
  Invitation,
} from '#lib/invitations';
import { Organisations } from '#lib/organisations';
import { lockInOrder, type Tx } from '#platform/database';
import {
  contactFacts,
  makeCampaign,
  makeContact,
  makeInvitingFair,
  startCampaign,
} from '../../factories/invitations.js';
import { makeAccount, makeOrganiser } from '../../factories/people.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import { overlapping } from '../../support/overlapping.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ worker: false });
});
afterAll(() => app.close());

const invitationsOf = (contactId: string) => app.database.manager.findBy(Invitation, { contactId });
const ACCEPTED = { answer: 'accepted', plusOnes: 0, message: '' } as const;

/** A contact, and the campaign that will invite it. */
async function makeInviting(email?: string) {
  const { id: organiserId, owner } = await makeOrganiser(app);
  const contactId = await makeContact(app, organiserId, email ? { email } : {});
  const campaignId = await makeCampaign(app, organiserId, await makeInvitingFair(app, organiserId));
  await startCampaign(app, organiserId, campaignId);
  return { organiserId, ownerId: owner.id, contactId, send: () => app.get(CampaignSending).run(campaignId) };
}

/** A guest who has the letter. */
async function makeGuest(email?: string) {
  const { send, ...inviting } = await makeInviting(email);
  await send();
  const [invitation] = await invitationsOf(inviting.contactId);
  const contact = await app.database.manager.findOneByOrFail(Contact, { id: inviting.contactId });
  const link: GuestLink = { invitationId: invitation!.id, email: contact.email };
  return { ...inviting, link };
}

/** Another address takes the place of the guest's. */
const correcting =
  ({ organiserId, ownerId, contactId }: { organiserId: string; ownerId: string; contactId: string }) =>
  (tx: Tx) =>
    app.get(Contacts).edit(tx, { organiserId, actorId: ownerId }, contactId, contactFacts());

it('invites nobody who unsubscribes while the letters are written', async () => {
  const { contactId, send } = await makeInviting();
  const unsubscribe = async (tx: Tx) => {
    await lockInOrder(tx, Contact, [contactId]);
    await tx.update(Contact, { id: contactId }, { unsubscribedAt: new Date() });
  };
  expect(await overlapping(app, unsubscribe, send)).toBe('ok');
  expect(await invitationsOf(contactId)).toEqual([]);
});

it('takes no answer from an address that is being corrected', async () => {
  const guest = await makeGuest();
  const reply = () => app.transactions.run((tx) => app.get(GuestInvitations).reply(tx, guest.link, ACCEPTED));
  expect(await overlapping(app, correcting(guest), reply)).toBe('invitations.invitation-not-found');
  expect(await invitationsOf(guest.contactId)).toMatchObject([{ reply: 'none' }]);
});

it('unsubscribes nobody by the address that is being corrected', async () => {
  const guest = await makeGuest();
  const unsubscribe = () =>
    app.transactions.run((tx) => app.get(GuestInvitations).unsubscribe(tx, guest.link));
  expect(await overlapping(app, correcting(guest), unsubscribe)).toBe('invitations.invitation-not-found');
  const contact = await app.database.manager.findOneByOrFail(Contact, { id: guest.contactId });
  expect(contact.unsubscribedAt).toBeNull();
});

it('makes one importer for a person who comes aboard by two invitations at once', async () => {
  const { id: accountId, email } = await makeAccount(app);
  const { link } = await makeGuest(email);
  await app.transactions.run((tx) => app.get(GuestInvitations).reply(tx, link, ACCEPTED));
  const profile = { name: 'Nordsee Import', kind: 'importer', country: 'DE' } as const;
  const otherOne = async (tx: Tx) => {
    await lockInOrder(tx, Account, [accountId]);
    await app.get(Organisations).createFor(tx, profile, accountId);
  };
  const actor = { accountId } as Actor;
  const request = { organisationName: profile.name, country: 'DE', password: '', actor, ip: '203.0.113.9' };
  expect(await overlapping(app, otherOne, () => app.get(BuyerAdmission).admit(link, request))).toBe('ok');
  expect(await app.database.manager.countBy(Membership, { accountId })).toBe(1);
});
