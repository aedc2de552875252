import { Attendances, SwapIn, WaitingQuery } from '#lib/attendance';
import { Engagements, type Meeting, MeetingParty, Place, Programme } from '#lib/matchmaking';
import { ensureNothingBroken } from '../../support/nothing-broken.js';
import { StoredEvent } from '#platform/events';
import { asks, codeOf, makePair, type Pair } from '../../factories/meetings.js';
import { makeParticipant } from '../../factories/matchmaking.js';
import { makeRunningMatchmaking, type RunningMatchmaking } from '../../factories/running-matchmaking.js';
import { startTestApp, type TestApp } from '../../support/app.js';

jest.setTimeout(120_000);

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ worker: false });
});
afterAll(() => app.close());
afterEach(() => ensureNothingBroken(app));

const byDesk = ({ organiserId, fairId, ownerId }: RunningMatchmaking) => ({
  organiserId,
  fairId,
  actorId: ownerId,
});

/** Books in the slot that runs. */
const swaps = (
  fair: RunningMatchmaking,
  { buyer, exhibitor }: Pair,
  insteadOf: string | null = null,
): Promise<Meeting> =>
  app.transactions.run((tx) =>
    app.get(SwapIn).book(tx, byDesk(fair), {
      slotStart: fair.slots[0].start,
      buyerId: buyer.participant.id,
      exhibitorId: exhibitor.participant.id,
      insteadOf,
    }),
  );

const records = (
  fair: RunningMatchmaking,
  meeting: Meeting,
  participantId: string,
  attendance: 'arrived' | 'missing' | 'expected',
) =>
  app.transactions.run((tx) =>
    app.get(Attendances).record(tx, byDesk(fair), { meetingId: meeting.id, participantId }, attendance),
  );

const attendanceEvents = ({ id }: Meeting) =>
  app.database.manager.countBy(StoredEvent, { subjectId: id, name: 'meeting.attendance-recorded' });

it('takes an arrival once, however often it is tapped at the same time', async () => {
  const fair = await makeRunningMatchmaking(app);
  const pair = await makePair(app, fair);
  const meeting = await swaps(fair, pair);
  const { id } = pair.buyer.participant;
  const taps = await Promise.all(
    Array.from({ length: 6 }, () => codeOf(records(fair, meeting, id, 'arrived'))),
  );
  expect(new Set(taps)).toEqual(new Set(['ok']));
  expect(await attendanceEvents(meeting)).toBe(1);
  const party = await app.database.manager.findOneByOrFail(MeetingParty, {
    meetingId: meeting.id,
    participantId: id,
  });
  expect([party.arrivedAt !== null, party.missingAt]).toEqual([true, null]);
});

it('lets the desk take back what it wrote', async () => {
  const fair = await makeRunningMatchmaking(app);
  const pair = await makePair(app, fair);
  const meeting = await swaps(fair, pair);
  const { id } = pair.buyer.participant;
  for (const attendance of ['missing', 'expected', 'expected', 'arrived'] as const)
    await records(fair, meeting, id, attendance);
  expect(await attendanceEvents(meeting)).toBe(3);
});

it('gives the place of a meeting to which nobody came to one of two who want it at once', async () => {
  const fair = await makeRunningMatchmaking(app, { tables: [{ number: 1 }] });
  const first = await makePair(app, fair);
  const meeting = await swaps(fair, first);
  const [one, other] = [await makePair(app, fair), await makePair(app, fair)];
  expect(await codeOf(swaps(fair, one, meeting.id))).toBe('matchmaking.nobody-missing');
  await records(fair, meeting, first.buyer.participant.id, 'missing');
  const ended = await Promise.all([one, other].map((pair) => codeOf(swaps(fair, pair, meeting.id))));
  expect(ended.toSorted()).toEqual(['matchmaking.meeting-ended', 'ok']);
  expect(await app.database.manager.countBy(Place, { fairId: fair.fairId })).toBe(3);
});

it('lets one of two desks have an exhibitor whom both give to another buyer', async () => {
  const fair = await makeRunningMatchmaking(app);
  const exhibitor = await makeParticipant(app, fair, 'exhibitor');
  const pairs = [
    { buyer: await makeParticipant(app, fair, 'buyer'), exhibitor },
    { buyer: await makeParticipant(app, fair, 'buyer'), exhibitor },
  ];
  const ended = await Promise.all(pairs.map((pair) => codeOf(swaps(fair, pair))));
  expect(ended.toSorted()).toEqual(['matchmaking.slot-taken', 'ok']);
});

it('suggests those who asked and are free, and ends their request when they are swapped in', async () => {
  const fair = await makeRunningMatchmaking(app);
  const waiting = await makePair(app, fair);
  const asked = await asks(app, waiting.buyer, waiting.exhibitor);
  const busy = { buyer: waiting.buyer, exhibitor: await makeParticipant(app, fair, 'exhibitor') };
  const missed = { buyer: await makeParticipant(app, fair, 'buyer'), exhibitor: busy.exhibitor };
  const meeting = await swaps(fair, missed);
  await asks(app, busy.buyer, busy.exhibitor);
  const slotStart = fair.slots[0].start;
  const at = { organiserId: fair.organiserId, fairId: fair.fairId, slotStart };
  const pairsOf = async (insteadOf?: string) =>
    (await app.get(WaitingQuery).of({ ...at, insteadOf })).map(({ exhibitorId }) => exhibitorId);
  expect(await pairsOf()).toEqual([waiting.exhibitor.participant.id]);
  await records(fair, meeting, missed.buyer.participant.id, 'missing');
  expect((await pairsOf(meeting.id)).toSorted()).toEqual(
    [waiting.exhibitor.participant.id, busy.exhibitor.participant.id].toSorted(),
  );
  const made = await swaps(fair, waiting);
  expect(made).toMatchObject({ requestId: asked, state: 'scheduled', slotStart });
  expect(await pairsOf(meeting.id)).toEqual([]);
});

it('takes no request that nobody could answer in time any more', async () => {
  const fair = await makeRunningMatchmaking(app);
  const { buyer, exhibitor } = await makePair(app, fair);
  await app.database.manager.update(Programme, { fairId: fair.fairId }, { days: [] });
  expect(await codeOf(asks(app, buyer, exhibitor))).toBe('matchmaking.meetings-over');
});

it('takes somebody along who sits in a meeting that has begun', async () => {
  const fair = await makeRunningMatchmaking(app);
  const pair = await makePair(app, fair);
  await swaps(fair, pair);
  const visit = {
    kind: 'field-visit' as const,
    title: { vi: 'Thăm vùng nuôi' },
    startsAt: fair.slots[0].start,
    endsAt: fair.slots[2].end,
    travelMinutes: 0,
    participantIds: [pair.buyer.participant.id],
  };
  const office = { ...fair, actorId: fair.ownerId };
  await app.transactions.run((tx) => app.get(Engagements).add(tx, office, visit, { cancelMeetings: false }));
  await ensureNothingBroken(app);
});
