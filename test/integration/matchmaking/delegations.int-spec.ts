import {
  Availability,
  Delegations,
  MeetingParty,
  Place,
  ProgrammeQuery,
  Representatives,
} from '#lib/matchmaking';
import { CalendarsQuery, MeetingChanges } from '#lib/meetings';
import {
  type MadeMatchmaking,
  type MadeParticipant,
  makeMatchmaking,
  makeParticipant,
} from '../../factories/matchmaking.js';
import { codeOf, makePair, meet, slot } from '../../factories/meetings.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import { ensureNothingBroken } from '../../support/nothing-broken.js';

jest.setTimeout(120_000);

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ worker: false });
});
afterAll(() => app.close());
afterEach(() => ensureNothingBroken(app));

const run = <T>(what: (tx: Parameters<Parameters<TestApp['transactions']['run']>[0]>[0]) => Promise<T>) =>
  app.transactions.run(what);
const peopleOf = (who: MadeParticipant) => app.get(Representatives).of(app.database.manager, who.participant);

const delegate = (fair: MadeMatchmaking, members: MadeParticipant[], together: boolean) =>
  run((tx) =>
    app.get(Delegations).add(tx, fair, {
      name: 'Đoàn Quảng Tây',
      together,
      participantIds: members.map(({ participant }) => participant.id),
    }),
  );

it('delegations that stay together sit at the meetings of each of them, move with them and are free when they end', async () => {
  const fair = await makeMatchmaking(app);
  const pair = await makePair(app, fair);
  const friend = await makeParticipant(app, fair, 'buyer');
  await delegate(fair, [pair.buyer, friend], true);
  const meeting = await meet(app, pair, slot(0));
  const seated = async () =>
    (await app.database.manager.findBy(MeetingParty, { meetingId: meeting.id }))
      .map(({ participantId }) => participantId)
      .sort();
  const all = [pair.buyer, friend, pair.exhibitor].map(({ participant }) => participant.id).sort();
  expect(await seated()).toEqual(all);
  const by = { participant: pair.exhibitor.participant, actorId: pair.exhibitor.accountId };
  await run((tx) => app.get(MeetingChanges).move(tx, meeting.id, { slotStart: slot(1), tableId: null }, by));
  expect(await seated()).toEqual(all);
  const [person] = await peopleOf(friend);
  const calendar = () => app.database.manager.findBy(Place, { representativeId: person!.id });
  expect((await calendar()).map(({ slotStart }) => slotStart)).toEqual([slot(1)]);
  await run((tx) => app.get(MeetingChanges).cancel(tx, meeting.id, by));
  expect(await calendar()).toEqual([]);
});

it('delegations that stay together are not free while one of them is busy', async () => {
  const fair = await makeMatchmaking(app);
  const pair = await makePair(app, fair);
  const friend = await makeParticipant(app, fair, 'buyer');
  await run((tx) =>
    app.get(Availability).setUnavailable(tx, friend.participant, { slotStart: slot(0), unavailable: true }),
  );
  await delegate(fair, [pair.buyer, friend], true);
  expect(await codeOf(meet(app, pair, slot(0)))).toBe('matchmaking.slot-taken');
  const { manager } = app.database;
  const board = await app.get(ProgrammeQuery).ofFair(manager, fair.fairId);
  const ids = [pair.buyer.participant.id, pair.exhibitor.participant.id];
  const free = await app.get(CalendarsQuery).freeSlots(manager, board, ids);
  expect(free.map(({ start }) => start)).toEqual([1, 2, 3, 4, 5].map(slot));
});

it('delegations that go each for itself do not keep each other', async () => {
  const fair = await makeMatchmaking(app);
  const pair = await makePair(app, fair);
  const friend = await makeParticipant(app, fair, 'buyer');
  await run((tx) =>
    app.get(Availability).setUnavailable(tx, friend.participant, { slotStart: slot(0), unavailable: true }),
  );
  await delegate(fair, [pair.buyer, friend], false);
  const meeting = await meet(app, pair, slot(0));
  expect(await app.database.manager.countBy(MeetingParty, { meetingId: meeting.id })).toBe(2);
});

it('delegations are of one side and of one group only', async () => {
  const fair = await makeMatchmaking(app);
  const pair = await makePair(app, fair);
  expect(await codeOf(delegate(fair, [pair.buyer, pair.exhibitor], true))).toBe(
    'matchmaking.mixed-delegation',
  );
  await delegate(fair, [pair.buyer], true);
  expect(await codeOf(delegate(fair, [], true))).toBe('matchmaking.name-taken');
  const other = { name: 'Đoàn khác', together: true, participantIds: [pair.buyer.participant.id] };
  expect(await codeOf(run((tx) => app.get(Delegations).add(tx, fair, other)))).toBe(
    'matchmaking.in-other-delegation',
  );
  const elsewhere = await makeMatchmaking(app);
  expect(await codeOf(run((tx) => app.get(Delegations).add(tx, elsewhere, other)))).toBe(
    'matchmaking.unknown-participant',
  );
});
