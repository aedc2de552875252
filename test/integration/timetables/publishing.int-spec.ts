import { newId } from '#lib/kernel';
import { Meeting, MeetingParty, MeetingTable, Place, Programme } from '#lib/matchmaking';
import { MailDelivery } from '#lib/notifications';
import { Entries, type Entry, Run, type RunOptions, Runs, RunSolving, RunWriting } from '#lib/timetables';
import {
  type MadeMatchmaking,
  type MadeParticipant,
  makeMatchmaking,
  makeParticipant,
} from '../../factories/matchmaking.js';
import {
  computeRun,
  entriesOf,
  makeWish,
  officeOf,
  publishRun,
  RUN_OPTIONS,
} from '../../factories/timetables.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import { ensureNothingBroken } from '../../support/nothing-broken.js';

jest.setTimeout(120_000);

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ worker: false });
});
afterAll(() => app.close());
afterEach(() => ensureNothingBroken(app));

interface Ground {
  fair: MadeMatchmaking;
  buyers: MadeParticipant[];
  exhibitors: MadeParticipant[];
}

async function ground(buyers: number, exhibitors: number, tables = 4): Promise<Ground> {
  const fair = await makeMatchmaking(app, { tables, sparePercent: 0 });
  const make = async (count: number, side: 'buyer' | 'exhibitor') => {
    const made: MadeParticipant[] = [];
    for (let at = 0; at < count; at += 1) made.push(await makeParticipant(app, fair, side));
    return made;
  };
  return { fair, buyers: await make(buyers, 'buyer'), exhibitors: await make(exhibitors, 'exhibitor') };
}

const compute = (fair: MadeMatchmaking, options: Partial<RunOptions> = {}) => computeRun(app, fair, options);
const publish = (fair: MadeMatchmaking, run: Run) => publishRun(app, fair, run);
const meetingsOf = ({ fairId }: MadeMatchmaking) =>
  app.database.manager.find(Meeting, { where: { fairId }, order: { id: 'ASC' } });
const mailsTo = ({ email }: MadeParticipant) =>
  app.database.manager.find(MailDelivery, {
    where: { toAddress: email, kind: 'timetable.published' },
    order: { queuedAt: 'ASC', id: 'ASC' },
  });

describe('a first timetable', () => {
  let all: Ground;
  let run: Run;
  beforeAll(async () => {
    all = await ground(3, 3);
    for (const buyer of all.buyers)
      for (const exhibitor of all.exhibitors) await makeWish(app, buyer, exhibitor, 'want');
    run = await compute(all.fair);
  });

  it('gives every wish a slot when there is room, and proves that it cannot be better', async () => {
    expect(run.state).toBe('finished');
    expect(run.result).toMatchObject({ status: 'optimal', placed: 9, missing: 0, breaks: 0 });
    expect((await entriesOf(app, run)).every(({ slotStart, tableId }) => slotStart && tableId)).toBe(true);
  });

  it('becomes meetings, and one mail for each person', async () => {
    const { counts, state } = await publish(all.fair, run);
    expect([state, counts]).toEqual([
      'announced',
      { kept: 0, added: 9, moved: 0, cancelled: 0, dropped: 0, withdrawn: 0 },
    ]);
    expect(await meetingsOf(all.fair)).toHaveLength(9);
    const [mail, ...others] = await mailsTo(all.buyers[0]!);
    expect(others).toEqual([]);
    const [calendar] = mail!.content!.calendars!;
    expect(calendar!.method).toBe('REQUEST');
    expect(calendar!.ics.match(/BEGIN:VEVENT/g)).toHaveLength(3);
  });

  it('changes nothing and mails nobody when it is published again', async () => {
    const { counts } = await publish(all.fair, run);
    expect(counts).toEqual({ kept: 9, added: 0, moved: 0, cancelled: 0, dropped: 0, withdrawn: 0 });
    expect(await mailsTo(all.buyers[0]!)).toHaveLength(1);
  });

  it('tells only those whom a change concerns, and with a greater SEQUENCE', async () => {
    const meetings = await meetingsOf(all.fair);
    const gone = all.buyers[0]!;
    const repaired = await compute(all.fair, {
      kind: 'repair',
      absences: [{ participantId: gone.participant.id, slotStarts: [] }],
    });
    const { counts } = await publish(all.fair, repaired);
    expect(counts).toEqual({ kept: 6, added: 0, moved: 0, cancelled: 3, dropped: 0, withdrawn: 0 });
    const after = await meetingsOf(all.fair);
    expect(after.filter(({ state }) => state === 'cancelled').map(({ sequence }) => sequence)).toEqual([
      1, 1, 1,
    ]);
    expect(after.map(({ id }) => id)).toEqual(meetings.map(({ id }) => id));
    const [, mail] = await mailsTo(gone);
    expect(mail!.content!.calendars!.map(({ method }) => method)).toEqual(['CANCEL']);
    expect(mail!.content!.calendars![0]!.ics).toContain('SEQUENCE:1');
    expect(await mailsTo(all.buyers[1]!)).toHaveLength(1);
  });

  it('is taken back to by publishing the earlier run again', async () => {
    const { counts } = await publish(all.fair, run);
    expect(counts).toEqual({ kept: 6, added: 3, moved: 0, cancelled: 0, dropped: 0, withdrawn: 0 });
    const runs = await app.database.manager.findBy(Run, { fairId: all.fair.fairId, stage: 'published' });
    expect(runs.map(({ id }) => id)).toEqual([run.id]);
  });
});

