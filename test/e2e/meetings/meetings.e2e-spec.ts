import { In } from 'typeorm';
import { Place, USUAL_RULES } from '#lib/matchmaking';
import { MailDelivery } from '#lib/notifications';
import { MeetingRequest, RequestEnding } from '#lib/requests';
import { StoredEvent } from '#platform/events';
import {
  ask,
  FAIR_DAY,
  FIRST_SLOT,
  type MadeMatchmaking,
  type MadeParticipant,
  makeMatchmaking,
  makeParticipant,
  signedIn,
} from '../../factories/matchmaking.js';
import { PASSWORD } from '../../factories/people.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import type { TestClient } from '../../support/test-client.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ worker: false });
});
afterAll(() => app.close());

interface Pair {
  fair: MadeMatchmaking;
  buyer: MadeParticipant;
  exhibitor: MadeParticipant;
  buying: TestClient;
  exhibiting: TestClient;
}

async function makePair(setup: Parameters<typeof makeMatchmaking>[1] = {}): Promise<Pair> {
  const fair = await makeMatchmaking(app, setup);
  const buyer = await makeParticipant(app, fair, 'buyer', { name: 'Saveurs du Mékong' });
  const exhibitor = await makeParticipant(app, fair, 'exhibitor', { name: 'HTX Tôm khô Rạch Gốc' });
  return {
    fair,
    buyer,
    exhibitor,
    buying: await signedIn(app, buyer),
    exhibiting: await signedIn(app, exhibitor),
  };
}

const accept = (client: TestClient, by: MadeParticipant, id: string, slotStart?: string) =>
  client.post<{ id: string; code: string; slotStart: string; freeSlots: string[] }>(
    `${by.path}/meeting-requests/${id}/acceptance`,
    slotStart ? { slotStart } : {},
  );

const codeOf = ({ status, body }: { status: number; body: unknown }) => [
  status,
  (body as { code?: string } | undefined)?.code,
];

async function eventsAbout(ids: string[]): Promise<string[]> {
  const events = await app.database.manager.find(StoredEvent, {
    where: { subjectId: In(ids) },
    order: { id: 'ASC' },
  });
  return events.map(({ name }) => name);
}

it('goes from a request to a meeting with mails, calendar and events, and on to its cancellation', async () => {
  const { buyer, exhibitor, buying, exhibiting, fair } = await makePair();
  const request = await ask(buying, buyer, exhibitor, FIRST_SLOT);
  const inbox = await exhibiting.get<{ items: { partner: { name: string }; proposedSlot: string }[] }>(
    `${exhibitor.path}/meeting-requests?box=received&state=requested`,
  );
  expect(inbox.body.items).toMatchObject([{ partner: { name: buyer.name }, proposedSlot: FIRST_SLOT }]);
  expect(await app.database.manager.countBy(Place, { fairId: fair.fairId })).toBe(0);

  const accepted = await accept(exhibiting, exhibitor, request);
  expect([accepted.status, accepted.body.slotStart]).toEqual([201, FIRST_SLOT]);
  const meeting = accepted.body.id;
  const later = `${FAIR_DAY}T01:55:00.000Z`;
  const move = await buying.post(`${buyer.path}/meetings/${meeting}/move`, { slotStart: later });
  expect(move.status).toBe(204);
  const list = await buying.get<{ items: object[] }>(`${buyer.path}/meetings`);
  expect(list.body.items).toMatchObject([
    {
      slotStart: later,
      tableNumber: 1,
      tableKind: 'table',
      partnerName: exhibitor.name,
      state: 'scheduled',
      outcome: null,
    },
  ]);
  const sent = async () =>
    (await buying.get<{ items: object[] }>(`${buyer.path}/meeting-requests?box=sent`)).body.items;
  expect(await sent()).toMatchObject([{ state: 'accepted', meetingCancelled: false }]);
  const cancel = await exhibiting.post(`${exhibitor.path}/meetings/${meeting}/cancellation`);
  expect(cancel.status).toBe(204);
  expect(await sent()).toMatchObject([{ state: 'accepted', meetingCancelled: true }]);
  expect(await app.database.manager.countBy(Place, { fairId: fair.fairId })).toBe(0);
  expect(await eventsAbout([request, meeting])).toEqual([
    'meeting-request.created',
    'meeting-request.accepted',
    'meeting.scheduled',
    'meeting.moved',
    'meeting.cancelled',
  ]);
  const mails = await app.database.manager.find(MailDelivery, {
    where: { toAddress: buyer.email },
    order: { id: 'ASC' },
  });
  const calendars = mails.map(({ content }) => content!.calendars![0]!);
  expect(mails.at(-1)!.content!.text).toContain(
    `${exhibitor.name} has cancelled the meeting below. The slot in your timetable is free again.`,
  );
  const own = { toAddress: exhibitor.email, kind: 'meeting.cancelled' };
  const told = await app.database.manager.findOneByOrFail(MailDelivery, own);
  expect(told.content!.text).toContain('Your side has cancelled the meeting below.');
  expect(calendars.map(({ method }) => method)).toEqual(['REQUEST', 'REQUEST', 'CANCEL']);
  expect(calendars.map(({ ics }) => /SEQUENCE:(\d+)/.exec(ics)![1])).toEqual(['0', '1', '2']);
  expect(new Set(calendars.map(({ ics }) => /UID:(\S+)/.exec(ics)![1])).size).toBe(1);
  expect(calendars[0]!.ics.replaceAll(/\r\n /g, '')).toContain(`MAILTO:${buyer.email}`);
  expect(mails[0]!.content!.text).toContain('Thursday, 20 November 2031, 08:30–08:50 (Vietnam time)');
  await ask(buying, buyer, exhibitor);
});

