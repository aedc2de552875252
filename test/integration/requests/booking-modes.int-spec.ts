import { In } from 'typeorm';
import { Fair } from '#lib/fairs';
import { Meeting, Participant, Place } from '#lib/matchmaking';
import { MeetingChanges } from '#lib/meetings';
import { MailDelivery } from '#lib/notifications';
import {
  type MadeRequest,
  MeetingRequest,
  MeetingRequests,
  RequestEnding,
  RequestsQuery,
  Wishes,
} from '#lib/requests';
import {
  FAIR_DAY,
  FIRST_SLOT,
  type MadeMatchmaking,
  type MadeParticipant,
  makeMatchmaking,
  makeParticipant,
} from '../../factories/matchmaking.js';
import { answersYes, declines, makePair, makeRequest, type Pair } from '../../factories/meetings.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import { ensureNothingBroken } from '../../support/nothing-broken.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ worker: false });
});
afterAll(() => app.close());
afterEach(() => ensureNothingBroken(app));

async function pairOf(
  setup: Parameters<typeof makeMatchmaking>[1],
): Promise<Pair & { fair: MadeMatchmaking }> {
  const fair = await makeMatchmaking(app, setup);
  return { fair, ...(await makePair(app, fair)) };
}

const first = new Date(FIRST_SLOT);
const second = new Date(`${FAIR_DAY}T01:55:00.000Z`);
const ask = (
  from: MadeParticipant,
  to: MadeParticipant,
  proposedSlot: Date | null = null,
): Promise<MadeRequest> => makeRequest(app, { from, to, proposedSlot });
const accept = (by: MadeParticipant, requestId: string, slotStart: Date | null = null) =>
  answersYes(app, by, requestId, slotStart);
const withdraw = (by: MadeParticipant, id: string) =>
  app.transactions.run((tx) => app.get(MeetingRequests).withdraw(tx, by.participant, id, by.accountId));
const decline = (by: MadeParticipant, id: string) => declines(app, by, id);
const cancel = (by: MadeParticipant, meeting: Meeting) =>
  app.transactions.run((tx) =>
    app.get(MeetingChanges).cancel(tx, meeting.id, { participant: by.participant, actorId: by.accountId }),
  );
const wish = (by: MadeParticipant, about: MadeParticipant, kind: 'no' | 'want') =>
  app.transactions.run((tx) => app.get(Wishes).set(tx, by.participant, about.participant.id, kind));
const waiting = ({ organiserId, fairId }: MadeMatchmaking) =>
  app.get(RequestsQuery).waitingOf(app.database.manager, { organiserId, fairId });
const stored = (id: string) => app.database.manager.findOneByOrFail(MeetingRequest, { id });
const refused = (code: string) => expect.objectContaining({ code: `matchmaking.${code}` }) as unknown;

describe('when the organiser schedules', () => {
  it('accepts without a slot, keeps the pair, and lists it for the timetable', async () => {
    const { fair, buyer, exhibitor } = await pairOf({ scheduling: 'organiser' });
    const { id } = await ask(buyer, exhibitor);
    expect(await accept(exhibitor, id)).toBeNull();
    expect(await app.database.manager.countBy(Place, { fairId: fair.fairId })).toBe(0);
    expect(await stored(id)).toMatchObject({ state: 'accepted', openPair: expect.any(String) as string });
    expect(await waiting(fair)).toEqual([
      { id, buyerId: buyer.participant.id, exhibitorId: exhibitor.participant.id },
    ]);
    expect(await waiting({ ...fair, organiserId: fair.fairId })).toEqual([]);
    await expect(ask(exhibitor, buyer)).rejects.toEqual(refused('already-open'));
  });

  it('refuses a slot, asked for or accepted in', async () => {
    const { buyer, exhibitor } = await pairOf({ scheduling: 'organiser' });
    await expect(ask(buyer, exhibitor, first)).rejects.toMatchObject({
      code: 'matchmaking.organiser-schedules',
      params: { field: 'proposedSlot' },
    });
    const { id } = await ask(buyer, exhibitor);
    await expect(accept(exhibitor, id, first)).rejects.toEqual(refused('organiser-schedules'));
    expect((await stored(id)).state).toBe('requested');
  });

  it('lets both sides step back while it waits, and frees the pair', async () => {
    const { fair, buyer, exhibitor } = await pairOf({ scheduling: 'organiser' });
    const asked = await ask(buyer, exhibitor);
    await accept(exhibitor, asked.id);
    await withdraw(buyer, asked.id);
    const again = await ask(exhibitor, buyer);
    await accept(buyer, again.id);
    await decline(buyer, again.id);
    await expect(decline(buyer, again.id)).rejects.toEqual(refused('request-ended'));
    expect(await waiting(fair)).toEqual([]);
    await ask(buyer, exhibitor);
  });

  it('does not let participants move what the timetable placed', async () => {
    const { fair, buyer, exhibitor } = await pairOf({});
    const { id } = await ask(buyer, exhibitor);
    const meeting = (await accept(exhibitor, id))!;
    await app.database.manager.query(
      `UPDATE matchmaking_programme SET scheduling = 'organiser' WHERE fair_id = '${fair.fairId}'`,
    );
    const move = (by: Parameters<MeetingChanges['move']>[3]) =>
      app.transactions.run((tx) =>
        app.get(MeetingChanges).move(tx, meeting.id, { slotStart: second, tableId: null }, by),
      );
    const own = { participant: buyer.participant, actorId: buyer.accountId };
    await expect(move(own)).rejects.toEqual(refused('organiser-schedules'));
    const moved = await move({ organiserId: fair.organiserId, fairId: fair.fairId, actorId: fair.ownerId });
    expect(moved.slotStart).toEqual(second);
  });
});