it('leaves a pair apart when one says no, and says why a wish stays unmet', async () => {
  const { fair, buyers, exhibitors } = await ground(1, 8);
  for (const exhibitor of exhibitors) await makeWish(app, buyers[0]!, exhibitor, 'want');
  await makeWish(app, exhibitors[0]!, buyers[0]!, 'no');
  const run = await compute(fair);
  const entries = await entriesOf(app, run);
  expect(entries).toHaveLength(7);
  const unmet = entries.filter(({ slotStart }) => slotStart === null);
  expect(unmet.map((entry) => entry.unmet!.reason)).toEqual(['displaced']);
  expect(unmet[0]!.unmet!.by).toHaveLength(3);
});

it('keeps what was booked since, and finds another place for what is in its way', async () => {
  const { fair, buyers, exhibitors } = await ground(2, 1);
  await makeWish(app, buyers[0]!, exhibitors[0]!, 'must');
  const run = await compute(fair);
  const [entry] = await entriesOf(app, run);
  const booked = await bookByHand(fair, { buyer: buyers[1]!, exhibitor: exhibitors[0]! }, entry!);
  const { counts } = await publish(fair, run);
  expect(counts).toEqual({ kept: 1, added: 1, moved: 0, cancelled: 0, dropped: 0, withdrawn: 0 });
  const meetings = await meetingsOf(fair);
  expect(meetings.map(({ slotStart }) => slotStart.getTime() === entry!.slotStart!.getTime())).toEqual([
    true,
    false,
  ]);
  expect(meetings[0]!.id).toBe(booked);
});

it('pins the meetings that its board pins', async () => {
  const { fair, buyers, exhibitors } = await ground(1, 2);
  for (const exhibitor of exhibitors) await makeWish(app, buyers[0]!, exhibitor, 'want');
  await publish(fair, await compute(fair));
  const draft = await compute(fair, { kind: 'fill' });
  const [pinned] = await entriesOf(app, draft);
  const by = officeOf(fair);
  const ids = { runId: draft.id, entryId: pinned!.id };
  await app.transactions.run((tx) => app.get(Entries).setPinned(tx, by, ids, true));
  const { counts } = await publish(fair, draft);
  expect(counts).toMatchObject({ kept: 2, moved: 0 });
  const meetings = await meetingsOf(fair);
  expect(meetings.filter((meeting) => meeting.pinned).map(({ exhibitorId }) => exhibitorId)).toEqual([
    pinned!.exhibitorId,
  ]);
});

it('seats elsewhere a meeting whose table the programme no longer has', async () => {
  const { fair, buyers, exhibitors } = await ground(1, 1);
  await makeWish(app, buyers[0]!, exhibitors[0]!, 'want');
  const run = await compute(fair);
  const [entry] = await entriesOf(app, run);
  await app.database.manager.delete(MeetingTable, { id: entry!.tableId! });
  const { counts } = await publish(fair, run);
  expect(counts).toMatchObject({ added: 1, dropped: 0, withdrawn: 0 });
  expect((await meetingsOf(fair)).map(({ tableId }) => tableId)).not.toContain(entry!.tableId);
});

it('does not compute what was cancelled before it began', async () => {
  const { fair, buyers, exhibitors } = await ground(1, 1);
  await makeWish(app, buyers[0]!, exhibitors[0]!, 'want');
  const by = officeOf(fair);
  const run = await app.transactions.run((tx) => app.get(Runs).start(tx, by, RUN_OPTIONS));
  await app.transactions.run((tx) => app.get(Runs).cancel(tx, by, run.id));
  await app.get(RunSolving).solve(run.id);
  expect(await app.database.manager.findOneBy(Run, { id: run.id })).toMatchObject({
    state: 'cancelled',
    result: null,
  });
});

