import { type Interpreter, Interpreters, type Meeting } from '#lib/matchmaking';
import { MeetingChanges, MissingInterpreters } from '#lib/meetings';
import type { MailDelivery } from '#lib/notifications';
import type { Tx } from '#platform/database';
import { StoredEvent } from '#platform/events';
import { mailsTo } from '../../factories/mails.js';
import { type MadeMatchmaking, makeMatchmaking } from '../../factories/matchmaking.js';
import { makePair, meet, slot } from '../../factories/meetings.js';
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

const run = <T>(work: (tx: Tx) => Promise<T>) => app.transactions.run(work);

let made = 0;
/** Somebody who interprets between Vietnamese and French, with an address. */
function makeInterpreter(fair: MadeMatchmaking): Promise<Interpreter> {
  const name = `Thông dịch ${(made += 1)}`;
  const fields = { name, email: `phien-dich-${made}@example.vn`, languages: ['vi', 'fr'] };
  return run((tx) =>
    app.get(Interpreters).add(tx, officeOf(fair), { ...fields, restAfter: null, costMinor: made }),
  );
}

const meetInFrench = async (fair: MadeMatchmaking) =>
  meet(app, await makePair(app, fair, [['fr'], ['vi']]), slot(0));
const move = (fair: MadeMatchmaking, { id }: Meeting, at: number) =>
  run((tx) => app.get(MeetingChanges).move(tx, id, { slotStart: slot(at), tableId: null }, officeOf(fair)));
const cancel = (fair: MadeMatchmaking, { id }: Meeting) =>
  run((tx) => app.get(MeetingChanges).cancel(tx, id, officeOf(fair)));

function calendarOf({ content }: MailDelivery): string[] {
  const [{ method, ics }] = content!.calendars as [{ method: string; ics: string }];
  const lineOf = (key: string) => new RegExp(`^${key}:(.*?)\r?$`, 'm').exec(ics)![1]!;
  return [method, lineOf('UID'), lineOf('SEQUENCE'), lineOf('DTSTART')];
}
/** Method, UID, SEQUENCE and start in each mail to an interpreter, the oldest first. */
const heard = async ({ email }: Interpreter) => (await mailsTo(app, email!)).toReversed().map(calendarOf);
const uid = ({ id }: Meeting) => `${id}@meetings.fairground`;
const [AT_0, AT_2] = ['20311120T013000Z', '20311120T022000Z'];

it('interpreters hear in one calendar entry that they have a meeting, that it moves, and that it is cancelled', async () => {
  const fair = await makeMatchmaking(app);
  const mai = await makeInterpreter(fair);
  const meeting = await meetInFrench(fair);
  await move(fair, meeting, 2);
  await cancel(fair, meeting);
  expect(await heard(mai)).toEqual([
    ['REQUEST', uid(meeting), '0', AT_0],
    ['REQUEST', uid(meeting), '1', AT_2],
    ['CANCEL', uid(meeting), '2', AT_2],
  ]);
});

it('interpreters who cannot come along to another slot hear that they are free, and the others that they are needed', async () => {
  const fair = await makeMatchmaking(app);
  const [cheap, dear] = [await makeInterpreter(fair), await makeInterpreter(fair)];
  await run((tx) => app.get(Interpreters).setAway(tx, officeOf(fair), cheap.id, [slot(2)]));
  const meeting = await meetInFrench(fair);
  await move(fair, meeting, 2);
  expect(await heard(cheap)).toEqual([
    ['REQUEST', uid(meeting), '0', AT_0],
    ['CANCEL', uid(meeting), '1', AT_0],
  ]);
  expect(await heard(dear)).toEqual([['REQUEST', uid(meeting), '1', AT_2]]);
});

it('interpreters who are given to a meeting that stands without hear of it, and it is written down', async () => {
  const fair = await makeMatchmaking(app);
  const meeting = await meetInFrench(fair);
  const mai = await makeInterpreter(fair);
  await run((tx) => app.get(MissingInterpreters).fill(tx, officeOf(fair)));
  await run((tx) => app.get(MissingInterpreters).fill(tx, officeOf(fair)));
  expect(await heard(mai)).toEqual([['REQUEST', uid(meeting), '1', AT_0]]);
  const found = { subjectId: meeting.id, name: 'meeting.interpreter-assigned' };
  const events = await app.database.manager.findBy(StoredEvent, found);
  expect(events.map(({ actorId, data }) => [actorId, data])).toEqual([
    [fair.ownerId, { fairId: fair.fairId, interpreterId: mai.id }],
  ]);
});
