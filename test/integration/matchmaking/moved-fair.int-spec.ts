import { DataSource, type EntityMetadata } from 'typeorm';
import { Fair, FAIR_ROWS, FairFollowers, Fairs } from '#lib/fairs';
import { ITEM_ROWS, Move, ProgrammeItem, type ZoneChange } from '#lib/festivals';
import { addTime, HOUR, localText } from '#lib/kernel';
import { Meeting, Programme, ProgrammeQuery } from '#lib/matchmaking';
import { StoredEvent } from '#platform/events';
import { makeEdition, makeItem } from '../../factories/festivals.js';
import { FAIR_DAY, type MadeMatchmaking, makeMatchmaking } from '../../factories/matchmaking.js';
import { codeOf, makePair, meet, slot } from '../../factories/meetings.js';
import { makeOrganiser } from '../../factories/people.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import { ensureNothingBroken } from '../../support/nothing-broken.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ worker: false });
});
afterEach(() => ensureNothingBroken(app));
afterAll(() => app.close());

const edits = (
  { organiserId, fairId, ownerId }: MadeMatchmaking,
  changes: Partial<Pick<Fair, 'startsOn' | 'endsOn' | 'timeZone'>> & { zoneChange?: ZoneChange },
) =>
  codeOf(
    app.transactions.run((tx) => app.get(Fairs).edit(tx, { organiserId, fairId, actorId: ownerId }, changes)),
  );
const programmeOf = ({ fairId }: MadeMatchmaking) =>
  app.database.manager.findOneByOrFail(Programme, { fairId });
const later = { startsOn: '2032-03-01', endsOn: '2032-03-03' };

it('takes days out of the programme that a postponed fair no longer has', async () => {
  const fair = await makeMatchmaking(app);
  expect((await programmeOf(fair)).days.map(({ day }) => day)).toEqual([FAIR_DAY]);
  expect(await edits(fair, later)).toBe('ok');
  expect((await programmeOf(fair)).days).toEqual([]);
});

it('neither postpones a fair nor changes its clock while meetings stand that would lose their slot', async () => {
  const fair = await makeMatchmaking(app);
  await meet(app, await makePair(app, fair), slot(0));
  expect(await edits(fair, later)).toBe('matchmaking.programme-in-use');
  expect(await edits(fair, { timeZone: 'Europe/Paris' })).toBe('festivals.zone-meaning');
  expect(await app.database.manager.findOneBy(Fair, { id: fair.fairId })).toMatchObject({
    startsOn: expect.not.stringMatching(later.startsOn) as string,
    timeZone: 'Asia/Ho_Chi_Minh',
  });
});

const slotsNow = async ({ fairId }: MadeMatchmaking) =>
  (await app.get(ProgrammeQuery).ofFair(app.database.manager, fairId)).slots.map(({ start }) => start);

it('takes meetings along to another clock at the same hours, tells their people, and comes back', async () => {
  const fair = await makeMatchmaking(app);
  const meeting = await meet(app, await makePair(app, fair), slot(0));
  expect(await edits(fair, { timeZone: 'Europe/Paris', zoneChange: 'keep-clock' })).toBe('ok');
  const { manager } = app.database;
  const moved = await manager.findOneByOrFail(Meeting, { id: meeting.id });
  expect(localText(moved.slotStart, 'Europe/Paris')).toBe(localText(meeting.slotStart, 'Asia/Ho_Chi_Minh'));
  expect(moved.sequence).toBe(meeting.sequence + 1);
  const told = { name: 'fair.moved', subjectId: fair.fairId };
  expect((await manager.findOneByOrFail(StoredEvent, told)).data).toMatchObject({ timeZone: 'Europe/Paris' });
  expect(await edits(fair, { timeZone: 'Asia/Ho_Chi_Minh', zoneChange: 'keep-clock' })).toBe('ok');
  const back = await manager.findOneByOrFail(Meeting, { id: meeting.id });
  expect(back.slotStart).toEqual(meeting.slotStart);
});

it('leaves meetings at their moments by another clock, and needs no answer where nothing is planned', async () => {
  const fair = await makeMatchmaking(app);
  expect(await edits(fair, { timeZone: 'Asia/Bangkok' })).toBe('ok');
  const [first] = await slotsNow(fair);
  await meet(app, await makePair(app, fair), first!);
  const before = await slotsNow(fair);
  expect(await edits(fair, { timeZone: 'Europe/Paris', zoneChange: 'keep-moments' })).toBe('ok');
  expect(await slotsNow(fair)).toEqual(before);
  expect((await programmeOf(fair)).days[0]!.sessions).toEqual([{ start: '02:30', end: '05:00' }]);
});

