import { Meeting, Representatives } from '#lib/matchmaking';
import { MeetingChanges } from '#lib/meetings';
import { Leaving, MeetingRequest, RequestEnding } from '#lib/requests';
import { type Run, Publishing, Runs } from '#lib/timetables';
import {
  type MadeMatchmaking,
  type MadeParticipant,
  makeMatchmaking,
  makeParticipant,
} from '../../factories/matchmaking.js';
import { asks, codeOf, meet, slot } from '../../factories/meetings.js';
import { computeRun, makeWish, officeOf, publishRun } from '../../factories/timetables.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import { ensureNothingBroken } from '../../support/nothing-broken.js';

jest.setTimeout(120_000);

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ worker: false });
});
afterEach(() => ensureNothingBroken(app));
afterAll(() => app.close());

interface Ground {
  fair: MadeMatchmaking;
  buyer: MadeParticipant;
  exhibitor: MadeParticipant;
}

async function ground(): Promise<Ground> {
  const fair = await makeMatchmaking(app, { tables: 2, sparePercent: 0 });
  return {
    fair,
    buyer: await makeParticipant(app, fair, 'buyer'),
    exhibitor: await makeParticipant(app, fair, 'exhibitor'),
  };
}

const standing = ({ fairId }: MadeMatchmaking) =>
  app.database.manager.findBy(Meeting, { fairId, state: 'scheduled' });
const publish = async (fair: MadeMatchmaking, run: Run) => (await publishRun(app, fair, run)).counts;

/** A request that both agreed to and that waits for the timetable. */
async function agreed({ buyer, exhibitor }: Ground): Promise<string> {
  const requestId = await asks(app, buyer, exhibitor);
  await app.transactions.run(async (tx) => {
    const ending = app.get(RequestEnding);
    await ending.end(tx, await ending.lock(tx, requestId), 'accept', exhibitor.accountId);
  });
  return requestId;
}

const cancels = ({ participant, accountId: actorId }: MadeParticipant, { id }: Meeting) =>
  app.transactions.run((tx) => app.get(MeetingChanges).cancel(tx, id, { participant, actorId }));

const absent = ({ participant }: MadeParticipant) => [{ participantId: participant.id, slotStarts: [] }];

it('is taken back to by publishing the earlier run, also for meetings that came from a request', async () => {
  const all = await ground();
  const { fair, buyer } = all;
  const requestId = await agreed(all);
  const first = await computeRun(app, fair);
  await publish(fair, first);
  const repaired = await computeRun(app, fair, { kind: 'repair', absences: absent(buyer) });
  expect(await publish(fair, repaired)).toMatchObject({ cancelled: 1 });
  expect(await publish(fair, first)).toMatchObject({ added: 1, withdrawn: 0 });
  expect((await standing(fair)).map((meeting) => meeting.requestId)).toEqual([requestId]);
});

it('does not bring back a meeting that one side has cancelled since', async () => {
  const all = await ground();
  const { fair, buyer, exhibitor } = all;
  await makeWish(app, exhibitor, buyer);
  const run = await computeRun(app, fair);
  await publish(fair, run);
  await cancels(buyer, (await standing(fair))[0]!);
  expect(await publish(fair, run)).toMatchObject({ added: 0, withdrawn: 1 });
  expect(await standing(fair)).toEqual([]);
});

it('leaves apart whose request was withdrawn since, and who has said no', async () => {
  const asked = await ground();
  const requestId = await agreed(asked);
  const run = await computeRun(app, asked.fair);
  await app.transactions.run(async (tx) => {
    const ending = app.get(RequestEnding);
    await ending.end(tx, await ending.lock(tx, requestId), 'withdraw', asked.buyer.accountId);
  });
  expect(await publish(asked.fair, run)).toMatchObject({ added: 0, withdrawn: 1 });
  expect(await app.database.manager.findOneBy(MeetingRequest, { id: requestId })).toMatchObject({
    state: 'withdrawn',
  });

  const wished = await ground();
  await makeWish(app, wished.buyer, wished.exhibitor);
  const second = await computeRun(app, wished.fair);
  await makeWish(app, wished.exhibitor, wished.buyer, 'no');
  expect(await publish(wished.fair, second)).toMatchObject({ added: 0, withdrawn: 1 });
});

it('brings nobody back who has left since', async () => {
  const all = await ground();
  const { fair, buyer, exhibitor } = all;
  await makeWish(app, exhibitor, buyer);
  await makeWish(app, buyer, exhibitor);
  const run = await computeRun(app, fair);
  await app.transactions.run((tx) =>
    app.get(Leaving).leave(tx, buyer.participant, { by: 'itself', actorId: buyer.accountId }),
  );
  expect(await publish(fair, run)).toMatchObject({ added: 0, withdrawn: 1 });
  expect(await standing(fair)).toEqual([]);
  expect(await publish(fair, await computeRun(app, fair))).toMatchObject({ added: 0 });
});

it('leaves a meeting where the two have booked it since, though the run had another slot for them', async () => {
  const all = await ground();
  const { fair, buyer, exhibitor } = all;
  await makeWish(app, buyer, exhibitor);
  const run = await computeRun(app, fair);
  const booked = await meet(app, { buyer, exhibitor }, slot(3));
  expect(await publish(fair, run)).toMatchObject({ kept: 1, added: 0, moved: 0 });
  expect((await standing(fair)).map(({ id, slotStart }) => [id, slotStart])).toEqual([[booked.id, slot(3)]]);
});

it('drops the meetings of somebody who no longer stands for the firm, and publishes the rest', async () => {
  const { fair, buyer, exhibitor } = await ground();
  const other = await makeParticipant(app, fair, 'buyer');
  for (const one of [buyer, other]) await makeWish(app, one, exhibitor);
  const run = await computeRun(app, fair);
  await app.transactions.run(async (tx) => {
    const people = app.get(Representatives);
    const [former] = await people.of(tx, buyer.participant);
    const fields = { name: 'Lan Anh', email: null, languages: [] };
    await people.add(tx, buyer.participant, { fields, byOrganiser: false });
    await people.remove(tx, buyer.participant, former!.id);
  });
  expect(await publish(fair, run)).toMatchObject({ added: 1, dropped: 1 });
});

it('lets the next publication begin after one has broken down', async () => {
  const { fair, buyer, exhibitor } = await ground();
  await makeWish(app, buyer, exhibitor);
  const run = await computeRun(app, fair);
  const publishing = app.get(Publishing);
  const queue = () => app.transactions.run((tx) => publishing.publish(tx, officeOf(fair), run.id, 'final'));
  const { id } = await queue();
  expect(await codeOf(queue())).toBe('timetables.already-publishing');
  await app.transactions.run((tx) => publishing.fail(tx, id));
  await publishing.apply(id);
  expect(await standing(fair)).toEqual([]);
  expect(await publish(fair, run)).toMatchObject({ added: 1 });
});

it('neither shows for comments what has been in force, nor removes what was shown', async () => {
  const { fair, buyer, exhibitor } = await ground();
  await makeWish(app, buyer, exhibitor);
  const shown = await computeRun(app, fair);
  await publishRun(app, fair, shown, 'provisional');
  const final = await computeRun(app, fair);
  await publishRun(app, fair, final, 'provisional');
  const remove = app.transactions.run((tx) => app.get(Runs).remove(tx, officeOf(fair), shown.id));
  expect(await codeOf(remove)).toBe('timetables.in-use');
  await publish(fair, final);
  expect(await codeOf(publishRun(app, fair, final, 'provisional'))).toBe('timetables.not-a-draft');
});
