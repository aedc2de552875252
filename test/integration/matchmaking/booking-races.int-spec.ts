import { MeetingBooking, MeetingChanges, type Meeting, MeetingRequests, Place } from '#lib/matchmaking';
import { Actor } from '#lib/identity';
import {
  FIRST_SLOT,
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

const start = new Date(FIRST_SLOT);
const actor = (who: MadeParticipant) => new Actor(who.accountId, who.email, 'Lan', 'vi', true, false, []);

const asks = async (from: MadeParticipant, to: MadeParticipant, proposedSlot: Date | null = start) => {
  const wish = { inviteeId: to.participant.id, message: '', proposedSlot };
  const { id } = await app.transactions.run((tx) =>
    app.get(MeetingRequests).ask(tx, from.participant, wish, actor(from)),
  );
  return id;
};

const accepts = async (
  by: MadeParticipant,
  requestId: string,
  slotStart: Date | null = start,
): Promise<Meeting> => {
  const meeting = await app.transactions.run((tx) =>
    app.get(MeetingBooking).accept(tx, by.participant, { requestId, slotStart }, by.accountId),
  );
  return meeting!;
};

/** How each try ended: "ok", or the code of its refusal. Anything unexpected fails the test. */
async function outcomes(tries: Promise<unknown>[]): Promise<string[]> {
  const settled = await Promise.allSettled(tries);
  return settled.map((one) => (one.status === 'fulfilled' ? 'ok' : (one.reason as { code: string }).code));
}
const count = (of: string[], what: string) => of.filter((one) => one === what).length;

async function placesOf(fairId: string): Promise<Place[]> {
  return app.database.manager.findBy(Place, { fairId });
}

const isTwice = (keys: string[]) => new Set(keys).size < keys.length;

function expectNobodyInTwoPlaces(places: Place[]): void {
  const people = places.filter(({ representativeId }) => representativeId !== null);
  const tables = places.filter(({ tableId }) => tableId !== null);
  expect(isTwice(people.map((place) => `${place.representativeId} ${place.slotStart.toISOString()}`))).toBe(
    false,
  );
  expect(isTwice(tables.map((place) => `${place.tableId} ${place.slotStart.toISOString()}`))).toBe(false);
}

it('gives one of fifty buyers the slot of one exhibitor, and names other slots to the rest', async () => {
  const fair = await makeMatchmaking(app, { tables: 60 });
  const exhibitor = await makeParticipant(app, fair, 'exhibitor');
  const requests: string[] = [];
  for (let at = 0; at < 50; at += 1)
    requests.push(await asks(await makeParticipant(app, fair, 'buyer'), exhibitor));
  const ended = await outcomes(requests.map((id) => accepts(exhibitor, id)));
  expect([count(ended, 'ok'), count(ended, 'matchmaking.slot-taken')]).toEqual([1, 49]);
  const places = await placesOf(fair.fairId);
  expect(places).toHaveLength(3);
  expectNobodyInTwoPlaces(places);
});

it('fills two tables in a slot that fifty pairs want at once, and no more', async () => {
  const fair = await makeMatchmaking(app, { tables: 2 });
  const pairs: { exhibitor: MadeParticipant; request: string }[] = [];
  for (let at = 0; at < 25; at += 1) {
    const exhibitor = await makeParticipant(app, fair, 'exhibitor');
    const buyer = await makeParticipant(app, fair, 'buyer');
    pairs.push({ exhibitor, request: await asks(buyer, exhibitor) });
  }
  const ended = await outcomes(pairs.map(({ exhibitor, request }) => accepts(exhibitor, request)));
  expect([count(ended, 'ok'), count(ended, 'matchmaking.slot-taken')]).toEqual([2, 23]);
  const places = await placesOf(fair.fairId);
  expect(places).toHaveLength(6);
  expectNobodyInTwoPlaces(places);
});

it('spreads requests without a slot over the programme until it is full', async () => {
  const fair = await makeMatchmaking(app, { tables: 2 });
  const exhibitor = await makeParticipant(app, fair, 'exhibitor');
  const requests: string[] = [];
  for (let at = 0; at < 8; at += 1)
    requests.push(await asks(await makeParticipant(app, fair, 'buyer'), exhibitor, null));
  const ended = await outcomes(requests.map((id) => accepts(exhibitor, id, null)));
  expect([count(ended, 'ok'), count(ended, 'matchmaking.no-free-slot')]).toEqual([6, 2]);
  expectNobodyInTwoPlaces(await placesOf(fair.fairId));
});

it('accepts a request once, however often it is accepted at the same time', async () => {
  const fair = await makeMatchmaking(app);
  const exhibitor = await makeParticipant(app, fair, 'exhibitor');
  const request = await asks(await makeParticipant(app, fair, 'buyer'), exhibitor);
  const ended = await outcomes(Array.from({ length: 8 }, () => accepts(exhibitor, request)));
  expect([count(ended, 'ok'), count(ended, 'matchmaking.request-ended')]).toEqual([1, 7]);
  expect(await placesOf(fair.fairId)).toHaveLength(3);
});

it('leaves a meeting where it was when the slot it moves to is taken', async () => {
  const fair = await makeMatchmaking(app, { tables: 1 });
  const exhibitor = await makeParticipant(app, fair, 'exhibitor');
  const first = await accepts(exhibitor, await asks(await makeParticipant(app, fair, 'buyer'), exhibitor));
  const second = await accepts(
    exhibitor,
    await asks(await makeParticipant(app, fair, 'buyer'), exhibitor, null),
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
    const request = await asks(await makeParticipant(app, fair, 'buyer'), exhibitor, null);
    meetings.push({ exhibitor, meeting: await accepts(exhibitor, request, null) });
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
  const places = await placesOf(fair.fairId);
  expect(places).toHaveLength(6);
  expectNobodyInTwoPlaces(places);
});