it('offers the calendar file to both sides and to nobody else', async () => {
  const { buyer, exhibitor, buying, exhibiting, fair } = await makePair();
  const { body } = await accept(exhibiting, exhibitor, await ask(buying, buyer, exhibitor));
  const file = await buying.get(`${buyer.path}/meetings/${body.id}/calendar.ics`);
  expect([file.status, file.headers['content-type']]).toEqual([
    200,
    'text/calendar; charset=utf-8; method=PUBLISH',
  ]);
  expect(file.text.replaceAll(/\r\n /g, '')).toContain('SUMMARY:Meeting with HTX Tôm khô Rạch Gốc');
  const other = await makeParticipant(app, fair, 'buyer');
  const stranger = await signedIn(app, other);
  expect((await stranger.get(`${other.path}/meetings/${body.id}/calendar.ics`)).status).toBe(404);
  expect((await stranger.get(`${buyer.path}/meetings/${body.id}/calendar.ics`)).status).toBe(404);
});

it('hides the requests and meetings of others, and whole fairs one does not take part in', async () => {
  const { buyer, exhibitor, buying, exhibiting, fair } = await makePair();
  const request = await ask(buying, buyer, exhibitor);
  const other = await makeParticipant(app, fair, 'exhibitor');
  const stranger = await signedIn(app, other);
  expect(codeOf(await accept(stranger, other, request))).toEqual([404, 'http.not-found']);
  expect(codeOf(await accept(buying, buyer, request))).toEqual([404, 'http.not-found']);
  const declined = await stranger.post(`${other.path}/meeting-requests/${request}/decline`, { reason: 'x' });
  expect(declined.status).toBe(404);
  const withdrawn = await exhibiting.post(`${exhibitor.path}/meeting-requests/${request}/withdrawal`);
  expect(withdrawn.status).toBe(404);
  const { body } = await accept(exhibiting, exhibitor, request);
  for (const verb of ['move', 'cancellation'])
    expect(
      (await stranger.post(`${other.path}/meetings/${body.id}/${verb}`, { slotStart: FIRST_SLOT })).status,
    ).toBeGreaterThanOrEqual(404);
  const elsewhere = await makeMatchmaking(app);
  const absent = await buying.get(`/organisations/${buyer.organisationId}/fairs/${elsewhere.fairId}/needs`);
  expect(codeOf(absent)).toEqual([404, 'matchmaking.not-taking-part']);
  const foreign = await makeParticipant(app, elsewhere, 'exhibitor');
  const asked = await buying.post(`${buyer.path}/meeting-requests`, {
    participantId: foreign.participant.id,
    message: '',
  });
  expect(codeOf(asked)).toEqual([404, 'http.not-found']);
});

