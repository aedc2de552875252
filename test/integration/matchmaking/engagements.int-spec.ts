import {
  Availability,
  Engagements,
  type EngagementFields,
  Meeting,
  Place,
  ProgrammeQuery,
  Programmes,
  Representatives,
} from '#lib/matchmaking';
import { MailDelivery } from '#lib/notifications';
import {
  FAIR_DAY,
  type MadeMatchmaking,
  type MadeParticipant,
  makeMatchmaking,
  makeParticipant,
} from '../../factories/matchmaking.js';
import { accepts, asks, codeOf, makePair, meet, slot } from '../../factories/meetings.js';
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
const addPerson = (
  who: MadeParticipant,
  name: string,
  email: string | null = null,
  languages: string[] = [],
) =>
  run((tx) =>
    app
      .get(Representatives)
      .add(tx, who.participant, { fields: { name, email, languages }, byOrganiser: true }),
  );

const visit = (who: MadeParticipant[], overrides: Partial<EngagementFields> = {}): EngagementFields => ({
  kind: 'field-visit',
  title: { vi: 'Khảo sát vuông tôm' },
  startsAt: slot(2),
  endsAt: slot(3),
  travelMinutes: 20,
  participantIds: who.map(({ participant }) => participant.id),
  ...overrides,
});
const office = (fair: MadeMatchmaking) => ({ ...fair, actorId: fair.ownerId });
const add = (fair: MadeMatchmaking, fields: EngagementFields, cancelMeetings = false) =>
  run((tx) => app.get(Engagements).add(tx, office(fair), fields, { cancelMeetings }));
const kept = async (fair: MadeMatchmaking) =>
  (await app.database.manager.findBy(Place, { fairId: fair.fairId }))
    .filter(({ engagementId }) => engagementId !== null)
    .map(({ slotStart }) => slotStart)
    .toSorted((a, b) => a.getTime() - b.getTime());

it('engagements take the slots they touch, the way included, and free them when they are changed and removed', async () => {
  const fair = await makeMatchmaking(app);
  const pair = await makePair(app, fair);
  await run((tx) =>
    app
      .get(Availability)
      .setUnavailable(tx, pair.buyer.participant, { slotStart: slot(2), unavailable: true }),
  );
  const id = await add(fair, visit([pair.buyer]));
  expect(await kept(fair)).toEqual([slot(1), slot(2), slot(3)]);
  expect(await codeOf(meet(app, pair, slot(3)))).toBe('matchmaking.slot-taken');
  const fields = visit([pair.buyer], { travelMinutes: 0 });
  await run((tx) => app.get(Engagements).change(tx, office(fair), { id, fields }, { cancelMeetings: false }));
  expect(await kept(fair)).toEqual([slot(2)]);
  await run((tx) => app.get(Engagements).remove(tx, fair, id));
  expect(await kept(fair)).toEqual([]);
});

it('engagements leave to people the absences of their own, also those chosen meanwhile', async () => {
  const fair = await makeMatchmaking(app);
  const { buyer } = await makePair(app, fair);
  const choose = (slotStart: Date, unavailable: boolean) =>
    run((tx) => app.get(Availability).setUnavailable(tx, buyer.participant, { slotStart, unavailable }));
  const chosen = () => app.get(Availability).unavailable(app.database.manager, buyer.participant);
  await choose(slot(1), true);
  await choose(slot(2), true);
  const id = await add(fair, visit([buyer], { travelMinutes: 0 }));
  expect(await chosen()).toEqual([slot(1), slot(2)]);
  await choose(slot(1), false);
  await choose(slot(4), true);
  expect([await chosen(), await kept(fair)]).toEqual([[slot(2), slot(4)], [slot(2)]]);
  await run((tx) => app.get(Engagements).remove(tx, fair, id));
  expect([await chosen(), await kept(fair)]).toEqual([[slot(2), slot(4)], []]);
});

it('engagements name the meetings in their way, and cancel them with mails only when that is asked for', async () => {
  const fair = await makeMatchmaking(app);
  const pair = await makePair(app, fair);
  const meeting = await meet(app, pair, slot(2));
  const refused = add(fair, visit([pair.exhibitor]));
  await expect(refused).rejects.toMatchObject({
    code: 'matchmaking.engaged-while-meeting',
    params: { meetings: [`${pair.buyer.name} – ${pair.exhibitor.name} (${FAIR_DAY} 09:20)`] },
  });
  expect(await kept(fair)).toEqual([]);
  await add(fair, visit([pair.exhibitor]), true);
  const { state } = await app.database.manager.findOneByOrFail(Meeting, { id: meeting.id });
  expect(state).toBe('cancelled');
  const mails = await app.database.manager.findBy(MailDelivery, { toAddress: pair.buyer.email });
  expect(mails.map(({ kind }) => kind)).toContain('meeting.cancelled');
  expect(await kept(fair)).toEqual([slot(1), slot(2), slot(3)]);
});

it('engagements reach whoever is named later, and follow the slots of a programme that is saved anew', async () => {
  const fair = await makeMatchmaking(app);
  const { buyer } = await makePair(app, fair);
  await add(fair, visit([buyer], { travelMinutes: 0 }));
  await addPerson(buyer, 'Người thứ hai');
  expect(await kept(fair)).toEqual([slot(2), slot(2)]);
  const { programme } = await app.get(ProgrammeQuery).ofFair(app.database.manager, fair.fairId);
  const setup = { ...programme!, slotMinutes: 10, pauseMinutes: 0, tables: [{ number: 1 }] };
  const { id: _id, organiserId, fairId, createdAt: _made, ...rest } = setup;
  await run((tx) => app.get(Programmes).save(tx, { organiserId, fairId, actorId: fair.ownerId }, rest));
  expect(new Set(await kept(fair)).size).toBe(6);
  expect(await kept(fair)).toHaveLength(6);
});

it('engagements end after they start, and send only who takes part', async () => {
  const fair = await makeMatchmaking(app);
  const { buyer } = await makePair(app, fair);
  expect(await codeOf(add(fair, visit([buyer], { endsAt: slot(2) })))).toBe(
    'matchmaking.bad-engagement-time',
  );
  const foreign = await makeParticipant(app, await makeMatchmaking(app), 'buyer');
  expect(await codeOf(add(fair, visit([foreign])))).toBe('matchmaking.unknown-participant');
});

it('engagements let a booking or an engagement have the slot when both come at once', async () => {
  const fair = await makeMatchmaking(app);
  const pair = await makePair(app, fair);
  const request = await asks(app, pair.buyer, pair.exhibitor);
  const ended = await Promise.all([
    codeOf(accepts(app, pair.exhibitor, request, slot(2))),
    codeOf(add(fair, visit([pair.buyer]))),
  ]);
  expect([
    ['ok', 'matchmaking.engaged-while-meeting'],
    ['matchmaking.slot-taken', 'ok'],
  ]).toContainEqual(ended);
});
