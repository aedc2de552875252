import { Meeting } from '#lib/matchmaking';
import { Entries, type Entry, Publishing, type Run } from '#lib/timetables';
import { type MadeMatchmaking, makeMatchmaking } from '../../factories/matchmaking.js';
import { codeOf, makePair, slot } from '../../factories/meetings.js';
import { computeRun, entriesOf, makeWish, officeOf } from '../../factories/timetables.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import { beside } from '../../support/beside.js';
import { ensureNothingBroken } from '../../support/nothing-broken.js';

jest.setTimeout(120_000);

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ worker: false });
});
afterEach(() => ensureNothingBroken(app));
afterAll(() => app.close());

interface Draft {
  fair: MadeMatchmaking;
  run: Run;
  entry: Entry;
}

/** A timetable of one meeting, computed and not yet published. */
async function draft(): Promise<Draft> {
  const fair = await makeMatchmaking(app, { sparePercent: 0 });
  const { buyer, exhibitor } = await makePair(app, fair);
  await makeWish(app, buyer, exhibitor, 'want');
  const run = await computeRun(app, fair);
  const [entry] = await entriesOf(app, run);
  return { fair, run, entry: entry! };
}

const queued = async ({ fair, run }: Draft): Promise<string> => {
  const queue = app.transactions.run((tx) =>
    app.get(Publishing).publish(tx, officeOf(fair), run.id, 'final'),
  );
  return (await queue).id;
};
const otherSlot = ({ entry }: Draft): Date => (entry.slotStart?.getTime() === +slot(0) ? slot(1) : slot(0));
const meetingsOf = ({ fair: { fairId } }: Draft) => app.database.manager.findBy(Meeting, { fairId });

it('publishes an entry where it was put at the last moment', async () => {
  const made = await draft();
  const publicationId = await queued(made);
  const ids = { runId: made.run.id, entryId: made.entry.id };
  const to = { slotStart: otherSlot(made), tableId: null };
  await beside(app, { first: (tx) => app.get(Entries).place(tx, officeOf(made.fair), ids, to) }, () =>
    app.get(Publishing).apply(publicationId),
  );
  expect((await meetingsOf(made)).map(({ slotStart }) => slotStart)).toEqual([to.slotStart]);
});

it('does not publish what was taken out of it at the last moment', async () => {
  const made = await draft();
  const publicationId = await queued(made);
  const ids = { runId: made.run.id, entryId: made.entry.id };
  await beside(app, { first: (tx) => app.get(Entries).remove(tx, officeOf(made.fair), ids) }, () =>
    app.get(Publishing).apply(publicationId),
  );
  expect(await meetingsOf(made)).toEqual([]);
});

it('changes an entry before it is published, or not at all, however the two meet', async () => {
  const made = await draft();
  const publicationId = await queued(made);
  const ids = { runId: made.run.id, entryId: made.entry.id };
  const to = { slotStart: otherSlot(made), tableId: null };
  const [placed] = await Promise.all([
    codeOf(app.transactions.run((tx) => app.get(Entries).place(tx, officeOf(made.fair), ids, to))),
    app.get(Publishing).apply(publicationId),
  ]);
  const published = placed === 'ok' ? to.slotStart : made.entry.slotStart;
  expect(['ok', 'timetables.not-a-draft']).toContain(placed);
  expect((await meetingsOf(made)).map(({ slotStart }) => slotStart)).toEqual([published]);
});
