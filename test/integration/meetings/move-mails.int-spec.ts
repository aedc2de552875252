import { endOf, Fair, FairFollowers, FairMoves, Fairs, startOf, TellOfMoves } from '#lib/fairs';
import { Edition, EditionMoves, type MovedEvent, type ZoneChange } from '#lib/festivals';
import { dayAfter, daysText, type Translated } from '#lib/kernel';
import { DELIVERY_STATES, type DeliveryState, MailDelivery } from '#lib/notifications';
import { MeetingRequest } from '#lib/requests';
import { type OccurredEvent, StoredEvent } from '#platform/events';
import { makeEdition } from '../../factories/festivals.js';
import { mailsTo, textOf } from '../../factories/mails.js';
import { type MadeMatchmaking, makeMatchmaking } from '../../factories/matchmaking.js';
import { asks, codeOf, declines, makePair, meet, slot } from '../../factories/meetings.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import { ensureNothingBroken } from '../../support/nothing-broken.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ worker: false });
});
afterEach(() => ensureNothingBroken(app));
afterAll(() => app.close());

const reason = { vi: 'Bão số 15', en: 'Typhoon no. 15' };
const fairOf = ({ fairId }: MadeMatchmaking) => app.database.manager.findOneByOrFail(Fair, { id: fairId });
const move = async (fair: MadeMatchmaking, days: number, why: Translated = reason) => {
  const { organiserId, fairId, ownerId: actorId } = fair;
  const firstDay = dayAfter((await fairOf(fair)).startsOn, days);
  return app.transactions.run((tx) =>
    app.get(FairMoves).move(tx, { organiserId, fairId, actorId }, { firstDay, reason: why }),
  );
};
const edits = (
  { organiserId, fairId, ownerId: actorId }: MadeMatchmaking,
  changes: Partial<Pick<Fair, 'startsOn' | 'endsOn' | 'timeZone'>> & { zoneChange?: ZoneChange },
) => codeOf(app.transactions.run((tx) => app.get(Fairs).edit(tx, { organiserId, fairId, actorId }, changes)));

it('lets requests wait until its other start, however it gets that, and no longer', async () => {
  const fair = await makeMatchmaking(app);
  const { buyer, exhibitor } = await makePair(app, fair);
  const id = await asks(app, buyer, exhibitor);
  const { manager } = app.database;
  const waitsUntil = async () => (await manager.findOneByOrFail(MeetingRequest, { id })).expiresAt;
  const { startsOn } = await fairOf(fair);
  await manager.update(MeetingRequest, { id }, { expiresAt: startOf(await fairOf(fair)) });
  for (const changes of [
    { startsOn: dayAfter(startsOn, -2) },
    { timeZone: 'Europe/Paris', zoneChange: 'keep-moments' as const },
    { startsOn },
  ]) {
    expect(await edits(fair, changes)).toBe('ok');
    expect(await waitsUntil()).toEqual(startOf(await fairOf(fair)));
  }
});

it('lets mails about it that wait go until its other end, however it gets that', async () => {
  const fair = await makeMatchmaking(app);
  const { buyer, exhibitor } = await makePair(app, fair);
  await declines(app, exhibitor, await asks(app, buyer, exhibitor));
  const { manager } = app.database;
  const endNow = async () => endOf(await manager.findOneByOrFail(Fair, { id: fair.fairId }));
  const mailEnds = async () => (await mailsTo(app, buyer.email))[0]!.worthUntil;
  expect(await mailEnds()).toEqual(await endNow());
  await move(fair, 7);
  expect(await mailEnds()).toEqual(await endNow());
  await move(fair, -6);
  expect(await mailEnds()).toEqual(await endNow());
  const endsOn = dayAfter((await manager.findOneByOrFail(Fair, { id: fair.fairId })).endsOn, 2);
  expect(await edits(fair, { endsOn })).toBe('ok');
  expect(await mailEnds()).toEqual(await endNow());
  expect(await edits(fair, { timeZone: 'Europe/Paris', zoneChange: 'keep-moments' })).toBe('ok');
  expect(await mailEnds()).toEqual(await endNow());
});

it('lets mails wait until its other end where its clock and its days change at once', async () => {
  const fair = await makeMatchmaking(app);
  const pair = await makePair(app, fair);
  await meet(app, pair, slot(0));
  const { buyer, exhibitor } = await makePair(app, fair);
  await declines(app, exhibitor, await asks(app, buyer, exhibitor));
  const { manager } = app.database;
  const { endsOn } = await manager.findOneByOrFail(Fair, { id: fair.fairId });
  const changes = { timeZone: 'Europe/Paris', endsOn: dayAfter(endsOn, 2) };
  expect(await edits(fair, { ...changes, zoneChange: 'keep-clock' })).toBe('ok');
  const edited = await manager.findOneByOrFail(Fair, { id: fair.fairId });
  expect((await mailsTo(app, buyer.email))[0]!.worthUntil).toEqual(endOf(edited));
});

