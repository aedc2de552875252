import { Interpreter, Meeting, Wish } from '#lib/matchmaking';
import { newId } from '#lib/kernel';
import { MailDelivery } from '#lib/notifications';
import { Announcing, Entry, Publishing, Run, Runs, RunSolving } from '#lib/timetables';
import {
  type MadeMatchmaking,
  type MadeParticipant,
  makeMatchmaking,
  makeParticipant,
} from '../../factories/matchmaking.js';
import { startTestApp, type TestApp } from '../../support/app.js';

jest.setTimeout(120_000);

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ worker: false });
});
afterAll(() => app.close());

const wants = (fair: MadeMatchmaking, from: MadeParticipant, to: MadeParticipant) =>
  app.database.manager.insert(Wish, {
    id: newId(),
    fairId: fair.fairId,
    participantId: from.participant.id,
    targetId: to.participant.id,
    kind: 'want',
    createdAt: new Date(),
  });

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
  const by = { organiserId: fair.organiserId, fairId: fair.fairId, actorId: fair.ownerId };
  const options = {
    kind: 'full' as const,
    seconds: 1,
    seed: 1,
    fairness: null,
    closedTableIds: [],
    absences: [],
  };
  const run = await app.transactions.run((tx) => app.get(Runs).start(tx, by, options));
  await app.get(RunSolving).solve(run.id);
  const { id } = await app.transactions.run((tx) => app.get(Publishing).publish(tx, by, run.id, 'final'));
  await app.get(Publishing).apply(id);
  await app.get(Announcing).announce(id);
  return app.database.manager.findOneByOrFail(Run, { id: run.id });
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
    await wants(fair, buyer, exhibitor);
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

it('leaves a meeting out that nobody can interpret, and says so', async () => {
  const fair = await makeMatchmaking(app, { tables: 4, sparePercent: 0 });
  await makeInterpreter(fair, 'lan@phien-dich.example');
  const buyer = await makeParticipant(app, fair, 'buyer', { languages: ['km'] });
  await wants(fair, buyer, await makeParticipant(app, fair, 'exhibitor'));
  const run = await publishNew(fair);
  const entries = await app.database.manager.findBy(Entry, { runId: run.id });
  expect(entries.map(({ unmet }) => unmet?.reason)).toEqual(['interpreter']);
});