it('refuses a participant who wants to meet himself, his own side, or somebody who does not want to be found', async () => {
  const { buyer, exhibitor, buying, exhibiting, fair } = await makePair();
  const other = await makeParticipant(app, fair, 'buyer');
  const wish = (to: MadeParticipant) =>
    buying.post(`${buyer.path}/meeting-requests`, { participantId: to.participant.id, message: '' });
  expect(codeOf(await wish(buyer))).toEqual([422, 'matchmaking.not-each-other']);
  expect(codeOf(await wish(other))).toEqual([422, 'matchmaking.not-each-other']);
  await exhibiting.put(`${exhibitor.path}/matchmaking/findable`, { findable: false });
  expect(codeOf(await wish(exhibitor))).toEqual([404, 'http.not-found']);
});

it('keeps one request open for a pair, from either side', async () => {
  const { buyer, exhibitor, buying, exhibiting } = await makePair();
  const request = await ask(buying, buyer, exhibitor);
  const back = await exhibiting.post(`${exhibitor.path}/meeting-requests`, {
    participantId: buyer.participant.id,
    message: '',
  });
  expect(codeOf(back)).toEqual([409, 'matchmaking.already-open']);
  await exhibiting.post(`${exhibitor.path}/meeting-requests/${request}/decline`, { reason: 'Kín lịch' });
  expect(codeOf(await accept(exhibiting, exhibitor, request))).toEqual([409, 'matchmaking.request-ended']);
  await ask(exhibiting, exhibitor, buyer);
});

it('gives a request back to the quota when it ends', async () => {
  const { buyer, exhibitor, buying, fair } = await makePair({ requestQuota: 1 });
  const other = await makeParticipant(app, fair, 'exhibitor');
  const request = await ask(buying, buyer, exhibitor);
  const over = await buying.post(`${buyer.path}/meeting-requests`, {
    participantId: other.participant.id,
    message: '',
  });
  expect(codeOf(over)).toEqual([409, 'matchmaking.quota-used']);
  await buying.post(`${buyer.path}/meeting-requests/${request}/withdrawal`);
  await ask(buying, buyer, other);
});

it('expires what nobody answered, by the time of the database, and leaves the rest open', async () => {
  const { buyer, exhibitor, buying, exhibiting, fair } = await makePair();
  const other = await makeParticipant(app, fair, 'exhibitor');
  const old = await ask(buying, buyer, exhibitor);
  const fresh = await ask(buying, buyer, other);
  await app.database.manager.update(MeetingRequest, { id: old }, { expiresAt: new Date(Date.now() - 1000) });
  expect(codeOf(await accept(exhibiting, exhibitor, old))).toEqual([409, 'matchmaking.request-ended']);
  expect(await app.get(RequestEnding).expireDue()).toBe(1);
  const states = await app.database.manager.findBy(MeetingRequest, { id: In([old, fresh]) });
  expect(new Map(states.map(({ id, state }) => [id, state]))).toEqual(
    new Map([
      [old, 'expired'],
      [fresh, 'requested'],
    ]),
  );
  expect(await eventsAbout([old])).toEqual(['meeting-request.created', 'meeting-request.expired']);
  await ask(buying, buyer, exhibitor);
});

it('names free slots instead of a slot that is taken, blocked or not there', async () => {
  const { buyer, exhibitor, buying, exhibiting } = await makePair();
  const second = `${FAIR_DAY}T01:55:00.000Z`;
  const block = (slotStart: string) =>
    buying.put(`${buyer.path}/matchmaking/unavailability`, { slotStart, unavailable: true });
  expect((await block(FIRST_SLOT)).status).toBe(204);
  const request = await ask(buying, buyer, exhibitor);
  const blocked = await accept(exhibiting, exhibitor, request, FIRST_SLOT);
  expect(codeOf(blocked)).toEqual([409, 'matchmaking.slot-taken']);
  expect(blocked.body.freeSlots).toHaveLength(5);
  expect(blocked.body.freeSlots[0]).toBe(second);
  const odd = await accept(exhibiting, exhibitor, request, `${FAIR_DAY}T01:31:00.000Z`);
  expect(codeOf(odd)).toEqual([422, 'matchmaking.unknown-slot']);
  const free = await exhibiting.get<{ items: { start: string }[] }>(
    `${exhibitor.path}/participants/${buyer.participant.id}/free-slots`,
  );
  expect(free.body.items.map(({ start }) => start)).toEqual([second, ...blocked.body.freeSlots.slice(1)]);
  expect((await accept(exhibiting, exhibitor, request, second)).status).toBe(201);
  expect(codeOf(await block(second))).toEqual([409, 'matchmaking.busy-when-unavailable']);
});

