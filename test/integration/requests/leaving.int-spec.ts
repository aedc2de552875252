import { In } from 'typeorm';
import { Delegations, Findability, type LeftBy, Meeting, MeetingParty, Participant } from '#lib/matchmaking';
import { MailDelivery } from '#lib/notifications';
import { MatchmakingCountsQuery } from '#lib/reports';
import { Leaving, MeetingRequest, OpenMattersQuery, Wish, Wishes } from '#lib/requests';
import { StoredEvent } from '#platform/events';
import { type MadeParticipant, makeMatchmaking, makeParticipant } from '../../factories/matchmaking.js';
import { accepts, answersYes, asks, codeOf, makePair, meet, slot } from '../../factories/meetings.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import { ensureNothingBroken } from '../../support/nothing-broken.js';

jest.setTimeout(120_000);

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ worker: false });
});
afterAll(() => app.close());
afterEach(() => ensureNothingBroken(app));

const leaves = (who: MadeParticipant, by: LeftBy = 'itself') =>
  app.transactions.run((tx) => app.get(Leaving).leave(tx, who.participant, { by, actorId: who.accountId }));
const comesBack = (who: MadeParticipant) =>
  app.transactions.run((tx) =>
    app.get(Leaving).comeBack(tx, who.participant, { by: 'itself', actorId: who.accountId }),
  );
const rowOf = ({ participant: { id } }: MadeParticipant) =>
  app.database.manager.findOneByOrFail(Participant, { id });
const openOf = async ({ participant: { id } }: MadeParticipant) =>
  (await app.get(OpenMattersQuery).of([id])).get(id);
const stateOf = async (id: string) =>
  (await app.database.manager.findOneByOrFail(MeetingRequest, { id })).state;
const mailsTo = async ({ email }: MadeParticipant) =>
  (await app.database.manager.findBy(MailDelivery, { toAddress: email })).map(({ kind }) => kind);
/** What a mail of this kind says. */
const toldTo = async ({ email: toAddress }: MadeParticipant, kind: string) =>
  (await app.database.manager.findOneByOrFail(MailDelivery, { toAddress, kind })).content!.text;
const eventsOf = async ({ participant: { id: subjectId } }: MadeParticipant) =>
  (
    await app.database.manager.findBy(StoredEvent, {
      subjectId,
      name: In(['participant.left', 'participant.returned']),
    })
  ).map(({ name }) => name);

it('leaving ends being found, requests, wishes and coming meetings, and tells the partners', async () => {
  const fair = await makeMatchmaking(app);
  const { buyer, exhibitor } = await makePair(app, fair);
  const [asked, asking] = [
    await makeParticipant(app, fair, 'exhibitor'),
    await makeParticipant(app, fair, 'exhibitor'),
  ];
  const meeting = await meet(app, { buyer, exhibitor }, slot(0));
  const own = await asks(app, buyer, asked);
  const theirs = await asks(app, asking, buyer);
  await app.transactions.run((tx) =>
    app.get(Wishes).set(tx, buyer.participant, asked.participant.id, 'must'),
  );
  expect(await openOf(buyer)).toEqual({ meetings: 1, requests: 2 });

  await leaves(buyer);
  expect(await rowOf(buyer)).toMatchObject({ leftBy: 'itself', findable: false });
  expect(await openOf(buyer)).toEqual({ meetings: 0, requests: 0 });
  expect([await stateOf(own), await stateOf(theirs)]).toEqual(['withdrawn', 'declined']);
  const { manager } = app.database;
  expect((await manager.findOneByOrFail(Meeting, { id: meeting.id })).state).toBe('cancelled');
  expect(await manager.countBy(Wish, { participantId: buyer.participant.id })).toBe(0);
  expect(await toldTo(asking, 'meeting-request.partner-left')).toContain(
    `${buyer.name} no longer takes part in the meetings of this fair`,
  );
  expect(await mailsTo(asking)).not.toContain('meeting-request.declined');
  const gone = 'no longer takes part in the meetings of this fair.';
  const partner = await toldTo(exhibitor, 'meeting.cancelled');
  expect(partner).toContain(`as ${buyer.name} ${gone} The slot in your timetable is free again.`);
  const itself = await toldTo(buyer, 'meeting.cancelled');
  expect(itself).toContain(`as your side ${gone}`);
  expect(itself).not.toContain('free again');

  await leaves(buyer);
  expect(await eventsOf(buyer)).toEqual(['participant.left']);
});

