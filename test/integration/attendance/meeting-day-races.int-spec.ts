import { Attendances, Lateness, SwapIn } from '#lib/attendance';
import { Meeting } from '#lib/matchmaking';
import { MailDelivery } from '#lib/notifications';
import type { Tx } from '#platform/database';
import { codeOf, makePair, type Pair } from '../../factories/meetings.js';
import { makeRunningMatchmaking, type RunningMatchmaking } from '../../factories/running-matchmaking.js';
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

interface Ground {
  fair: RunningMatchmaking;
  /** Whose meeting runs, and who was written down as missing there. */
  missed: Pair;
  meeting: Meeting;
  /** Two who would like its place. */
  waiting: Pair;
}

const deskOf = ({ organiserId, fairId, ownerId }: RunningMatchmaking) => ({
  organiserId,
  fairId,
  actorId: ownerId,
});

const swaps = (
  tx: Tx,
  fair: RunningMatchmaking,
  { buyer, exhibitor }: Pair,
  insteadOf: string | null = null,
) =>
  app.get(SwapIn).book(tx, deskOf(fair), {
    slotStart: fair.slots[0].start,
    buyerId: buyer.participant.id,
    exhibitorId: exhibitor.participant.id,
    insteadOf,
  });

const records = (tx: Tx, { fair, missed, meeting }: Ground, attendance: 'arrived' | 'missing') =>
  app
    .get(Attendances)
    .record(
      tx,
      deskOf(fair),
      { meetingId: meeting.id, participantId: missed.buyer.participant.id },
      attendance,
    );

async function ground(): Promise<Ground> {
  const fair = await makeRunningMatchmaking(app, { tables: [{ number: 1 }] });
  const missed = await makePair(app, fair);
  const meeting = await app.transactions.run((tx) => swaps(tx, fair, missed));
  const made = { fair, missed, meeting, waiting: await makePair(app, fair) };
  await app.transactions.run((tx) => records(tx, made, 'missing'));
  return made;
}

const stateOf = async ({ meeting: { id } }: Ground) =>
  (await app.database.manager.findOneByOrFail(Meeting, { id })).state;

it('keeps the meeting of somebody who arrives while its place is given away', async () => {
  const made = await ground();
  const ended = await beside(app, { first: (tx) => records(tx, made, 'arrived') }, () =>
    codeOf(app.transactions.run((tx) => swaps(tx, made.fair, made.waiting, made.meeting.id))),
  );
  expect([ended, await stateOf(made)]).toEqual(['matchmaking.nobody-missing', 'scheduled']);
});

it('says that a meeting is given away instead of taking somebody as arrived there', async () => {
  const made = await ground();
  const ended = await beside(
    app,
    { first: (tx) => swaps(tx, made.fair, made.waiting, made.meeting.id) },
    () => codeOf(app.transactions.run((tx) => records(tx, made, 'arrived'))),
  );
  expect([ended, await stateOf(made)]).toEqual(['matchmaking.meeting-ended', 'cancelled']);
});

it('tells nobody that one is late for a meeting that is given away', async () => {
  const made = await ground();
  const { participant } = made.missed.buyer;
  const ended = await beside(
    app,
    { first: (tx) => swaps(tx, made.fair, made.waiting, made.meeting.id) },
    () => codeOf(app.transactions.run((tx) => app.get(Lateness).say(tx, participant, made.meeting.id, 10))),
  );
  expect(ended).toBe('matchmaking.meeting-ended');
  const toOther = { toAddress: made.missed.exhibitor.email, kind: 'meeting.late' };
  expect(await app.database.manager.countBy(MailDelivery, toOther)).toBe(0);
});