describe('without acceptance', () => {
  it('books the proposed slot at once, else the first free one', async () => {
    const { fair, buyer, exhibitor } = await pairOf({ acceptance: false });
    const other = await makeParticipant(app, fair, 'buyer');
    expect(await ask(buyer, exhibitor, second)).toMatchObject({
      state: 'accepted',
      meeting: { slotStart: second, state: 'scheduled' },
    });
    expect((await ask(other, exhibitor, second)).meeting!.slotStart).toEqual(first);
  });

  it('is an accepted wish when the organiser schedules', async () => {
    const { fair, buyer, exhibitor } = await pairOf({ acceptance: false, scheduling: 'organiser' });
    const { id, meeting, state } = await ask(buyer, exhibitor);
    expect([meeting, state]).toEqual([null, 'accepted']);
    expect(await waiting(fair)).toMatchObject([{ id }]);
  });

  it('counts what stands, and gives it back when the meeting is cancelled', async () => {
    const { fair, buyer, exhibitor } = await pairOf({ acceptance: false, requestQuota: 1 });
    const other = await makeParticipant(app, fair, 'exhibitor');
    const { meeting } = await ask(buyer, exhibitor);
    await expect(ask(buyer, other)).rejects.toEqual(refused('quota-used'));
    await cancel(exhibitor, meeting!);
    expect((await ask(buyer, other)).state).toBe('accepted');
  });

  it('leaves no request behind when no slot is free', async () => {
    const { fair, buyer, exhibitor } = await pairOf({ acceptance: false, tables: 0 });
    await expect(ask(buyer, exhibitor)).rejects.toEqual(refused('no-free-slot'));
    expect(await app.database.manager.countBy(MeetingRequest, { fairId: fair.fairId })).toBe(0);
  });
});

describe('a no', () => {
  it('is answered to the other side as if nobody were there, where requests are booked at once', async () => {
    const { buyer, exhibitor, fair } = await pairOf({ acceptance: false });
    await wish(exhibitor, buyer, 'no');
    await expect(ask(buyer, exhibitor)).rejects.toMatchObject({ code: 'http.not-found' });
    expect(await app.database.manager.countBy(Place, { fairId: fair.fairId })).toBe(0);
  });

  it('is not told to the other side where requests are accepted: it may ask as it may anybody', async () => {
    const { buyer, exhibitor } = await pairOf({});
    await wish(exhibitor, buyer, 'no');
    expect((await ask(buyer, exhibitor)).state).toBe('requested');
  });

  it('takes an own request back that waits for an answer', async () => {
    const { buyer, exhibitor } = await pairOf({});
    const { id } = await ask(buyer, exhibitor);
    await wish(buyer, exhibitor, 'no');
    expect(await stored(id)).toMatchObject({ state: 'withdrawn', openPair: null });
    await expect(accept(exhibitor, id)).rejects.toEqual(refused('request-ended'));
  });

  it('of one’s own has to be taken back before one asks or accepts', async () => {
    const { buyer, exhibitor } = await pairOf({});
    const { id } = await ask(buyer, exhibitor);
    await wish(exhibitor, buyer, 'no');
    await expect(accept(exhibitor, id)).rejects.toEqual(refused('unwished'));
    await wish(exhibitor, buyer, 'want');
    expect(await accept(exhibitor, id)).not.toBeNull();
    const other = await pairOf({});
    await wish(other.buyer, other.exhibitor, 'no');
    await expect(ask(other.buyer, other.exhibitor)).rejects.toEqual(refused('unwished'));
  });
});