it('leaving ends what was accepted and waits for the timetable', async () => {
  const fair = await makeMatchmaking(app, { scheduling: 'organiser' });
  const { buyer, exhibitor } = await makePair(app, fair);
  const request = await asks(app, exhibitor, buyer);
  await answersYes(app, buyer, request);
  expect(await openOf(buyer)).toEqual({ meetings: 0, requests: 1 });
  await leaves(buyer);
  expect(await stateOf(request)).toBe('declined');
});

it('nobody who has left can be asked, ask, wish or accept, even who looked before', async () => {
  const fair = await makeMatchmaking(app);
  const { buyer, exhibitor } = await makePair(app, fair);
  const other = await makeParticipant(app, fair, 'exhibitor');
  const before = { ...buyer, participant: await rowOf(buyer) };
  await leaves(buyer);
  expect(await codeOf(asks(app, exhibitor, buyer))).toBe('http.not-found');
  expect(await codeOf(asks(app, before, other))).toBe('matchmaking.left');
  const wish = app.transactions.run((tx) =>
    app.get(Wishes).set(tx, before.participant, other.participant.id, 'want'),
  );
  expect(await codeOf(wish)).toBe('matchmaking.left');
  const counts = await app.get(MatchmakingCountsQuery).of(fair.organiserId, fair.fairId);
  expect(counts).toMatchObject({ buyers: 0, exhibitors: 2 });
});

it('who comes back is asked again whether it may be found, and meets anew', async () => {
  const fair = await makeMatchmaking(app);
  const { buyer, exhibitor } = await makePair(app, fair);
  await meet(app, { buyer, exhibitor }, slot(0));
  await leaves(exhibitor);
  await comesBack(exhibitor);
  await comesBack(exhibitor);
  expect(await rowOf(exhibitor)).toMatchObject({ leftBy: null, findable: null, findableSaidBy: null });
  expect(await eventsOf(exhibitor)).toEqual(['participant.left', 'participant.returned']);
  const answer = { findable: true, saidBy: 'itself' as const, actorId: exhibitor.accountId };
  const back = await rowOf(exhibitor);
  await app.transactions.run((tx) => app.get(Findability).answer(tx, back, answer));
  expect((await meet(app, { buyer, exhibitor }, slot(0))).state).toBe('scheduled');
});

it('a member of a delegation leaves the meetings of the others to them', async () => {
  const fair = await makeMatchmaking(app);
  const { buyer, exhibitor } = await makePair(app, fair);
  const friend = await makeParticipant(app, fair, 'buyer');
  const group = {
    name: 'Đoàn',
    together: true,
    participantIds: [buyer, friend].map((one) => one.participant.id),
  };
  const delegationId = await app.transactions.run((tx) => app.get(Delegations).add(tx, fair, group));
  const meeting = await meet(app, { buyer, exhibitor }, slot(0));
  await leaves(friend);
  const seated = await app.database.manager.findBy(MeetingParty, { meetingId: meeting.id });
  expect(seated.map(({ participantId }) => participantId).sort()).toEqual(
    [buyer, exhibitor].map((one) => one.participant.id).sort(),
  );
  expect((await rowOf(friend)).delegationId).toBeNull();
  const again = app.transactions.run((tx) => app.get(Delegations).change(tx, fair, delegationId, group));
  expect(await codeOf(again)).toBe('matchmaking.unknown-participant');
});

it('who leaves while a partner books either loses the meeting or keeps the partner from it', async () => {
  const fair = await makeMatchmaking(app);
  const { buyer, exhibitor } = await makePair(app, fair);
  const request = await asks(app, buyer, exhibitor);
  await Promise.allSettled([accepts(app, exhibitor, request, slot(0)), leaves(buyer)]);
  const { manager } = app.database;
  expect(await manager.countBy(Meeting, { fairId: fair.fairId, state: 'scheduled' })).toBe(0);
  expect((await rowOf(buyer)).leftBy).toBe('itself');
});
