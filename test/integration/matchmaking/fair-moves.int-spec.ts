import { Like } from 'typeorm';
import { Fair, FairFollowers, FairMoves, TellOfMoves } from '#lib/fairs';
import { EditionMoves, type MovedEvent } from '#lib/festivals';
import { Campaign } from '#lib/invitations';
import { addTime, DAY, type DateOnly, dayAfter, type DomainError, localText, newId } from '#lib/kernel';
import { Interpreter, Meeting, Programme } from '#lib/matchmaking';
import { MailDelivery } from '#lib/notifications';
import { MeetingRequest } from '#lib/requests';
import { type OccurredEvent, StoredEvent } from '#platform/events';
import { Job } from '#platform/queue';
import { makeEdition } from '../../factories/festivals.js';
import { makeCampaign, makeContact, startCampaign } from '../../factories/invitations.js';
import { mailsTo, textOf } from '../../factories/mails.js';
import { type MadeMatchmaking, makeMatchmaking } from '../../factories/matchmaking.js';
import { asks, codeOf, makePair, meet, slot } from '../../factories/meetings.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import { ensureNothingBroken } from '../../support/nothing-broken.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ worker: false });
});
afterEach(() => ensureNothingBroken(app));
afterAll(() => app.close());

const programmeOf = ({ fairId }: MadeMatchmaking) =>
  app.database.manager.findOneByOrFail(Programme, { fairId });
