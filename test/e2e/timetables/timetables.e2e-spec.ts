import { Hall } from '#lib/fairs';
import { newId } from '#lib/kernel';
import type { WishKind } from '#lib/matching';
import { MeetingTable, Programme } from '#lib/matchmaking';
import { Wish } from '#lib/requests';
import {
  type MadeMatchmaking,
  type MadeParticipant,
  makeMatchmaking,
  makeParticipant,
  signedIn,
} from '../../factories/matchmaking.js';
import { PASSWORD } from '../../factories/people.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import type { TestClient } from '../../support/test-client.js';
import { waitUntil } from '../../support/wait-until.js';

jest.setTimeout(120_000);

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const START = { kind: 'full', seconds: 1, seed: 1, fairness: null, closedTableIds: [], absences: [] };

interface Run {
  id: string;
  number: number;
  state: string;
  stage: string;
  result: { status: string; placed: number; weight: number; weightBound: number } | null;
}

interface Entry {
  id: string;
  buyerName: string;
  slotStart: string | null;
  tableId: string | null;
  pinned: boolean;
}

interface Board {
  entries: Entry[];
  tables: { id: string }[];
  slots: { start: string }[];
}

class Office {
  private constructor(
    readonly fair: MadeMatchmaking,
    readonly client: TestClient,
  ) {}

  static async open(tables = 2): Promise<Office> {
    const fair = await makeMatchmaking(app, { tables, sparePercent: 0 });
    return new Office(fair, await app.client().signIn(fair.ownerEmail, PASSWORD));
  }

  get path(): string {
    return `/organisers/${this.fair.organiserId}/fairs/${this.fair.fairId}/timetables`;
  }

  async computed(options: object = {}): Promise<Run> {
    const { status, body, text } = await this.client.post<Run>(this.path, { ...START, ...options });
    if (status !== 201) throw new Error(text);
    return this.finished(body.id);
  }

  async finished(id: string): Promise<Run> {
    let run: Run | undefined;
    await waitUntil('the run has ended', async () => {
      ({ body: run } = await this.client.get<Run>(`${this.path}/${id}`));
      return run.state !== 'queued' && run.state !== 'running';
    });
    return run!;
  }

  async board({ id }: Run): Promise<Board> {
    return (await this.client.get<Board>(`${this.path}/${id}/board`)).body;
  }

  /** What the audit trail says, the latest first. */
  async deeds(name: string): Promise<[string, object][]> {
    const { body } = await this.client.get<{ items: { name: string; data: object }[] }>(
      `/organisers/${this.fair.organiserId}/audit-entries?name=${name}&limit=50`,
    );
    return body.items.map((deed) => [deed.name, deed.data]);
  }

  async publish({ id }: Run, kind: 'provisional' | 'final'): Promise<{ counts: object | null }> {
    const made = await this.client.post(`${this.path}/${id}/publications`, { kind });
    if (made.status !== 201) throw new Error(made.text);
    let items: { state: string; counts: object | null }[] = [];
    await waitUntil('the publication is announced', async () => {
      ({
        body: { items },
      } = await this.client.get<{ items: typeof items }>(`${this.path}/${id}/publications`));
      return items[0]?.state === 'announced';
    });
    return items[0]!;
  }
}

const wishes = (fair: MadeMatchmaking, from: MadeParticipant, to: MadeParticipant, kind: WishKind) =>
  app.database.manager.insert(Wish, {
    id: newId(),
    fairId: fair.fairId,
    participantId: from.participant.id,
    targetId: to.participant.id,
    kind,
    createdAt: new Date(),
  });

it('computes, shows for comments, publishes, and tells the participants', async () => {
  const office = await Office.open();
  const buyer = await makeParticipant(app, office.fair, 'buyer');
  const exhibitor = await makeParticipant(app, office.fair, 'exhibitor');
  await wishes(office.fair, buyer, exhibitor, 'must');
  const run = await office.computed();
  expect(run).toMatchObject({ number: 1, state: 'finished', stage: 'draft' });
  expect(run.result).toMatchObject({ status: 'optimal', placed: 1 });
  expect(run.result!.weight).toBe(run.result!.weightBound);

  await office.publish(run, 'provisional');
  const buying = await signedIn(app, buyer);
  const proposed = `${buyer.path}/proposed-timetable`;
  const before = await buying.get<{ items: { meetings: { partnerName: string }[] }[] }>(proposed);
  expect(before.body.items[0]!.meetings.map(({ partnerName }) => partnerName)).toEqual([exhibitor.name]);
  expect((await buying.post(`${proposed}/comments`, { text: 'Trước 9 giờ chưa tới kịp' })).status).toBe(204);
  const said = await office.client.get<{ items: { text: string; participantName: string }[] }>(
    `${office.path}/${run.id}/comments`,
  );
  expect(said.body.items).toMatchObject([{ text: 'Trước 9 giờ chưa tới kịp', participantName: buyer.name }]);
  expect((await buying.get<{ items: unknown[] }>(`${buyer.path}/meetings`)).body.items).toEqual([]);

  const preview = await office.client.get<{ counts: object; firmsTold: number }>(
    `${office.path}/${run.id}/publication-preview`,
  );
  expect(preview.body).toMatchObject({ counts: { added: 1, moved: 0, cancelled: 0 }, firmsTold: 2 });
  const { counts } = await office.publish(run, 'final');
  expect(counts).toEqual({ kept: 0, added: 1, moved: 0, cancelled: 0, dropped: 0, withdrawn: 0 });
  expect((await buying.get<{ items: unknown[] }>(`${buyer.path}/meetings`)).body.items).toHaveLength(1);
  expect((await buying.get<{ items: unknown[] }>(proposed)).body.items).toEqual([]);
  expect((await office.client.delete(`${office.path}/${run.id}`)).body).toMatchObject({
    code: 'timetables.in-use',
  });
});

