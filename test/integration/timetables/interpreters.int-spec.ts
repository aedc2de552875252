import { newId } from '#lib/kernel';
import { Interpreter, Interpreters, InterpretersQuery, Meeting } from '#lib/matchmaking';
import { MailDelivery } from '#lib/notifications';
import { Entries, type Run } from '#lib/timetables';
import { type MadeMatchmaking, makeMatchmaking, makeParticipant } from '../../factories/matchmaking.js';
import { codeOf } from '../../factories/meetings.js';
import { computeRun, entriesOf, makeWish, officeOf, publishRun } from '../../factories/timetables.js';
import type { Tx } from '#platform/database';
import { startTestApp, type TestApp } from '../../support/app.js';
import { ensureNothingBroken } from '../../support/nothing-broken.js';

jest.setTimeout(120_000);

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ worker: false });
});
afterAll(() => app.close());
afterEach(() => ensureNothingBroken(app));

async function makeInterpreter({ organiserId, fairId }: MadeMatchmaking, email: string): Promise<string> {
  const id = newId();
  await app.database.manager.insert(Interpreter, {
    id,
    organiserId,
    fairId,
    name: email,
    email,
    languages: ['vi', 'fr'],
    restAfter: null,
    costMinor: 500_000,
    createdAt: new Date(),
  });
  return id;
}

async function publishNew(fair: MadeMatchmaking): Promise<Run> {
  const run = await computeRun(app, fair);
  await publishRun(app, fair, run);
  return run;
}

const mailsTo = (toAddress: string) =>
  app.database.manager.find(MailDelivery, { where: { toAddress }, order: { id: 'ASC' } });

it('gives an interpreter one table at a time, says what it costs, and writes to them once a publication', async () => {
  const fair = await makeMatchmaking(app, { tables: 4, sparePercent: 0 });
  const email = 'duyen@phien-dich.example';
  const interpreterId = await makeInterpreter(fair, email);
  const exhibitors = [
    await makeParticipant(app, fair, 'exhibitor'),
    await makeParticipant(app, fair, 'exhibitor'),
  ];
  for (const exhibitor of exhibitors) {
    const buyer = await makeParticipant(app, fair, 'buyer', { languages: ['fr'] });
    await makeWish(app, buyer, exhibitor);
  }
  const run = await publishNew(fair);
  expect(run.result).toMatchObject({ placed: 2, interpreterCost: 1_000_000 });
  const meetings = await app.database.manager.findBy(Meeting, { fairId: fair.fairId, interpreterId });
  expect(new Set(meetings.map(({ slotStart }) => slotStart.getTime())).size).toBe(2);
  const [mail, ...more] = await mailsTo(email);
  expect([mail!.content!.calendars!.map(({ method }) => method), more]).toEqual([['REQUEST'], []]);

  await app.database.manager.update(Interpreter, { id: interpreterId }, { languages: ['vi', 'km'] });
  const otherId = await makeInterpreter(fair, 'sok@phien-dich.example');
  await publishNew(fair);
  expect(await app.database.manager.countBy(Meeting, { fairId: fair.fairId, interpreterId: otherId })).toBe(
    2,
  );
  const [, second] = await mailsTo(email);
  expect(second!.content!.calendars!.map(({ method }) => method)).toEqual(['CANCEL']);
});

it('keeps interpreters when a repair is published, and writes to nobody whom it does not concern', async () => {
  const fair = await makeMatchmaking(app, { tables: 4, sparePercent: 0 });
  const email = 'hanh@phien-dich.example';
  const interpreterId = await makeInterpreter(fair, email);
  const french = await makeParticipant(app, fair, 'buyer', { languages: ['fr'] });
  const gone = await makeParticipant(app, fair, 'buyer');
  for (const buyer of [french, gone])
    await makeWish(app, buyer, await makeParticipant(app, fair, 'exhibitor'));
  await publishNew(fair);
  await app.database.manager.update(Interpreter, { id: interpreterId }, { costMinor: 900_000 });
  await makeInterpreter(fair, 'van@phien-dich.example');
  const absences = [{ participantId: gone.participant.id, slotStarts: [] }];
  const repaired = await computeRun(app, fair, { kind: 'repair', absences });
  expect(repaired.result).toMatchObject({ placed: 1, moved: 0, interpreterCost: 900_000 });
  const { counts } = await publishRun(app, fair, repaired);
  expect(counts).toMatchObject({ kept: 1, added: 0, moved: 0, cancelled: 1, dropped: 0 });
  const [meeting] = await app.database.manager.findBy(Meeting, { fairId: fair.fairId, interpreterId });
  expect(meeting).toMatchObject({ state: 'scheduled', sequence: 0 });
  expect([(await mailsTo(email)).length, (await mailsTo(french.email)).length]).toEqual([1, 1]);
  expect(await mailsTo('van@phien-dich.example')).toEqual([]);
});