it('refuses to accept what the programme bars since it was asked', async () => {
  const { buyer, exhibitor } = await pairOf({ barred: [{ buyers: 'a', exhibitors: 'b' }] });
  const { id } = await ask(buyer, exhibitor);
  const { manager } = app.database;
  await manager.update(Participant, { id: buyer.participant.id }, { groupName: 'a' });
  await manager.update(Participant, { id: exhibitor.participant.id }, { groupName: 'b' });
  await expect(accept(exhibitor, id)).rejects.toEqual(refused('barred'));
  await decline(exhibitor, id);
});

it('refuses to accept between two who meet already, as a timetable may have seen to', async () => {
  const { fair, buyer, exhibitor } = await pairOf({});
  const { id } = await ask(buyer, exhibitor);
  await accept(exhibitor, id);
  const { manager } = app.database;
  await manager.update(Meeting, { requestId: id }, { requestId: null });
  await manager.update(MeetingRequest, { id }, { state: 'requested' });
  await expect(accept(exhibitor, id)).rejects.toEqual(refused('already-open'));
  expect(await manager.countBy(Meeting, { fairId: fair.fairId })).toBe(1);
});

it('tells who asked, once, that a request has expired', async () => {
  const { buyer, exhibitor } = await pairOf({});
  const { id } = await ask(buyer, exhibitor);
  await app.database.manager.update(MeetingRequest, { id }, { expiresAt: new Date(Date.now() - 1000) });
  await app.get(RequestEnding).expireDue();
  await app.get(RequestEnding).expireDue();
  const kind = 'meeting-request.expired';
  const mails = await app.database.manager.findBy(MailDelivery, { kind });
  const own = mails.filter(({ toAddress }) => toAddress === buyer.email);
  expect(own.map(({ content }) => content!.text)).toEqual([expect.stringContaining(exhibitor.name)]);
  expect(mails.filter(({ toAddress }) => toAddress === exhibitor.email)).toEqual([]);
  await ask(buyer, exhibitor);
});

it('tells of all requests that expired while nobody looked in one mail, also of those of a mail that waits still', async () => {
  const { fair, buyer, exhibitor } = await pairOf({});
  const others = [
    await makeParticipant(app, fair, 'exhibitor', { name: 'Hợp tác xã Tôm Ngọc Hiển' }),
    await makeParticipant(app, fair, 'exhibitor', { name: 'Hợp tác xã Muối Bạc Liêu' }),
  ];
  const expire = async (...ids: string[]) => {
    const expiresAt = new Date(Date.now() - 1000);
    await app.database.manager.update(MeetingRequest, { id: In(ids) }, { expiresAt });
    await app.get(RequestEnding).expireDue();
  };
  const both = [await ask(buyer, exhibitor), await ask(buyer, others[0]!)];
  await expire(...both.map(({ id }) => id));
  await expire((await ask(buyer, others[1]!)).id);
  const about = { kind: 'meeting-request.expired', toAddress: buyer.email };
  const mails = await app.database.manager.find(MailDelivery, { where: about, order: { id: 'ASC' } });
  expect(mails.map(({ state }) => state)).toEqual(['dropped', 'queued']);
  const text = mails[1]!.content!.text;
  expect([exhibitor, ...others].filter(({ name }) => !text.includes(name))).toEqual([]);
});

it('tells nobody of requests that expire when the fair is over', async () => {
  const { fair, buyer, exhibitor } = await pairOf({});
  const { id } = await ask(buyer, exhibitor);
  const { manager } = app.database;
  await manager.update(Fair, { id: fair.fairId }, { state: 'ended' });
  await manager.update(MeetingRequest, { id }, { expiresAt: new Date(Date.now() - 1000) });
  await app.get(RequestEnding).expireDue();
  expect((await manager.findOneByOrFail(MeetingRequest, { id })).state).toBe('expired');
  const about = { kind: 'meeting-request.expired', toAddress: buyer.email };
  expect(await manager.countBy(MailDelivery, about)).toBe(0);
});