it('lets the organiser move, pin and take out entries of a draft, and says what is in the way', async () => {
  const office = await Office.open();
  const exhibitor = await makeParticipant(app, office.fair, 'exhibitor');
  for (const side of ['buyer', 'buyer'] as const)
    await wishes(office.fair, await makeParticipant(app, office.fair, side), exhibitor, 'want');
  const run = await office.computed();
  const { entries, slots } = await office.board(run);
  const [one, other] = entries as [Entry, Entry];
  const spotOf = (entry: Entry) => `${office.path}/${run.id}/entries/${entry.id}/spot`;
  const taken = await office.client.put(spotOf(one), { slotStart: other.slotStart, tableId: null });
  expect(taken.status).toBe(409);
  expect(taken.body).toMatchObject({
    code: 'timetables.spot-taken',
    conflicts: [{ kind: 'person', whoId: exhibitor.participant.id, entryId: other.id }],
  });
  const spots = await office.client.get<{ items: { slotStart: string; conflicts: object[] }[] }>(
    `${spotOf(one)}s`,
  );
  const free = spots.body.items.filter(({ conflicts }) => conflicts.length === 0);
  expect([spots.body.items.length, free.length]).toEqual([slots.length, slots.length - 1]);
  const last = free.at(-1)!.slotStart;
  const placed = await office.client.put(spotOf(one), { slotStart: last, tableId: null });
  expect([placed.status, placed.body]).toEqual([
    200,
    { slotStart: last, tableId: expect.any(String) as string, interpreterId: null },
  ]);
  const pin = `${office.path}/${run.id}/entries/${one.id}/pin`;
  expect((await office.client.put(pin, { pinned: true })).status).toBe(204);
  expect((await office.client.delete(spotOf(other))).status).toBe(204);
  const after = (await office.board(run)).entries;
  expect(after.find(({ id }) => id === one.id)).toMatchObject({ slotStart: last, pinned: true });
  expect(after.find(({ id }) => id === other.id)).toMatchObject({
    slotStart: null,
    unmet: { reason: 'removed' },
  });
});

it('counts a walk to another hall for which there is no time, and warns of it on the board', async () => {
  const office = await Office.open();
  const { manager } = app.database;
  const { organiserId, fairId } = office.fair;
  const exhibitor = await makeParticipant(app, office.fair, 'exhibitor');
  for (const side of ['buyer', 'buyer'] as const)
    await wishes(office.fair, await makeParticipant(app, office.fair, side), exhibitor, 'want');
  const run = await office.computed();
  const { entries, slots, tables } = await office.board(run);
  const [one, other] = entries as [Entry, Entry];
  for (const [at, { id }] of tables.entries()) {
    const hallId = newId();
    const size = { widthCm: 1_000, depthCm: 1_000, position: at };
    await manager.insert(Hall, { id: hallId, organiserId, fairId, name: `Hall ${at}`, ...size });
    await manager.update(MeetingTable, { id }, { hallId });
  }
  await manager.update(Programme, { fairId }, { walkMinutes: 8 });
  const entryPath = (entry: Entry) => `${office.path}/${run.id}/entries/${entry.id}`;
  const [first, second] = slots as [{ start: string }, { start: string }];
  const [here, there] = tables as [{ id: string }, { id: string }];
  await office.client.delete(`${entryPath(other)}/spot`);
  await office.client.put(`${entryPath(one)}/spot`, { slotStart: first.start, tableId: here.id });
  const spots = await office.client.get<{ items: { slotStart: string; close: object[] }[] }>(
    `${entryPath(other)}/spots`,
  );
  expect(spots.body.items.filter(({ close }) => close.length > 0)).toMatchObject([
    { slotStart: second.start, close: [{ participantId: exhibitor.participant.id, entryId: one.id }] },
  ]);
  const placed = await office.client.put(`${entryPath(other)}/spot`, {
    slotStart: second.start,
    tableId: there.id,
  });
  expect(placed.status).toBe(200);
  const quality = await office.client.get<object>(`${office.path}/${run.id}/quality`);
  expect(quality.body).toMatchObject({
    walkMinutes: 8,
    shortWalks: [
      {
        name: exhibitor.name,
        fromSlot: first.start,
        fromTableId: here.id,
        toSlot: second.start,
        toTableId: there.id,
        minutes: 5,
      },
    ],
  });
  const again = await office.computed();
  const recomputed = await office.client.get<{ shortWalks: object[] }>(`${office.path}/${again.id}/quality`);
  expect(recomputed.body.shortWalks).toEqual([]);
});

