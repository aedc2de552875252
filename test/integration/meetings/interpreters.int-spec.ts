import { MailDelivery } from '#lib/notifications';
import { Interpreters, Meeting, Place, Representatives } from '#lib/matchmaking';
import { InterpreterNeedsQuery, MeetingChanges, MissingInterpreters } from '#lib/meetings';
import { type MadeMatchmaking, type MadeParticipant, makeMatchmaking } from '../../factories/matchmaking.js';
import { accepts, asks, codeOf, makePair, meet, type Pair, slot } from '../../factories/meetings.js';
import { officeOf } from '../../factories/timetables.js';
import { StoredEvent } from '#platform/events';
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
const interpreter = (fair: MadeMatchmaking, name: string, languages: string[], more = {}) =>
  run((tx) =>
    app
      .get(Interpreters)
      .add(tx, officeOf(fair), { name, email: null, languages, restAfter: null, costMinor: null, ...more }),
  );
const peopleOf = (who: MadeParticipant) => app.get(Representatives).of(app.database.manager, who.participant);

it('interpreters come to a meeting whose sides share no language, go with it when it moves, and leave when it is cancelled', async () => {
  const fair = await makeMatchmaking(app);
  await interpreter(fair, 'Trần Mai', ['vi', 'en']);
  const thach = await interpreter(fair, 'Thạch Sơn', ['vi', 'km']);
  const pair = await makePair(app, fair, [['km'], ['vi']]);
  const meeting = await meet(app, pair, slot(0));
  expect(meeting.interpreterId).toBe(thach.id);
  const mail = await app.database.manager.findOneByOrFail(MailDelivery, { toAddress: pair.buyer.email });
  expect(mail.content!.text).toContain('Interpreter: Thạch Sơn');
  expect(mail.content!.calendars![0]!.ics.replaceAll(/\r\n /g, '')).toContain('Interpreter: Thạch Sơn');
  const by = { organiserId: fair.organiserId, fairId: fair.fairId, actorId: fair.ownerId };
  await run((tx) => app.get(MeetingChanges).move(tx, meeting.id, { slotStart: slot(2), tableId: null }, by));
  const places = await app.database.manager.findBy(Place, { interpreterId: thach.id });
  expect(places.map(({ slotStart }) => slotStart)).toEqual([slot(2)]);
  await run((tx) => app.get(MeetingChanges).cancel(tx, meeting.id, by));
  expect(await app.database.manager.countBy(Place, { interpreterId: thach.id })).toBe(0);
  await run((tx) => app.get(Interpreters).remove(tx, officeOf(fair), thach.id));
});

it('interpreters stay away from sides that share a language, and from those of whom none is known', async () => {
  const fair = await makeMatchmaking(app);
  await interpreter(fair, 'Trần Mai', ['vi', 'en', 'fr']);
  const shared = await meet(app, await makePair(app, fair, [['fr', 'vi'], ['vi']]), slot(0));
  const unknown = await meet(app, await makePair(app, fair, [[], ['vi']]), slot(1));
  expect([shared.interpreterId, unknown.interpreterId]).toEqual([null, null]);
});

it('interpreters follow the languages of who sits there before those of the organisation', async () => {
  const fair = await makeMatchmaking(app);
  await interpreter(fair, 'Trần Mai', ['vi', 'en']);
  const pair = await makePair(app, fair, [['en'], ['vi']]);
  const [person] = await peopleOf(pair.exhibitor);
  const fields = { name: person!.name, email: null, languages: ['en', 'vi'] };
  await run((tx) =>
    app
      .get(Representatives)
      .change(tx, pair.exhibitor.participant, { id: person!.id, fields, byOrganiser: false }),
  );
  expect((await meet(app, pair, slot(0))).interpreterId).toBeNull();
});