it('moves nothing and tells nobody where the other clock shows the same hours', async () => {
  const fair = await makeMatchmaking(app);
  const pair = await makePair(app, fair);
  await meet(app, pair, slot(0));
  const states = async () =>
    (await mailsTo(app, pair.buyer.email)).map(({ kind, state }) => `${kind} ${state}`);
  const before = await states();
  expect(before).toContain('meeting.scheduled queued');
  expect(await edits(fair, { timeZone: 'Asia/Bangkok', zoneChange: 'keep-clock' })).toBe('ok');
  expect(await states()).toEqual(before);
  const told = { name: 'fair.moved', subjectId: fair.fairId };
  expect(await app.database.manager.countBy(StoredEvent, told)).toBe(0);
});

describe('several times within minutes', () => {
  const tell = async ({ fairId }: MadeMatchmaking) => {
    const moved = { name: 'fair.moved', subjectId: fairId };
    const events = await app.database.manager.find(StoredEvent, { where: moved, order: { id: 'ASC' } });
    await app.get(TellOfMoves).handle(events.at(-1) as unknown as OccurredEvent<MovedEvent>);
  };
  const daysNow = async ({ fairId }: MadeMatchmaking) => {
    const { startsOn, endsOn } = await app.database.manager.findOneByOrFail(Fair, { id: fairId });
    return daysText(startsOn, endsOn, 'en');
  };
  const moveAndTell = async (fair: MadeMatchmaking, days: number) => {
    await move(fair, days);
    await tell(fair);
    return daysNow(fair);
  };
  const waiting = async (email: string) =>
    (await mailsTo(app, email)).filter(({ kind, state }) => kind === 'fair.moved' && state === 'queued');

  const HEARD: Record<DeliveryState, boolean> = {
    ...{ queued: false, failed: false, dropped: false },
    ...{ sending: true, sent: true, unknown: true },
  };
  it.each(DELIVERY_STATES)('counts a mail about it that is %s as heard or not', async (state) => {
    const fair = await makeMatchmaking(app);
    const { email } = (await makePair(app, fair)).buyer;
    const first = await daysNow(fair);
    const second = await moveAndTell(fair, 7);
    const [{ id }] = (await waiting(email)) as [MailDelivery];
    await app.database.manager.update(MailDelivery, { id }, { state });
    await moveAndTell(fair, 7);
    const [mail] = await waiting(email);
    expect(textOf(app, mail!).includes(second)).toBe(HEARD[state]);
    expect(textOf(app, mail!).includes(first)).toBe(!HEARD[state]);
    await app.database.manager.delete(MailDelivery, { id });
  });

  it('tells where it was when the reader last heard of it', async () => {
    const fair = await makeMatchmaking(app);
    const { email } = (await makePair(app, fair)).buyer;
    const first = await daysNow(fair);
    const second = await moveAndTell(fair, 7);
    const third = await moveAndTell(fair, 7);
    const fourth = await moveAndTell(fair, 7);
    const [mail, ...others] = await waiting(email);
    expect(others).toEqual([]);
    expect(textOf(app, mail!)).toContain(first);
    expect(textOf(app, mail!)).toContain(fourth);
    for (const untold of [second, third]) expect(textOf(app, mail!)).not.toContain(untold);
    await app.database.manager.update(MailDelivery, { id: mail!.id }, { state: 'sent', endedAt: new Date() });
    await moveAndTell(fair, -7);
    const [next] = await waiting(email);
    expect(textOf(app, next!)).toContain(fourth);
    expect(textOf(app, next!)).not.toContain(first);
  });

  const movesOf = ({ fairId }: MadeMatchmaking) =>
    app.database.manager.find(StoredEvent, {
      where: { name: 'fair.moved', subjectId: fairId },
      order: { id: 'ASC' },
    });
  const tellOf = (event: StoredEvent | undefined) =>
    app.get(TellOfMoves).handle(event as unknown as OccurredEvent<MovedEvent>);
  const waitingFor = async (email: string) =>
    (await mailsTo(app, email)).filter(({ state }) => state === 'queued').map(({ kind }) => kind);

  it.each([
    ['one after the other', [0, 1]],
    ['the other one first', [1, 0]],
  ])(
    'tells only of its meetings whoever never heard that it went and came back, %s',
    async (_name, order) => {
      const fair = await makeMatchmaking(app);
      const { buyer, exhibitor } = await makePair(app, fair);
      const meeting = await meet(app, { buyer, exhibitor }, slot(0));
      await move(fair, 7);
      await move(fair, -7);
      const moves = await movesOf(fair);
      for (const at of [...order, ...order]) await tellOf(moves[at]);
      for (const { email } of [buyer, exhibitor])
        expect(await waitingFor(email)).toEqual(['meeting.scheduled']);
      const [mail] = (await mailsTo(app, buyer.email)).filter(({ state }) => state === 'queued');
      const { ics } = mail!.content!.calendars![0]!;
      expect(ics).toContain(`SEQUENCE:${meeting.sequence + 2}`);
      expect(ics).toContain('DTSTART:20311120T013000Z');
    },
  );

  it('tells the latest reason and the latest clock where an earlier move is told of later', async () => {
    const fair = await makeMatchmaking(app);
    const pair = await makePair(app, fair);
    const { email } = pair.buyer;
    await meet(app, pair, slot(0));
    await move(fair, 7, { en: 'First reason' });
    await move(fair, 7, { en: 'Second reason' });
    const moves = await movesOf(fair);
    for (const at of [1, 0]) await tellOf(moves[at]);
    const [mail, ...others] = await waiting(email);
    expect(others).toEqual([]);
    expect(textOf(app, mail!)).toContain('Second reason');
    expect(textOf(app, mail!)).not.toContain('First reason');
    for (const timeZone of ['Asia/Tokyo', 'Europe/Paris'])
      expect(await edits(fair, { timeZone, zoneChange: 'keep-clock' })).toBe('ok');
    const clocks = (await movesOf(fair)).slice(2);
    for (const at of [1, 0]) await tellOf(clocks[at]);
    const [byClock] = (await waiting(email)).filter(({ id }) => id !== mail!.id);
    expect(byClock!.subject).toContain('Paris');
    expect(textOf(app, byClock!)).toMatch(/08:30, .*\(Paris time\)/);
  });

  it('writes nobody of a move who has read the mail about a later one', async () => {
    const fair = await makeMatchmaking(app);
    const { email } = (await makePair(app, fair)).buyer;
    await move(fair, 7);
    await move(fair, 7);
    const [first, second] = await movesOf(fair);
    await tellOf(second);
    const [{ id }] = (await waiting(email)) as [MailDelivery];
    await app.database.manager.update(MailDelivery, { id }, { state: 'sent', endedAt: new Date() });
    await tellOf(first);
    expect(await waiting(email)).toEqual([]);
  });

  it('tells the days that hold where it moves on while it is told of', async () => {
    const fair = await makeMatchmaking(app);
    const { email } = (await makePair(app, fair)).buyer;
    await move(fair, 7);
    const [first] = await movesOf(fair);
    const followers = app.get(FairFollowers);
    const told = followers.told.bind(followers);
    jest.spyOn(followers, 'told').mockImplementationOnce(async (...asked) => {
      const known = await told(...asked);
      await moveAndTell(fair, 7);
      return known;
    });
    await tellOf(first);
    const [mail, ...others] = await waiting(email);
    expect(others).toEqual([]);
    expect(textOf(app, mail!)).toContain(await daysNow(fair));
  });

  it('tells nobody twice of a meeting that the mail about an earlier move has told', async () => {
    const fair = await makeMatchmaking(app);
    const { buyer, exhibitor } = await makePair(app, fair);
    await meet(app, { buyer, exhibitor }, slot(0));
    await moveAndTell(fair, 7);
    const { manager } = app.database;
    for (const { email } of [buyer, exhibitor]) {
      const [mail] = await waiting(email);
      await manager.update(MailDelivery, { id: mail!.id }, { state: 'sent', endedAt: new Date() });
    }
    await moveAndTell(fair, 7);
    expect(await waitingFor(buyer.email)).toEqual(['fair.moved']);
    await moveAndTell(fair, -7);
    for (const { email } of [buyer, exhibitor]) expect(await waitingFor(email)).toEqual([]);
  });
});

it('lets mails about its edition wait until the end of that, which no move of a fair takes along', async () => {
  const fair = await makeMatchmaking(app);
  const { email } = (await makePair(app, fair)).buyer;
  const acting = { organiserId: fair.organiserId, actorId: fair.ownerId };
  const { editionId } = await makeEdition(app, acting, { startsOn: '2031-11-19', endsOn: '2031-11-23' });
  const { manager } = app.database;
  await manager.update(Fair, { id: fair.fairId }, { editionId });
  await app.transactions.run((tx) =>
    app.get(EditionMoves).move(tx, acting, editionId, { firstDay: '2031-11-26', reason }),
  );
  const event = await manager.findOneByOrFail(StoredEvent, { name: 'edition.moved', subjectId: editionId });
  await app.get(TellOfMoves).handle(event as unknown as OccurredEvent<MovedEvent>);
  const [mail] = await mailsTo(app, email);
  const edition = await manager.findOneByOrFail(Edition, { id: editionId });
  expect([mail!.worthUntil, mail!.movesWithId]).toEqual([endOf(edition), null]);
});