it('compares runs, and copies one to be changed by hand', async () => {
  const office = await Office.open();
  const exhibitor = await makeParticipant(app, office.fair, 'exhibitor');
  const buyer = await makeParticipant(app, office.fair, 'buyer');
  const first = await office.computed();
  await wishes(office.fair, buyer, exhibitor, 'want');
  const second = await office.computed();
  const difference = await office.client.get<{ items: { kind: string; buyerName: string }[] }>(
    `${office.path}/${second.id}/differences/${first.id}`,
  );
  expect(difference.body.items).toMatchObject([{ kind: 'added', buyerName: buyer.name }]);
  const copy = await office.client.post<Run>(`${office.path}/${second.id}/copy`);
  expect(copy.body).toMatchObject({ number: 3, state: 'finished', stage: 'draft' });
  expect((await office.board(copy.body)).entries).toHaveLength(1);
  expect((await office.client.delete(`${office.path}/${copy.body.id}`)).status).toBe(204);
});

it('leaves a trace of each change by hand under its own name, and of nothing that changed nothing', async () => {
  const office = await Office.open();
  const exhibitor = await makeParticipant(app, office.fair, 'exhibitor');
  const buyer = await makeParticipant(app, office.fair, 'buyer');
  await wishes(office.fair, buyer, exhibitor, 'want');
  const run = await office.computed();
  const { entries, slots } = await office.board(run);
  const entry = `${office.path}/${run.id}/entries/${entries[0]!.id}`;
  await office.client.put(`${entry}/spot`, { slotStart: slots.at(-1)!.start, tableId: null });
  for (const pinned of [true, true, false, false]) await office.client.put(`${entry}/pin`, { pinned });
  await office.client.delete(`${entry}/spot`);
  const copy = await office.client.post<Run>(`${office.path}/${run.id}/copy`);
  await office.client.delete(`${office.path}/${copy.body.id}`);
  await office.publish(run, 'provisional');
  await (await signedIn(app, buyer)).post(`${buyer.path}/proposed-timetable/comments`, { text: 'Xin dời' });
  const comments = `${office.path}/${run.id}/comments`;
  const [said] = (await office.client.get<{ items: { id: string }[] }>(comments)).body.items;
  for (let time = 0; time < 2; time += 1)
    expect((await office.client.post(`${comments}/${said!.id}/settlement`)).status).toBe(204);

  const pair = { buyerId: buyer.participant.id, exhibitorId: exhibitor.participant.id };
  expect(await office.deeds('timetable.')).toMatchObject([
    ['timetable.comment-settled', { number: 1, participantId: buyer.participant.id }],
    ['timetable.commented', { number: 1 }],
    ['timetable.shown', { number: 1 }],
    ['timetable.removed', { number: 2 }],
    ['timetable.copied', { number: 2, from: 1 }],
    ['timetable.entry-removed', pair],
    ['timetable.entry-unpinned', pair],
    ['timetable.entry-pinned', pair],
    ['timetable.entry-placed', pair],
    ['timetable.computed', { number: 1 }],
    ['timetable.started', { number: 1 }],
  ]);
});

it('stops when it is told to', async () => {
  const office = await Office.open(1);
  for (let at = 0; at < 8; at += 1) {
    const buyer = await makeParticipant(app, office.fair, 'buyer');
    await wishes(office.fair, buyer, await makeParticipant(app, office.fair, 'exhibitor'), 'want');
  }
  const { body } = await office.client.post<Run>(office.path, { ...START, seconds: 600 });
  const again = await office.client.post(office.path, START);
  expect(again.body).toMatchObject({ code: 'timetables.already-running' });
  expect((await office.client.post(`${office.path}/${body.id}/cancellation`)).status).toBe(204);
  expect(await office.finished(body.id)).toMatchObject({ state: 'cancelled', result: null });
});

it('refuses what it cannot use, and names the field', async () => {
  const office = await Office.open();
  const refused = async (change: object) =>
    (
      await office.client.post<{ code: string; errors?: { field: string }[] }>(office.path, {
        ...START,
        ...change,
      })
    ).body;
  expect(await refused({ seconds: Number.NaN })).toMatchObject({ errors: [{ field: 'seconds' }] });
  expect(await refused({ kind: 'copy' })).toMatchObject({ errors: [{ field: 'kind' }] });
  expect(await refused({ fillWithRecommendations: 'yes' })).toMatchObject({
    errors: [{ field: 'fillWithRecommendations' }],
  });
  expect(await refused({ closedTableIds: [newId()] })).toMatchObject({ code: 'timetables.unknown-table' });
  const absences = [{ participantId: newId(), slotStarts: [] }];
  expect(await refused({ absences })).toMatchObject({ code: 'timetables.unknown-participant' });
});
