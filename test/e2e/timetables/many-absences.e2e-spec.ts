import { Entry, Run } from '#lib/timetables';
import {
  FAIR_DAY,
  makeMatchmaking,
  makeParticipant,
  type MadeParticipant,
} from '../../factories/matchmaking.js';
import { PASSWORD } from '../../factories/people.js';
import { makeWish } from '../../factories/timetables.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import { waitUntil } from '../../support/wait-until.js';

jest.setTimeout(120_000);

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const PAIRS = 30;
/** One more than anybody is away in. */
const SLOTS = 61;
/** Bytes that a text or a list could once have on MariaDB; the options of this run have more. */
const ONCE_KEPT = 65_535;

/** Ten minutes each, from 8:00 in Vietnam. */
const slotStarts = Array.from({ length: SLOTS }, (_, at) =>
  new Date(Date.parse(`${FAIR_DAY}T01:00:00Z`) + at * 600_000).toISOString(),
);

it('keeps 60 absences of 60 slots whole, computes with every one of them, and copies them', async () => {
  const days = [{ day: FAIR_DAY, sessions: [{ start: '08:00', end: '18:10' }] }];
  const programme = { days, slotMinutes: 10, pauseMinutes: 0, sparePercent: 0 };
  const fair = await makeMatchmaking(app, { tables: PAIRS, ...programme });
  const people: MadeParticipant[] = [];
  for (let pair = 0; pair < PAIRS; pair += 1) {
    const [buyer, exhibitor] = [
      await makeParticipant(app, fair, 'buyer'),
      await makeParticipant(app, fair, 'exhibitor'),
    ];
    await makeWish(app, buyer, exhibitor, 'must');
    people.push(buyer, exhibitor);
  }
  const client = await app.client().signIn(fair.ownerEmail, PASSWORD);
  const path = `/organisers/${fair.organiserId}/fairs/${fair.fairId}/timetables`;
  const absences = people.map(({ participant: { id: participantId } }) => ({
    participantId,
    slotStarts: slotStarts.slice(0, -1),
  }));
  expect(JSON.stringify(absences).length).toBeGreaterThan(ONCE_KEPT);
  const options = { kind: 'full', seconds: 5, seed: 1, fairness: null, closedTableIds: [], absences };
  const started = await client.post<{ id: string }>(path, options);
  expect(started.status).toBe(201);

  const row = (id: string) => app.database.manager.findOneByOrFail(Run, { id });
  expect((await row(started.body.id)).options.absences).toEqual(absences);
  await waitUntil('the run has finished', async () => (await row(started.body.id)).state === 'finished');
  const entries = await app.database.manager.findBy(Entry, { runId: started.body.id });
  const times = entries.map(({ slotStart }) => slotStart?.toISOString());
  expect(times).toEqual(Array.from({ length: PAIRS }, () => slotStarts.at(-1)));
  const copied = await client.post<{ id: string }>(`${path}/${started.body.id}/copy`);
  expect((await row(copied.body.id)).options.absences).toEqual(absences);
});
