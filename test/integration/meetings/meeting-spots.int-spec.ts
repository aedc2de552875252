import { Interpreters, MeetingTable, ProgrammeQuery } from '#lib/matchmaking';
import { MeetingChanges, MeetingSpotsQuery } from '#lib/meetings';
import { type MadeMatchmaking, makeMatchmaking } from '../../factories/matchmaking.js';
import { codeOf, makePair, meet, slot } from '../../factories/meetings.js';
import { officeOf } from '../../factories/timetables.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import { ensureNothingBroken } from '../../support/nothing-broken.js';

jest.setTimeout(120_000);

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ worker: false });
});
afterAll(() => app.close());
afterEach(() => ensureNothingBroken(app));

const byOrganiser = ({ organiserId, fairId, ownerId }: MadeMatchmaking) => ({
  organiserId,
  fairId,
  actorId: ownerId,
});

async function tablesOf({ fairId }: MadeMatchmaking): Promise<string[]> {
  const tables = await app.database.manager.find(MeetingTable, {
    where: { fairId },
    order: { number: 'ASC' },
  });
  return tables.map(({ id }) => id);
}

/** "slot index: table numbers, interpretation" of each spot. */
async function spotsOf(fair: MadeMatchmaking, meetingId: string): Promise<string[]> {
  const { slots } = await app.get(ProgrammeQuery).ofFair(app.database.manager, fair.fairId);
  const tables = await tablesOf(fair);
  const spots = await app.get(MeetingSpotsQuery).of(fair, meetingId);
  return spots.map(({ slot: { start }, tableIds, interpretation }) => {
    const at = slots.findIndex((one) => one.start.getTime() === start.getTime());
    return `${at}: ${tableIds.map((id) => tables.indexOf(id) + 1).join(',')} ${interpretation}`;
  });
}

it('offers the slots in which both sides are free, with the tables that are left, and its own slot for another table', async () => {
  const fair = await makeMatchmaking(app, { tables: 2 });
  const pair = await makePair(app, fair);
  const meeting = await meet(app, pair, slot(0));
  await meet(app, { buyer: pair.buyer, exhibitor: (await makePair(app, fair)).exhibitor }, slot(1));
  await meet(app, { buyer: (await makePair(app, fair)).buyer, exhibitor: pair.exhibitor }, slot(2));
  await meet(app, await makePair(app, fair), slot(3));
  for (let at = 0; at < 2; at += 1) await meet(app, await makePair(app, fair), slot(4));
  expect(await spotsOf(fair, meeting.id)).toEqual(['0: 2 unneeded', '3: 2 unneeded', '5: 1,2 unneeded']);
});

it('says where an interpreter is needed and free, as if the meeting had none yet', async () => {
  const fair = await makeMatchmaking(app, { tables: 2 });
  await app.transactions.run((tx) =>
    app.get(Interpreters).add(tx, officeOf(fair), {
      name: 'Trần Mai',
      email: null,
      languages: ['vi', 'km'],
      restAfter: 2,
      costMinor: null,
    }),
  );
  const meeting = await meet(app, await makePair(app, fair, [['km'], ['vi']]), slot(0));
  for (const at of [2, 3]) await meet(app, await makePair(app, fair, [['km'], ['vi']]), slot(at));
  expect(await spotsOf(fair, meeting.id)).toEqual([
    '0: 2 free',
    '1: 1,2 missing',
    '2: 2 missing',
    '3: 2 missing',
    '4: 1,2 missing',
    '5: 1,2 free',
  ]);
});

it('moves a meeting to the table that was chosen, in its own slot too, and never to one that is taken', async () => {
  const fair = await makeMatchmaking(app, { tables: 3 });
  const [one, two, three] = await tablesOf(fair);
  const meeting = await meet(app, await makePair(app, fair), slot(0));
  await meet(app, await makePair(app, fair), slot(0));
  const move = (slotStart: Date, tableId: string) =>
    app.transactions.run((tx) =>
      app.get(MeetingChanges).move(tx, meeting.id, { slotStart, tableId }, byOrganiser(fair)),
    );
  expect(meeting.tableId).toBe(one);
  expect(await codeOf(move(slot(0), two!))).toBe('matchmaking.table-taken');
  expect(await move(slot(0), three!)).toMatchObject({ tableId: three, slotStart: slot(0), sequence: 1 });
  expect(await move(slot(0), three!)).toMatchObject({ sequence: 1 });
  expect(await move(slot(2), two!)).toMatchObject({ tableId: two, slotStart: slot(2), sequence: 2 });
  const [foreign] = await tablesOf(await makeMatchmaking(app));
  expect(await codeOf(move(slot(3), foreign!))).toBe('matchmaking.table-taken');
});

it('offers nothing for what is cancelled or of another fair', async () => {
  const fair = await makeMatchmaking(app);
  const meeting = await meet(app, await makePair(app, fair), slot(0));
  const elsewhere = await makeMatchmaking(app);
  expect(await codeOf(app.get(MeetingSpotsQuery).of(elsewhere, meeting.id))).toBe('http.not-found');
  await app.transactions.run((tx) => app.get(MeetingChanges).cancel(tx, meeting.id, byOrganiser(fair)));
  expect(await codeOf(app.get(MeetingSpotsQuery).of(fair, meeting.id))).toBe('matchmaking.meeting-ended');
});
