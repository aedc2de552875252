import { MailDelivery } from '#lib/notifications';
import { StoredEvent } from '#platform/events';
import { FAIR_DAY, type MadeMatchmaking, makeMatchmaking } from '../../factories/matchmaking.js';
import { makePair, meet, type Pair, slot } from '../../factories/meetings.js';
import { PASSWORD } from '../../factories/people.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import type { TestClient } from '../../support/test-client.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ worker: false });
});
afterAll(() => app.close());

interface Office extends Pair {
  fair: MadeMatchmaking;
  owner: TestClient;
  /** Of the fair's meetings. */
  above: string;
  /** Books a meeting of the two in the first slot; gives its id. */
  book: () => Promise<string>;
}

async function makeOffice(): Promise<Office> {
  const fair = await makeMatchmaking(app);
  const pair = await makePair(app, fair);
  return {
    ...pair,
    fair,
    owner: await app.client().signIn(fair.ownerEmail, PASSWORD),
    above: `/organisers/${fair.organiserId}/fairs/${fair.fairId}/matchmaking/meetings`,
    book: async () => (await meet(app, pair, slot(0))).id,
  };
}

const codeOf = ({ status, body }: { status: number; body: unknown }) => [
  status,
  (body as { code?: string } | undefined)?.code,
];

/** What was recorded about a meeting under this name, oldest first. */
const eventsOf = async (subjectId: string, name: string): Promise<object[]> =>
  (await app.database.manager.find(StoredEvent, { where: { subjectId, name }, order: { id: 'ASC' } })).map(
    ({ data }) => data,
  );

/** The mails to somebody that say that this meeting is cancelled. */
async function cancellationsTo(toAddress: string, meetingId: string) {
  const mails = await app.database.manager.findBy(MailDelivery, { toAddress, kind: 'meeting.cancelled' });
  return mails.filter(({ uniqueKey }) => uniqueKey?.includes(meetingId)).map(({ content }) => content!);
}

it('lets the organiser see where a meeting can go, move it to a table, pin it and cancel it', async () => {
  const { owner, above, book } = await makeOffice();
  const path = `${above}/${await book()}`;
  const spots = await owner.get<{ items: { slot: { start: string }; tableIds: string[] }[] }>(
    `${path}/spots`,
  );
  expect(spots.body.items.map(({ tableIds }) => tableIds.length)).toEqual([1, 2, 2, 2, 2, 2]);
  const { slot: free, tableIds } = spots.body.items[2]!;
  const move = await owner.post(`${path}/move`, { slotStart: free.start, tableId: tableIds[1] });
  expect(move.status).toBe(204);
  const pin = (pinned: unknown) => owner.put(`${path}/pin`, { pinned });
  expect([(await pin(true)).status, (await pin('perhaps')).status]).toEqual([204, 422]);
  const board = await owner.get<{ items: object[] }>(`${above}?day=${FAIR_DAY}`);
  expect(board.body.items).toMatchObject([
    { slotStart: free.start, tableId: tableIds[1], pinned: true, interpreterName: null },
  ]);
  expect((await owner.post(`${path}/cancellation`)).status).toBe(204);
  expect(codeOf(await owner.get(`${path}/spots`))).toEqual([409, 'matchmaking.meeting-ended']);
  expect(codeOf(await pin(false))).toEqual([409, 'matchmaking.meeting-ended']);
});

it('leaves a trace of each pinning and unpinning, with who did it, and of nothing that changed nothing', async () => {
  const { owner, above, book, buyer, fair } = await makeOffice();
  const id = await book();
  for (const pinned of [true, true, false, false])
    expect((await owner.put(`${above}/${id}/pin`, { pinned })).status).toBe(204);
  const trail = await owner.get<{ items: object[] }>(
    `/organisers/${fair.organiserId}/audit-entries?name=meeting.&subjectId=${id}&limit=2`,
  );
  const data = { fairId: fair.fairId, buyerId: buyer.participant.id, slotStart: slot(0).toISOString() };
  const actor = { id: fair.ownerId };
  expect(trail.body.items).toMatchObject([
    { name: 'meeting.unpinned', actor, data },
    { name: 'meeting.pinned', actor, data },
  ]);
  expect(await eventsOf(id, 'meeting.pinned')).toHaveLength(1);
  expect(await eventsOf(id, 'meeting.unpinned')).toHaveLength(1);
});

it('writes the reason of an organiser who cancels to both sides and into the event', async () => {
  const { owner, above, book, buyer, exhibitor } = await makeOffice();
  const id = await book();
  const cancel = (reason: string) => owner.post(`${above}/${id}/cancellation`, { reason });
  const tooLong = await cancel('x'.repeat(301));
  expect([tooLong.status, tooLong.text]).toEqual([422, expect.stringContaining('"reason"')]);
  expect((await cancel('  Nhà <b>A</b> mất điện  ')).status).toBe(204);
  for (const { email } of [buyer, exhibitor]) {
    const [mail, ...more] = await cancellationsTo(email, id);
    expect(more).toEqual([]);
    expect(mail!.text).toContain('The organiser has cancelled the meeting below.');
    expect(mail!.text).toContain('“Nhà <b>A</b> mất điện”');
    expect(mail!.html).toContain('“Nhà &lt;b&gt;A&lt;/b&gt; mất điện”');
  }
  expect(await eventsOf(id, 'meeting.cancelled')).toMatchObject([{ reason: 'Nhà <b>A</b> mất điện' }]);
});

it('cancels without a reason as well, and says nothing of one', async () => {
  const { owner, above, book, buyer } = await makeOffice();
  for (const body of [{ reason: ' ' }, { reason: null }, undefined]) {
    const id = await book();
    expect((await owner.post(`${above}/${id}/cancellation`, body)).status).toBe(204);
    const [mail] = await cancellationsTo(buyer.email, id);
    expect(mail!.text).not.toContain('“');
    expect(await eventsOf(id, 'meeting.cancelled')).toMatchObject([{ reason: null }]);
  }
});