it('begins again what a crash interrupted, and ends it once', async () => {
  const { fair, buyers, exhibitors } = await ground(1, 1);
  await makeWish(app, buyers[0]!, exhibitors[0]!, 'want');
  const run = await app.transactions.run((tx) => app.get(Runs).start(tx, officeOf(fair), RUN_OPTIONS));
  await app.get(RunWriting).begin(run.id);
  await Promise.all([app.get(RunSolving).solve(run.id), app.get(RunSolving).solve(run.id)]);
  const ended = await app.database.manager.findOneByOrFail(Run, { id: run.id });
  expect([ended.state, (await entriesOf(app, run)).length]).toEqual(['finished', 1]);
});

it('says that two have no slot in common', async () => {
  const { fair, buyers, exhibitors } = await ground(1, 1);
  await makeWish(app, buyers[0]!, exhibitors[0]!, 'must');
  const absences = [{ participantId: buyers[0]!.participant.id, slotStarts: [] }];
  const run = await compute(fair, { absences });
  expect((await entriesOf(app, run)).map(({ unmet }) => unmet)).toEqual([{ reason: 'no-common-slot' }]);
});

it('says which pinned meetings contradict what it is told, instead of moving them', async () => {
  const { fair, buyers, exhibitors } = await ground(1, 1);
  await makeWish(app, buyers[0]!, exhibitors[0]!, 'want');
  await publish(fair, await compute(fair));
  await app.database.manager.update(Meeting, { fairId: fair.fairId }, { pinned: true });
  const absences = [{ participantId: buyers[0]!.participant.id, slotStarts: [] }];
  const run = await compute(fair, { absences });
  expect(run.result).toMatchObject({
    status: 'infeasible',
    infeasible: { field: expect.any(String) as string },
  });
  await expect(publish(fair, run)).rejects.toMatchObject({ code: 'timetables.not-finished' });
});

it('refuses to begin without a programme, and without a slot to come', async () => {
  const { fair } = await ground(0, 0);
  const { manager } = app.database;
  const { fairId } = fair;
  const start = () => app.transactions.run((tx) => app.get(Runs).start(tx, officeOf(fair), RUN_OPTIONS));
  await manager.update(Programme, { fairId }, { days: [] });
  await expect(start()).rejects.toMatchObject({ code: 'timetables.no-slots' });
  await manager.delete(Programme, { fairId });
  await expect(start()).rejects.toMatchObject({ code: 'timetables.no-programme' });
  expect(await manager.countBy(Run, { fairId })).toBe(0);
});

it('ends a run whose last slot goes by before it begins, and says why', async () => {
  const { fair } = await ground(0, 0);
  const by = officeOf(fair);
  const { id } = await app.transactions.run((tx) => app.get(Runs).start(tx, by, RUN_OPTIONS));
  await app.database.manager.update(Programme, { fairId: fair.fairId }, { days: [] });
  await app.get(RunSolving).solve(id);
  const ended = await app.database.manager.findOneByOrFail(Run, { id });
  expect(ended).toMatchObject({ state: 'failed', failure: 'timetables.no-slots', result: null });
  expect(ended.finishedAt).not.toBeNull();
});

/** A meeting in the very place that an entry wants. */
async function bookByHand(
  { organiserId, fairId }: MadeMatchmaking,
  { buyer, exhibitor }: { buyer: MadeParticipant; exhibitor: MadeParticipant },
  { slotStart, tableId, seats }: Entry,
): Promise<string> {
  const { manager } = app.database;
  const meetingId = newId();
  const start = slotStart!;
  await manager.insert(Meeting, {
    id: meetingId,
    organiserId,
    fairId,
    requestId: null,
    buyerId: buyer.participant.id,
    exhibitorId: exhibitor.participant.id,
    slotStart: start,
    slotEnd: new Date(start.getTime() + 20 * 60_000),
    tableId,
    interpreterId: null,
    state: 'scheduled',
    pinned: false,
    sequence: 0,
    createdAt: new Date(),
  });
  const people = [
    { participantId: buyer.participant.id, representativeId: await personOf(buyer) },
    seats.find(({ participantId }) => participantId === exhibitor.participant.id)!,
  ];
  await manager.insert(
    MeetingParty,
    people.map((seat) => ({ id: newId(), meetingId, ...seat, lateMinutes: null, arrivedAt: null })),
  );
  const place = () => ({ id: newId(), fairId, meetingId, slotStart: start });
  await manager.insert(Place, [
    ...people.map(({ representativeId }) => ({ ...place(), representativeId })),
    { ...place(), tableId: tableId! },
  ]);
  return meetingId;
}

async function personOf({ participant }: MadeParticipant): Promise<string> {
  const [row] = await app.database.manager.query<{ id: string }[]>(
    'SELECT representative_id AS id FROM matchmaking_representation WHERE participant_id = ?',
    [participant.id],
  );
  return row!.id;
}