it('asks for the outcome after the meeting only, from each side for itself', async () => {
  const { buyer, exhibitor, buying, exhibiting } = await makePair();
  const { body } = await accept(exhibiting, exhibitor, await ask(buying, buyer, exhibitor));
  const outcome = {
    result: 'held',
    rating: null,
    agreedMinor: null,
    expectedMinor: 500_000_000,
    currency: 'VND',
    nextStep: 'Gửi mẫu',
  };
  const said = { survey: 'first', ...outcome };
  const early = await buying.put(`${buyer.path}/meetings/${body.id}/outcome`, said);
  expect(codeOf(early)).toEqual([409, 'matchmaking.not-held-yet']);
  await app.database.manager.query(
    `UPDATE matchmaking_meeting SET slot_start = '2026-01-01 00:00:00.000' WHERE id = '${body.id}'`,
  );
  expect((await buying.put(`${buyer.path}/meetings/${body.id}/outcome`, said)).status).toBe(204);
  expect((await buying.put(`${buyer.path}/meetings/${body.id}/outcome`, said)).status).toBe(204);
  const own = await buying.get<{ items: object[] }>(`${buyer.path}/meetings`);
  expect(own.body.items).toMatchObject([{ outcome }]);
  const theirs = await exhibiting.get<{ items: object[] }>(`${exhibitor.path}/meetings`);
  expect(theirs.body.items).toMatchObject([{ outcome: null }]);
  expect(codeOf(await buying.post(`${buyer.path}/meetings/${body.id}/cancellation`))).toEqual([
    409,
    'matchmaking.meeting-ended',
  ]);
});

it('shows the organiser the programme, the day and the counts, and keeps meetings inside the programme', async () => {
  const { fair, buyer, exhibitor, buying, exhibiting } = await makePair();
  await accept(exhibiting, exhibitor, await ask(buying, buyer, exhibitor), FIRST_SLOT);
  const owner = await app.client().signIn(fair.ownerEmail, PASSWORD);
  const path = `/organisers/${fair.organiserId}/fairs/${fair.fairId}/matchmaking`;
  const board = await owner.get<{ items: object[] }>(`${path}/meetings?day=${FAIR_DAY}`);
  expect(board.body.items).toMatchObject([
    {
      slotStart: FIRST_SLOT,
      tableNumber: 1,
      tableKind: 'table',
      buyerName: buyer.name,
      exhibitorName: exhibitor.name,
    },
  ]);
  const counts = await owner.get(`${path}/counts`);
  expect(counts.body).toMatchObject({ buyers: 1, exhibitors: 1, meetings: { scheduled: 1, ahead: 1 } });
  const programme = await owner.get<Record<string, unknown> & { slots: object[] }>(`${path}/programme`);
  expect(programme.body.slots).toHaveLength(6);
  const { state, days, slotMinutes, pauseMinutes, requestQuota, answerDays } = programme.body;
  const setup = { ...USUAL_RULES, state, days, slotMinutes, pauseMinutes, requestQuota, answerDays };
  const table = { kind: 'table', hallId: null, participantId: null };
  const tables = [1, 2, 3].map((number) => ({ number, ...table }));
  expect((await owner.put(`${path}/programme`, { ...setup, tables })).status).toBe(200);
  const longer = await owner.put(`${path}/programme`, { ...setup, slotMinutes: 30, tables });
  expect(codeOf(longer)).toEqual([409, 'matchmaking.programme-in-use']);
  const fewer = await owner.put(`${path}/programme`, { ...setup, tables: tables.slice(1) });
  expect(codeOf(fewer)).toEqual([409, 'matchmaking.programme-in-use']);
  const otherKind = [{ ...tables[0], kind: 'room' }, ...tables.slice(1)];
  const other = await owner.put(`${path}/programme`, { ...setup, tables: otherKind });
  expect(codeOf(other)).toEqual([409, 'matchmaking.programme-in-use']);
  const stranger = await makeMatchmaking(app);
  const foreign = await app.client().signIn(stranger.ownerEmail, PASSWORD);
  expect((await foreign.get(`${path}/programme`)).status).toBe(404);
  const crossed = `/organisers/${stranger.organiserId}/fairs/${fair.fairId}/matchmaking`;
  expect((await foreign.get(`${crossed}/programme`)).status).toBe(404);
  expect((await foreign.get<{ items: [] }>(`${crossed}/meetings?day=${FAIR_DAY}`)).status).toBe(404);
});