/** Days and instants of rows that hang on a fair or an edition and are in no mover's `rows`, by the reason. */
const ELSEWHERE: Record<string, readonly string[]> = {
  'moves by its own statement': [
    ...['Edition.startsOn', 'Edition.endsOn', 'Fair.startsOn', 'Fair.endsOn', 'MeetingRequest.expiresAt'],
  ],
  'ends so many minutes or days after it began, whenever the fair is': [
    ...['BoothOrder.expiresAt', 'ExhibitorImport.expiresAt'],
  ],
  'says when something happened': [
    ...['Application.reviewedAt', 'Application.submittedAt', 'BoothOrder.confirmedAt', 'BoothOrder.endedAt'],
    ...['Campaign.sentAt', 'Campaign.startedAt', 'Exhibitor.agreedAt', 'Exhibitor.askedAt'],
    ...['Campaign.withdrawnAt', 'Exhibitor.withdrawnAt', 'Invitation.withdrawnAt'],
    ...['ExhibitorImport.finishedAt', 'ExhibitorImport.touchedAt', 'Invitation.reminderSentAt'],
    ...['Invitation.repliedAt', 'ListingMatch.answeredAt', 'ListingMatch.offeredAt', 'Meeting.cancelledAt'],
    ...['MeetingParty.arrivedAt', 'MeetingParty.missingAt', 'MeetingRequest.endedAt', 'Outcome.recordedAt'],
    ...['Participant.surveyedAt', 'ProgrammeItem.changedAt', 'ProgrammeRelease.releasedAt'],
    ...['Publication.appliedAt', 'ReturnedBooth.returnedAt', 'Run.finishedAt', 'Run.startedAt'],
    ...['TimetableComment.settledAt'],
  ],
  'says what a publication announced': ['Change.formerSlot'],
};

function hangingOnEvents(all: readonly EntityMetadata[]): EntityMetadata[] {
  const hanging = new Set(['Fair', 'Edition']);
  for (let known = 0; known < hanging.size;) {
    known = hanging.size;
    for (const { name, foreignKeys } of all)
      if (foreignKeys.some(({ referencedEntityMetadata }) => hanging.has(referencedEntityMetadata.name)))
        hanging.add(name);
  }
  return all.filter(({ name }) => hanging.has(name));
}

it('says of every day and instant that hangs on a fair or an edition whether it moves with it', () => {
  const all = app.get(DataSource).entityMetadatas;
  const timed = hangingOnEvents(all).flatMap(({ name, columns }) =>
    columns
      .filter(
        ({ type, propertyName }) =>
          ['datetime', 'date'].includes(type as string) && propertyName !== 'createdAt',
      )
      .map(({ propertyName }) => `${name}.${propertyName}`),
  );
  const followers = app.get(FairFollowers).all.flatMap(({ rows }) => [...rows]);
  const moving = [ITEM_ROWS, FAIR_ROWS, ...followers].flatMap(({ entity, columns }) =>
    columns.map((column) => `${app.get(DataSource).getMetadata(entity).name}.${column}`),
  );
  expect([...moving, ...Object.values(ELSEWHERE).flat()].toSorted()).toEqual(timed.toSorted());
});

it('leaves what has begun as it is, however long it lasts, and moves what is to come as a whole', async () => {
  const { id: organiserId, owner } = await makeOrganiser(app);
  const by = { organiserId, actorId: owner.id };
  const edition = await makeEdition(app, by);
  const now = new Date('2031-03-20T12:00:00Z');
  const [before, soon, end] = ['11:00', '13:00', '15:00'].map((time) => new Date(`2031-03-20T${time}:00Z`));
  const [running, coming] = [
    await makeItem(app, by, { ...edition, title: 'Đang diễn' }),
    await makeItem(app, by, { ...edition, title: 'Sắp diễn' }),
  ];
  const { manager } = app.database;
  await manager.update(ProgrammeItem, { id: running }, { startsAt: before!, endsAt: end! });
  await manager.update(ProgrammeItem, { id: coming }, { startsAt: soon!, endsAt: end! });
  const zones = { from: 'Asia/Ho_Chi_Minh', to: 'UTC' };
  await app.transactions.run((tx) => new Move(tx, 0, now).rows(ITEM_ROWS, edition.editionId, zones));
  const timesOf = async (id: string) => {
    const { startsAt, endsAt } = await manager.findOneByOrFail(ProgrammeItem, { id });
    return [startsAt, endsAt];
  };
  expect(await timesOf(running)).toEqual([before, end]);
  expect(await timesOf(coming)).toEqual([soon, end].map((time) => addTime(time!, 7 * HOUR)));
});
