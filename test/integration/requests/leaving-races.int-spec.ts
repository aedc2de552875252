import { GuestInvitations, type GuestLink, Invitation, InvitationToken } from '#lib/invitations';
import { newId } from '#lib/kernel';
import { Participant } from '#lib/matchmaking';
import { Organisation } from '#lib/organisations';
import { GuestReplies, HandingOver, Leaving, MeetingRequests, Wish, Wishes } from '#lib/requests';
import { lockInOrder, type Tx } from '#platform/database';
import { makeOrganisation } from '../../factories/exhibitors.js';
import { makeCampaign, makeContact } from '../../factories/invitations.js';
import { type MadeMatchmaking, type MadeParticipant, makeMatchmaking } from '../../factories/matchmaking.js';
import { asks, codeOf, makePair } from '../../factories/meetings.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import { beside } from '../../support/beside.js';
import { ensureNothingBroken } from '../../support/nothing-broken.js';

jest.setTimeout(120_000);

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ worker: false });
});
afterAll(() => app.close());
afterEach(() => ensureNothingBroken(app));

const leaves = ({ participant, accountId: actorId }: MadeParticipant) =>
  app.transactions.run((tx) => app.get(Leaving).leave(tx, participant, { by: 'itself', actorId }));
const rowOf = ({ participant: { id } }: MadeParticipant) =>
  app.database.manager.findOneByOrFail(Participant, { id });
const wishesOf = ({ participant: { id } }: MadeParticipant) =>
  app.database.manager.countBy(Wish, { participantId: id });

/** A wish that is on its way: its transaction has the participants, and has written nothing yet. */
const wishing = (from: MadeParticipant, to: MadeParticipant) => ({
  first: (tx: Tx) => lockInOrder(tx, Participant, [from.participant.id, to.participant.id]),
  last: (tx: Tx) => app.get(Wishes).set(tx, from.participant, to.participant.id, 'must'),
});

it('leaves no wish of somebody who leaves while wishing', async () => {
  const { buyer, exhibitor } = await makePair(app, await makeMatchmaking(app));
  await beside(app, wishing(buyer, exhibitor), () => codeOf(leaves(buyer)));
  expect((await rowOf(buyer)).leftBy === null ? 0 : await wishesOf(buyer)).toBe(0);
});

it('lets somebody leave although a request is withdrawn meanwhile', async () => {
  const { buyer, exhibitor } = await makePair(app, await makeMatchmaking(app));
  const request = await asks(app, exhibitor, buyer);
  const withdraw = (tx: Tx) =>
    app.get(MeetingRequests).withdraw(tx, exhibitor.participant, request, exhibitor.accountId);
  expect(await beside(app, { first: withdraw }, () => codeOf(leaves(buyer)))).toBe('ok');
  expect((await rowOf(buyer)).leftBy).toBe('itself');
});

describe('the answer of a guest', () => {
  /** A guest who came aboard with a buyer's organisation, and has answered so. */
  async function guestOf(
    { organiserId, fairId }: MadeMatchmaking,
    buyer: MadeParticipant,
  ): Promise<GuestLink> {
    const id = newId();
    const { email } = buyer;
    await app.database.manager.insert(Invitation, {
      id,
      organiserId,
      campaignId: await makeCampaign(app, organiserId, fairId),
      contactId: await makeContact(app, organiserId),
      reply: 'accepted',
      plusOnes: 0,
      message: '',
      repliedAt: new Date(),
      addressNumber: 0,
      organisationId: buyer.organisationId,
      createdAt: new Date(),
    });
    const link = { id: newId(), invitationId: id, tokenHash: id, email, createdAt: new Date() };
    await app.database.manager.insert(InvitationToken, link);
    return { invitationId: id, email };
  }

  const follows = (tx: Tx, { participant }: MadeParticipant) => app.get(GuestReplies).follow(tx, participant);
  const says = (link: GuestLink, answer: 'accepted' | 'declined') =>
    app.transactions.run((tx) =>
      app.get(GuestInvitations).reply(tx, link, { answer, plusOnes: 0, message: '' }),
    );

  it('is followed when it is no, though the former yes is being followed', async () => {
    const fair = await makeMatchmaking(app);
    const { buyer } = await makePair(app, fair);
    const link = await guestOf(fair, buyer);
    await app.database.manager.update(Participant, { id: buyer.participant.id }, { leftBy: 'reply' });
    const away = { ...buyer, participant: await rowOf(buyer) };
    await beside(app, { first: (tx) => follows(tx, away) }, async () => {
      await says(link, 'declined');
      await app.transactions.run((tx) => follows(tx, away));
    });
    expect((await rowOf(buyer)).leftBy).toBe('reply');
  });

  it('is followed when it is yes, though the former no is being followed', async () => {
    const fair = await makeMatchmaking(app);
    const { buyer } = await makePair(app, fair);
    const link = await guestOf(fair, buyer);
    await says(link, 'declined');
    await beside(app, { first: (tx) => follows(tx, buyer) }, async () => {
      await says(link, 'accepted');
      await app.transactions.run((tx) => follows(tx, buyer));
    });
    expect((await rowOf(buyer)).leftBy).toBeNull();
  });
});

it('leaves nothing that a firm wished while its place goes back to what the organiser entered', async () => {
  const fair = await makeMatchmaking(app);
  const { buyer, exhibitor } = await makePair(app, fair);
  const { id: entered } = await makeOrganisation(app);
  await app.database.manager.update(Organisation, { id: entered }, { enteredBy: fair.organiserId });
  await beside(app, wishing(exhibitor, buyer), () =>
    app.transactions.run((tx) =>
      app.get(HandingOver).pass(tx, fair.fairId, exhibitor.organisationId, entered),
    ),
  );
  const { organisationId } = await rowOf(exhibitor);
  expect(organisationId).toBe(entered);
  expect(await wishesOf(exhibitor)).toBe(0);
});
