import { type Meeting, Place } from '#lib/matchmaking';
import { MeetingChanges } from '#lib/meetings';
import {
  FIRST_SLOT,
  type MadeParticipant,
  makeMatchmaking,
  makeParticipant,
} from '../../factories/matchmaking.js';
import { accepts, asks, codeOf } from '../../factories/meetings.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import { ensureNothingBroken } from '../../support/nothing-broken.js';

jest.setTimeout(120_000);

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ worker: false });
});
afterAll(() => app.close());

afterEach(() => ensureNothingBroken(app));

const start = new Date(FIRST_SLOT);
const accept = (by: MadeParticipant, requestId: string, slotStart: Date | null = start): Promise<Meeting> =>
  accepts(app, by, requestId, slotStart);

/** How each try ended: "ok", or the code of its refusal. Anything unexpected fails the test. */
const outcomes = (tries: Promise<unknown>[]): Promise<string[]> => Promise.all(tries.map(codeOf));
const count = (of: string[], what: string) => of.filter((one) => one === what).length;

const placesOf = (fairId: string): Promise<Place[]> => app.database.manager.findBy(Place, { fairId });

it('gives one of fifty buyers the slot of one exhibitor, and names other slots to the rest', async () => {
  const fair = await makeMatchmaking(app, { tables: 60 });
  const exhibitor = await makeParticipant(app, fair, 'exhibitor');
  const requests: string[] = [];
  for (let at = 0; at < 50; at += 1)
    requests.push(await asks(app, await makeParticipant(app, fair, 'buyer'), exhibitor));
  const ended = await outcomes(requests.map((id) => accept(exhibitor, id)));
  expect([count(ended, 'ok'), count(ended, 'matchmaking.slot-taken')]).toEqual([1, 49]);
  expect(await placesOf(fair.fairId)).toHaveLength(3);
});

it('fills two tables in a slot that fifty pairs want at once, and no more', async () => {
  const fair = await makeMatchmaking(app, { tables: 2 });
  const pairs: { exhibitor: MadeParticipant; request: string }[] = [];
  for (let at = 0; at < 25; at += 1) {
    const exhibitor = await makeParticipant(app, fair, 'exhibitor');
    const buyer = await makeParticipant(app, fair, 'buyer');
    pairs.push({ exhibitor, request: await asks(app, buyer, exhibitor) });
  }
  const ended = await outcomes(pairs.map(({ exhibitor, request }) => accept(exhibitor, request)));
  expect([count(ended, 'ok'), count(ended, 'matchmaking.slot-taken')]).toEqual([2, 23]);
  expect(await placesOf(fair.fairId)).toHaveLength(6);
});

it('spreads requests without a slot over the programme until it is full', async () => {
  const fair = await makeMatchmaking(app, { tables: 2 });
  const exhibitor = await makeParticipant(app, fair, 'exhibitor');
  const requests: string[] = [];
  for (let at = 0; at < 8; at += 1)
    requests.push(await asks(app, await makeParticipant(app, fair, 'buyer'), exhibitor));
  const ended = await outcomes(requests.map((id) => accept(exhibitor, id, null)));
  expect([count(ended, 'ok'), count(ended, 'matchmaking.no-free-slot')]).toEqual([6, 2]);
  expect(await placesOf(fair.fairId)).toHaveLength(18);
});

it('accepts a request once, however often it is accepted at the same time', async () => {
  const fair = await makeMatchmaking(app);
  const exhibitor = await makeParticipant(app, fair, 'exhibitor');
  const request = await asks(app, await makeParticipant(app, fair, 'buyer'), exhibitor);
  const ended = await outcomes(Array.from({ length: 8 }, () => accept(exhibitor, request)));
  expect([count(ended, 'ok'), count(ended, 'matchmaking.request-ended')]).toEqual([1, 7]);
  expect(await placesOf(fair.fairId)).toHaveLength(3);
});

it('leaves a meeting where it was when the slot it moves to is taken', async () => {
  const fair = await makeMatchmaking(app, { tables: 1 });
  const exhibitor = await makeParticipant(app, fair, 'exhibitor');
  const first = await accept(
    exhibitor,
    await asks(app, await makeParticipant(app, fair, 'buyer'), exhibitor),
  );
  const second = await accept(
    exhibitor,
    await asks(app, await makeParticipant(app, fair, 'buyer'), exhibitor),
    null,
  );
  const by = { participant: exhibitor.participant, actorId: exhibitor.accountId };
  const before = await placesOf(fair.fairId);
  const to = { slotStart: first.slotStart, tableId: null };
  const move = app.transactions.run((tx) => app.get(MeetingChanges).move(tx, second.id, to, by));
  await expect(move).rejects.toMatchObject({ code: 'matchmaking.slot-taken' });
  expect(await placesOf(fair.fairId)).toEqual(before);
});

it('lets one of two meetings have the slot that both move to', async () => {
  const fair = await makeMatchmaking(app, { tables: 1 });
  const meetings: { exhibitor: MadeParticipant; meeting: Meeting }[] = [];
  for (let at = 0; at < 2; at += 1) {
    const exhibitor = await makeParticipant(app, fair, 'exhibitor');
    const request = await asks(app, await makeParticipant(app, fair, 'buyer'), exhibitor);
    meetings.push({ exhibitor, meeting: await accept(exhibitor, request, null) });
  }
  const wanted = { slotStart: new Date(start.getTime() + 100 * 60_000), tableId: null };
  const ended = await outcomes(
    meetings.map(({ exhibitor, meeting }) =>
      app.transactions.run((tx) =>
        app.get(MeetingChanges).move(tx, meeting.id, wanted, {
          participant: exhibitor.participant,
          actorId: exhibitor.accountId,
        }),
      ),
    ),
  );
  expect([count(ended, 'ok'), count(ended, 'matchmaking.slot-taken')]).toEqual([1, 1]);
  expect(await placesOf(fair.fairId)).toHaveLength(6);
});
