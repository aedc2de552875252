import type { ActingAtFair } from '#lib/identity';
import { Meeting, Programme } from '#lib/matchmaking';
import { MeetingChanges, MissingInterpreters } from '#lib/meetings';
import { lockInOrder, type Tx } from '#platform/database';
import { type MadeMatchmaking, makeMatchmaking } from '../../factories/matchmaking.js';
import { makePair, meet, slot } from '../../factories/meetings.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import { ensureNothingBroken } from '../../support/nothing-broken.js';

jest.setTimeout(120_000);

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ worker: false });
});
afterAll(() => app.close());
afterEach(() => ensureNothingBroken(app));

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * How something fares that starts while a publication has the programme for itself and then wants the meeting: whether it waits,
 * and how often the two were run until both were through.
 */
async function besidePublication(
  { fairId }: MadeMatchmaking,
  meetingId: string,
  what: (tx: Tx) => Promise<unknown>,
): Promise<{ waits: boolean; runs: number }> {
  let [runs, isDone] = [0, false];
  const started: Promise<unknown>[] = [];
  const start = async () => {
    await app.transactions.run((tx) => {
      runs += 1;
      return what(tx);
    });
    isDone = true;
  };
  const { id } = await app.database.manager.findOneByOrFail(Programme, { fairId });
  const isDoneMeanwhile = await app.transactions.run(async (tx) => {
    runs += 1;
    await lockInOrder(tx, Programme, [id]);
    if (started.length === 0) started.push(start());
    await pause(500);
    await lockInOrder(tx, Meeting, [meetingId]);
    return isDone;
  });
  await Promise.all(started);
  return { waits: !isDoneMeanwhile, runs };
}

type Work = (tx: Tx, meetingId: string, by: ActingAtFair) => Promise<unknown>;
const works: [string, Work][] = [
  ['is cancelled', (tx, id, by) => app.get(MeetingChanges).cancel(tx, id, by)],
  ['is pinned', (tx, id, by) => app.get(MeetingChanges).setPinned(tx, id, true, by)],
  [
    'is moved',
    (tx, id, by) => app.get(MeetingChanges).move(tx, id, { slotStart: slot(2), tableId: null }, by),
  ],
  ['is given an interpreter', (tx, _id, by) => app.get(MissingInterpreters).fill(tx, by)],
];

it.each(works)('no meeting %s while a timetable is published', async (_name, work) => {
  const fair = await makeMatchmaking(app);
  const { id } = await meet(app, await makePair(app, fair), slot(0));
  const by = { organiserId: fair.organiserId, fairId: fair.fairId, actorId: fair.ownerId };
  expect(await besidePublication(fair, id, (tx) => work(tx, id, by))).toEqual({ waits: true, runs: 2 });
});
