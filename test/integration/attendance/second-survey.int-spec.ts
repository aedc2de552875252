import { Outcome, Outcomes, SecondSurvey } from '#lib/attendance';
import { Fair } from '#lib/fairs';
import { FixedClock } from '#lib/kernel';
import { Meeting, Participant, Place } from '#lib/matchmaking';
import { MailDelivery } from '#lib/notifications';
import { meet, makePair, slot } from '../../factories/meetings.js';
import { makeMatchmaking, makeParticipant } from '../../factories/matchmaking.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import { ensureNothingBroken } from '../../support/nothing-broken.js';

const clock = new FixedClock(new Date('2031-10-01T00:00:00Z'));
let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ worker: false, clock });
});
afterAll(() => app.close());
afterEach(() => ensureNothingBroken(app));

const said = {
  result: 'held' as const,
  rating: 4,
  agreedMinor: 1_000_000,
  expectedMinor: 5_000_000,
  currency: 'VND',
  nextStep: null,
};

it('asks everybody who met once, six months after the fair, and keeps the answer beside the first', async () => {
  const fair = await makeMatchmaking(app);
  const pair = await makePair(app, fair);
  await makeParticipant(app, fair, 'buyer');
  const meeting = await meet(app, pair, slot(0));
  // The database's own clock stands before the meeting.
  const past = { slotStart: new Date('2026-01-01T00:00:00Z') };
  await app.database.manager.update(Meeting, { id: meeting.id }, past);
  await app.database.manager.update(Place, { meetingId: meeting.id }, past);
  const record = async (survey: 'first' | 'second') => {
    const own = await app.database.manager.findOneByOrFail(Participant, { id: pair.buyer.participant.id });
    await app.transactions.run((tx) =>
      app.get(Outcomes).record(tx, own, meeting.id, { survey, ...said }, pair.buyer.accountId),
    );
  };
  await record('first');
  await expect(record('second')).rejects.toMatchObject({ code: 'matchmaking.not-surveyed-yet' });
  expect(await app.get(SecondSurvey).askDue()).toBe(0);
  await app.database.manager.update(Fair, { id: fair.fairId }, { endsOn: '2031-03-31' });
  const [one, other] = await Promise.all([1, 2].map(() => app.get(SecondSurvey).askDue()));
  expect([one! + other!, await app.get(SecondSurvey).askDue()]).toEqual([1, 0]);
  const mails = await app.database.manager.findBy(MailDelivery, { kind: 'meeting.second-survey' });
  expect(mails.map(({ toAddress }) => toAddress)).toEqual([pair.buyer.email]);
  await record('second');
  const outcomes = await app.database.manager.findBy(Outcome, { meetingId: meeting.id });
  expect(outcomes.map(({ survey }) => survey).toSorted()).toEqual(['first', 'second']);
});