describe('moving a fair to other days', () => {
  const reason = { vi: 'Bão số 15', en: 'Typhoon no. 15' };
  const moveTo = ({ organiserId, fairId, ownerId }: MadeMatchmaking, firstDay: DateOnly) =>
    app.transactions.run((tx) =>
      app.get(FairMoves).move(tx, { organiserId, fairId, actorId: ownerId }, { firstDay, reason }),
    );
  const firstDayOf = async ({ fairId }: MadeMatchmaking) =>
    (await app.database.manager.findOneByOrFail(Fair, { id: fairId })).startsOn;
  const move = async (fair: MadeMatchmaking, days: number) =>
    moveTo(fair, dayAfter(await firstDayOf(fair), days));
  const meetingOf = ({ id }: Meeting) => app.database.manager.findOneByOrFail(Meeting, { id });

  /** The week before clocks go forward in Paris. */
  async function fairInParis(): Promise<MadeMatchmaking> {
    const fair = await makeMatchmaking(app);
    const [day, timeZone] = ['2031-03-24', 'Europe/Paris'];
    const closes = { applicationsCloseAt: new Date('2031-03-20T17:00:00Z') };
    const days = { startsOn: day, endsOn: '2031-03-25', timeZone, ...closes };
    await app.database.manager.update(Fair, { id: fair.fairId }, days);
    const { sessions } = (await programmeOf(fair)).days[0]!;
    await app.database.manager.update(Programme, { fairId: fair.fairId }, { days: [{ day, sessions }] });
    return fair;
  }

  it.each([7, -7])(
    'keeps the hours on the clock over the change of the clock, %i days and back',
    async (days) => {
      const fair = await fairInParis();
      const pair = await makePair(app, fair);
      const meeting = await meet(app, pair, new Date('2031-03-24T07:30:00Z'));
      const other = await asks(app, (await makePair(app, fair)).buyer, pair.exhibitor);
      const requestOf = () => app.database.manager.findOneByOrFail(MeetingRequest, { id: other });
      const asked = await requestOf();
      await move(fair, days);
      const moved = await meetingOf(meeting);
      expect(localText(moved.slotStart, 'Europe/Paris')).toBe(`2031-03-${24 + days}T08:30`);
      expect([moved.tableId, moved.sequence]).toEqual([meeting.tableId, meeting.sequence + 1]);
      expect((await requestOf()).expiresAt).toEqual(asked.expiresAt);
      await move(fair, -days);
      expect(await meetingOf(meeting)).toMatchObject({ ...meeting, sequence: meeting.sequence + 2 });
      const { applicationsCloseAt } = await app.database.manager.findOneByOrFail(Fair, { id: fair.fairId });
      expect(applicationsCloseAt.toISOString()).toBe('2031-03-20T17:00:00.000Z');
    },
  );

  it('refuses an hour that the clock jumps over, and then changes nothing', async () => {
    const fair = await fairInParis();
    const meeting = await meet(app, await makePair(app, fair), new Date('2031-03-24T07:30:00Z'));
    const closesAt = { applicationsCloseAt: new Date('2031-03-23T01:30:00Z') };
    await app.database.manager.update(Fair, { id: fair.fairId }, closesAt);
    expect(await codeOf(move(fair, 7))).toBe('festivals.hour-skipped');
    expect(await meetingOf(meeting)).toMatchObject(meeting);
    expect(await codeOf(move(fair, 366))).toBe('festivals.too-far');
  });

  it('moves once, however often it is asked for, also after it has begun', async () => {
    const fair = await makeMatchmaking(app);
    const meeting = await meet(app, await makePair(app, fair), slot(0));
    const firstDay = dayAfter(await firstDayOf(fair), 7);
    const versionNow = async () =>
      (await app.database.manager.findOneByOrFail(Fair, { id: fair.fairId })).version;
    expect((await moveTo(fair, firstDay)).counts).not.toEqual([]);
    const moved = await meetingOf(meeting);
    const again = await moveTo(fair, firstDay);
    expect(again).toMatchObject({ before: again.after, counts: [], people: 0 });
    expect(await meetingOf(meeting)).toEqual(moved);
    expect(await versionNow()).toBe(1);
    const told = { name: 'fair.moved', subjectId: fair.fairId };
    expect(await app.database.manager.countBy(StoredEvent, told)).toBe(1);
    await app.database.manager.update(Fair, { id: fair.fairId }, { startsOn: '2026-01-05' });
    expect(await codeOf(moveTo(fair, '2026-01-05'))).toBe('ok');
  });

  it('refuses at once to move what somebody else has edited', async () => {
    const { organiserId, fairId, ownerId: actorId } = await makeMatchmaking(app);
    const moving = jest.spyOn(app.get(FairFollowers), 'move');
    const asked = { firstDay: '2031-11-27', reason, expected: [999] };
    const refused = app.transactions.run((tx) =>
      app.get(FairMoves).move(tx, { organiserId, fairId, actorId }, asked),
    );
    expect(await codeOf(refused)).toBe('editing.stale');
    expect(moving).not.toHaveBeenCalled();
    moving.mockRestore();
  });

  it('takes back what has not gone yet, and tells everybody of both sides once', async () => {
    const fair = await makeMatchmaking(app);
    const { buyer, exhibitor } = await makePair(app, fair);
    const meeting = await meet(app, { buyer, exhibitor }, slot(0));
    const { people } = await move(fair, 7);
    const { manager } = app.database;
    const states = (await manager.findBy(MailDelivery, { settles: `meeting ${meeting.id}` })).map(
      ({ state, dropReason }) => [state, dropReason],
    );
    expect([people, states]).toEqual([2, Array(states.length).fill(['dropped', 'undone'])]);
    const event = await manager.findOneByOrFail(StoredEvent, { name: 'fair.moved', subjectId: fair.fairId });
    await app.get(TellOfMoves).handle(event as unknown as OccurredEvent<MovedEvent>);
    const [mail] = await mailsTo(app, buyer.email);
    expect(mail!.kind).toBe('fair.moved');
    expect(textOf(app, mail!)).toContain(reason.en);
    expect(mail!.content!.calendars!.map(({ method }) => method)).toEqual(['REQUEST']);
    expect(mail!.content!.calendars![0]!.ics).toContain('DTSTART:20311127T013000Z');
  });

  it('counts in a preview whom the move tells, and writes nobody a calendar for it', async () => {
    const fair = await makeMatchmaking(app);
    const { buyer, exhibitor } = await makePair(app, fair);
    const meeting = await meet(app, { buyer, exhibitor }, slot(0));
    const { manager } = app.database;
    const { organiserId, fairId, ownerId: actorId } = fair;
    const interpreterId = newId();
    const speaks = { languages: ['vi', 'fr'], restAfter: null, costMinor: null, createdAt: new Date() };
    const person = { name: 'Phạm Thị Hà', email: `${interpreterId}@example.com`, ...speaks };
    await manager.insert(Interpreter, { id: interpreterId, organiserId, fairId, ...person });
    await manager.update(Meeting, { id: meeting.id }, { interpreterId });
    const followers = app.get(FairFollowers);
    const appointments = jest.spyOn(
      followers.all.find(({ constructor }) => constructor.name === 'TimetablesFollowFair')!,
      'appointments',
    );
    const firstDay = dayAfter(await firstDayOf(fair), 7);
    const { people } = await app.get(FairMoves).preview({ organiserId, fairId, actorId }, firstDay);
    expect([people, appointments.mock.calls]).toEqual([3, []]);
    appointments.mockRestore();
    const row = await manager.findOneByOrFail(Fair, { id: fairId });
    expect(await followers.told(manager, [row])).toHaveLength(people);
    await manager.update(Meeting, { id: meeting.id }, { interpreterId: null });
  });

  it('plans the reminder of a campaign anew, and the former one does nothing', async () => {
    const fair = await makeMatchmaking(app);
    const [remindAt, replyBy] = [addTime(new Date(), 20 * DAY), addTime(new Date(), 30 * DAY)];
    await makeContact(app, fair.organiserId);
    const id = await makeCampaign(app, fair.organiserId, fair.fairId, { remindAt, replyBy });
    await startCampaign(app, fair.organiserId, id);
    await move(fair, 7);
    const campaign = await app.database.manager.findOneByOrFail(Campaign, { id });
    expect(campaign).toMatchObject({
      remindAt: addTime(remindAt, 7 * DAY),
      replyBy: addTime(replyBy, 7 * DAY),
    });
    const jobs = await app.database.manager.findBy(Job, { uniqueKey: Like(`remind:${id}:%`) });
    expect(jobs.map(({ runAt }) => runAt)).toEqual([remindAt, campaign.remindAt]);
    await move(fair, -7);
    expect(await app.database.manager.countBy(Job, { uniqueKey: Like(`remind:${id}:%`) })).toBe(2);
  });

  it('keeps its edition where it is once its first day has come, by its name, and stays behind once it was ended', async () => {
    const fair = await makeMatchmaking(app);
    await makePair(app, fair);
    const { organiserId, fairId, ownerId: actorId } = fair;
    const acting = { organiserId, actorId };
    const edition = await makeEdition(app, acting, { startsOn: '2031-11-19', endsOn: '2031-11-23' });
    const { manager } = app.database;
    const name = { vi: 'Hội chợ Tôm', en: 'Shrimp fair' };
    const past = { startsOn: '2026-01-05', endsOn: '2026-01-06' };
    await manager.update(Fair, { id: fairId }, { editionId: edition.editionId, name, ...past });
    const moving = () => app.get(EditionMoves).preview(acting, edition.editionId, '2031-11-26');
    const refusal: unknown = await moving().catch((error: unknown) => error);
    expect(refusal).toMatchObject({ code: 'fairs.keeps-edition' });
    expect((refusal as DomainError).words('fr').title).toContain('Shrimp fair');
    expect((refusal as DomainError).words('en').title).toContain('the first day');
    await manager.update(Fair, { id: fairId }, { state: 'ended' });
    const { counts, people } = await moving();
    expect([counts, people]).toEqual([[{ kind: 'fairs', moved: 0, kept: 1 }], 0]);
  });

  it('leaves its edition only together with it', async () => {
    const fair = await makeMatchmaking(app);
    const acting = { organiserId: fair.organiserId, actorId: fair.ownerId };
    const edition = await makeEdition(app, acting, { startsOn: '2031-11-19', endsOn: '2031-11-23' });
    await app.database.manager.update(Fair, { id: fair.fairId }, { editionId: edition.editionId });
    expect(await codeOf(move(fair, 7))).toBe('fairs.outside-edition');
    expect(await codeOf(move(fair, 2))).toBe('ok');
  });
});