it('lets interpreters go whose meetings a publication has cancelled', async () => {
  const fair = await makeMatchmaking(app, { tables: 4, sparePercent: 0 });
  const interpreterId = await makeInterpreter(fair, 'thoa@phien-dich.example');
  const buyer = await makeParticipant(app, fair, 'buyer', { languages: ['fr'] });
  const exhibitor = await makeParticipant(app, fair, 'exhibitor');
  await makeWish(app, buyer, exhibitor);
  await publishNew(fair);
  const load = async () => (await app.get(InterpretersQuery).list(fair)).map(({ meetings }) => meetings);
  const remove = () =>
    app.transactions.run((tx) => app.get(Interpreters).remove(tx, officeOf(fair), interpreterId));
  expect([await load(), await codeOf(remove())]).toEqual([[1], 'matchmaking.interpreter-in-use']);
  const absences = [{ participantId: buyer.participant.id, slotStarts: [] }];
  await publishRun(app, fair, await computeRun(app, fair, { kind: 'repair', absences }));
  expect([await load(), await codeOf(remove())]).toEqual([[0], 'ok']);
});

it('leaves a meeting out that nobody can interpret, and says so', async () => {
  const fair = await makeMatchmaking(app, { tables: 4, sparePercent: 0 });
  await makeInterpreter(fair, 'lan@phien-dich.example');
  const buyer = await makeParticipant(app, fair, 'buyer', { languages: ['km'] });
  await makeWish(app, buyer, await makeParticipant(app, fair, 'exhibitor'));
  const run = await publishNew(fair);
  const entries = await entriesOf(app, run);
  expect(entries.map(({ unmet }) => unmet?.reason)).toEqual(['interpreter']);
});

it('gives a pair that is put in by hand an interpreter who is free then, and names who is not', async () => {
  const fair = await makeMatchmaking(app, { tables: 4, sparePercent: 0 });
  await makeInterpreter(fair, 'mai@phien-dich.example');
  const exhibitor = await makeParticipant(app, fair, 'exhibitor');
  const buyers = [
    await makeParticipant(app, fair, 'buyer', { languages: ['fr'] }),
    await makeParticipant(app, fair, 'buyer', { languages: ['fr'] }),
  ];
  await makeWish(app, buyers[0]!, exhibitor);
  await makeWish(app, buyers[1]!, await makeParticipant(app, fair, 'exhibitor'));
  const run = await computeRun(app, fair);
  const [one, two] = await entriesOf(app, run);
  const change = <T>(work: (tx: Tx) => Promise<T>) => app.transactions.run(work);
  const put = (entryId: string, slotStart: Date) =>
    change((tx) =>
      app.get(Entries).place(tx, officeOf(fair), { runId: run.id, entryId }, { slotStart, tableId: null }),
    );
  const taken = { kind: 'interpreter', whoId: one!.interpreterId, entryId: one!.id };
  await expect(put(two!.id, one!.slotStart!)).rejects.toMatchObject({ params: { conflicts: [taken] } });
  const otherId = await makeInterpreter(fair, 'ngan@phien-dich.example');
  expect(await put(two!.id, one!.slotStart!)).toMatchObject({ interpreterId: otherId });
  const [, moved] = await entriesOf(app, run);
  expect([moved!.slotStart, moved!.interpreterId]).toEqual([one!.slotStart, otherId]);
});