it('interpreters let one of two meetings have the last one of them, and the other stand as one that needs somebody', async () => {
  const fair = await makeMatchmaking(app, { tables: 8 });
  const only = await interpreter(fair, 'Trần Mai', ['vi', 'zh']);
  const pairs: Pair[] = [];
  for (let at = 0; at < 8; at += 1) pairs.push(await makePair(app, fair, [['zh'], ['vi']]));
  const requests = [];
  for (const pair of pairs) requests.push(await asks(app, pair.buyer, pair.exhibitor));
  const meetings = await Promise.all(
    requests.map((id, at) => accepts(app, pairs[at]!.exhibitor, id, slot(0))),
  );
  const got = meetings.filter(({ interpreterId }) => interpreterId !== null);
  expect(got.map(({ interpreterId }) => interpreterId)).toEqual([only.id]);
  const missing = await app.get(InterpreterNeedsQuery).missing(fair);
  expect(missing.map(({ meeting }) => meeting.id).sort()).toEqual(
    meetings
      .filter(({ id }) => id !== got[0]!.id)
      .map(({ id }) => id)
      .sort(),
  );
  expect(missing.map(({ need }) => need)).toEqual(Array.from({ length: 7 }, () => [['zh'], ['vi']]));
  expect(await codeOf(run((tx) => app.get(Interpreters).remove(tx, officeOf(fair), only.id)))).toBe(
    'matchmaking.interpreter-in-use',
  );
});

it('interpreters rest after so many meetings in a row, and are not taken while they are away', async () => {
  const fair = await makeMatchmaking(app);
  const mai = await interpreter(fair, 'Trần Mai', ['vi', 'fr'], { restAfter: 2 });
  await run((tx) => app.get(Interpreters).setAway(tx, officeOf(fair), mai.id, [slot(4)]));
  const taken = [];
  for (let at = 0; at < 5; at += 1)
    taken.push(
      (await meet(app, await makePair(app, fair, [['fr'], ['vi']]), slot(at))).interpreterId !== null,
    );
  expect(taken).toEqual([true, true, false, true, false]);
  expect(
    await codeOf(run((tx) => app.get(Interpreters).setAway(tx, officeOf(fair), mai.id, [slot(0)]))),
  ).toBe('matchmaking.busy-when-unavailable');
});

it('interpreters are given later to meetings that stand without', async () => {
  const fair = await makeMatchmaking(app);
  const meeting = await meet(app, await makePair(app, fair, [['fr'], ['vi']]), slot(0));
  expect(await app.get(InterpreterNeedsQuery).missing(fair)).toHaveLength(1);
  const mai = await interpreter(fair, 'Trần Mai', ['vi', 'fr']);
  expect(await run((tx) => app.get(MissingInterpreters).fill(tx, officeOf(fair)))).toBe(1);
  const now = await app.database.manager.findOneByOrFail(Meeting, { id: meeting.id });
  expect(now.interpreterId).toBe(mai.id);
  expect(await app.get(InterpreterNeedsQuery).missing(fair)).toEqual([]);
});

it('interpreters cost as little as can be, and share the work', async () => {
  const fair = await makeMatchmaking(app);
  await interpreter(fair, 'Dear', ['vi', 'fr'], { costMinor: 500_000 });
  const own = await interpreter(fair, 'Own 1', ['vi', 'fr']);
  const other = await interpreter(fair, 'Own 2', ['vi', 'fr']);
  const ids = [];
  for (let at = 0; at < 2; at += 1)
    ids.push((await meet(app, await makePair(app, fair, [['fr'], ['vi']]), slot(at))).interpreterId);
  expect(new Set(ids)).toEqual(new Set([own.id, other.id]));
});

it('leaves a trace of who was taken on, changed, away and let go', async () => {
  const fair = await makeMatchmaking(app);
  const mai = await interpreter(fair, 'Trần Mai', ['vi', 'en']);
  const by = officeOf(fair);
  const fields = { name: 'Trần Thị Mai', email: null, languages: ['vi'], restAfter: null, costMinor: null };
  await run((tx) => app.get(Interpreters).change(tx, by, mai.id, fields));
  await run((tx) => app.get(Interpreters).setAway(tx, by, mai.id, [slot(0), slot(1)]));
  await run((tx) => app.get(Interpreters).remove(tx, by, mai.id));
  const events = await app.database.manager.find(StoredEvent, {
    where: { subjectId: mai.id, actorId: fair.ownerId, organiserId: fair.organiserId },
    order: { id: 'ASC' },
  });
  const { fairId } = fair;
  expect(events.map(({ name, data }) => [name, data])).toEqual([
    ['interpreter.added', { fairId, name: 'Trần Mai' }],
    ['interpreter.changed', { fairId, name: 'Trần Thị Mai' }],
    ['interpreter.away-saved', { fairId, name: 'Trần Thị Mai', slots: 2 }],
    ['interpreter.removed', { fairId, name: 'Trần Thị Mai' }],
  ]);
});
