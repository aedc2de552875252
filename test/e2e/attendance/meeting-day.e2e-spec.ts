import { SwapIn } from '#lib/attendance';
import { newId } from '#lib/kernel';
import { codeFor, Meeting, MeetingTable, Programme } from '#lib/matchmaking';
import { mailsTo } from '../../factories/mails.js';
import { makePair, meet, type Pair } from '../../factories/meetings.js';
import { signedIn } from '../../factories/matchmaking.js';
import { makeMember, PASSWORD } from '../../factories/people.js';
import { makeRunningMatchmaking, type RunningMatchmaking } from '../../factories/running-matchmaking.js';
import { startTestApp, type TestApp } from '../../support/app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ worker: false });
});
afterAll(() => app.close());

const codeOf = ({ status, body }: { status: number; body: unknown }) => [
  status,
  (body as { code?: string } | undefined)?.code,
];
const pathOf = ({ organiserId, fairId }: RunningMatchmaking) =>
  `/organisers/${organiserId}/fairs/${fairId}/matchmaking`;
const VIDEO = 'https://meet.example.vn/{meeting}';

/** A fair of today with a meeting in the slot that runs, and somebody at the desk. */
async function makeDay() {
  const fair = await makeRunningMatchmaking(app);
  const pair = await makePair(app, fair);
  const meeting = await bookNow(fair, pair);
  const desk = await makeMember(app, fair.organiserId, 'desk');
  const table = await app.database.manager.findOneByOrFail(MeetingTable, { id: meeting.tableId! });
  const { secret } = await app.database.manager.findOneByOrFail(Programme, { fairId: fair.fairId });
  return {
    fair,
    ...pair,
    meeting,
    secret,
    tableCode: codeFor(secret, { of: 'table', id: table.id }),
    buying: await signedIn(app, pair.buyer),
    atDesk: await app.client().signIn(desk.email, PASSWORD),
    path: pathOf(fair),
  };
}

const bookNow = (
  { organiserId, fairId, ownerId, slots }: RunningMatchmaking,
  { buyer, exhibitor }: Pair,
): Promise<Meeting> =>
  app.transactions.run((tx) =>
    app.get(SwapIn).book(
      tx,
      { organiserId, fairId, actorId: ownerId },
      {
        slotStart: slots[0].start,
        buyerId: buyer.participant.id,
        exhibitorId: exhibitor.participant.id,
        insteadOf: null,
      },
    ),
  );

it('takes whoever scans the code of the table as arrived, and shows it to the desk and on the plan', async () => {
  const { buying, tableCode, buyer, exhibitor, atDesk, path, fair, meeting } = await makeDay();
  for (let time = 0; time < 2; time += 1) {
    const arrived = await buying.post('/account/arrivals', { code: tableCode });
    expect([arrived.status, arrived.body]).toMatchObject([
      200,
      {
        meetingId: meeting.id,
        organisationId: buyer.organisationId,
        side: 'buyer',
        partnerName: exhibitor.name,
      },
    ]);
  }
  const slotStart = fair.slots[0].start.toISOString();
  const desk = await atDesk.get<{ items: { parties: object[] }[] }>(`${path}/desk?slotStart=${slotStart}`);
  expect(desk.body.items[0]!.parties).toMatchObject([
    { side: 'buyer', attendance: 'arrived' },
    { side: 'exhibitor', attendance: 'expected' },
  ]);
  const exhibiting = await signedIn(app, exhibitor);
  const plan = await exhibiting.get<{ asOf: string; items: object[] }>(`${exhibitor.path}/plan`);
  expect(plan.body.items).toMatchObject([
    {
      id: meeting.id,
      own: { attendance: 'expected' },
      others: [{ attendance: 'arrived', name: buyer.name }],
    },
  ]);
  expect(Math.abs(Date.now() - Date.parse(plan.body.asOf))).toBeLessThan(60_000);
});

it('calls a booth a booth when somebody arrives, at the desk and on the plan', async () => {
  const { buying, tableCode, buyer, atDesk, path, fair, meeting } = await makeDay();
  await app.database.manager.update(MeetingTable, { id: meeting.tableId! }, { kind: 'booth' });
  const held = { tableNumber: 1, tableKind: 'booth' };
  expect((await buying.post('/account/arrivals', { code: tableCode })).body).toMatchObject(held);
  const slotStart = fair.slots[0].start.toISOString();
  const desk = await atDesk.get<{ items: object[] }>(`${path}/desk?slotStart=${slotStart}`);
  expect(desk.body.items).toMatchObject([held]);
  const plan = await buying.get<{ items: object[] }>(`${buyer.path}/plan`);
  expect(plan.body.items).toMatchObject([held]);
});

it('refuses codes that nobody made, and people who do not meet there', async () => {
  const { buying, tableCode, meeting, secret, fair } = await makeDay();
  const arrive = async (code: string, client = buying) =>
    codeOf(await client.post('/account/arrivals', { code }));
  const forged = codeFor('another secret', { of: 'table', id: meeting.tableId! });
  for (const code of [forged, tableCode.slice(0, -1), codeFor(secret, { of: 'table', id: newId() }), 'x'])
    expect(await arrive(code)).toEqual([404, 'matchmaking.unknown-code']);
  const other = await makePair(app, fair);
  const stranger = await signedIn(app, other.buyer);
  expect(await arrive(tableCode, stranger)).toEqual([409, 'matchmaking.no-meeting-here']);
  const meetingCode = codeFor(secret, { of: 'meeting', id: meeting.id });
  expect(await arrive(meetingCode, stranger)).toEqual([409, 'matchmaking.no-meeting-here']);
  expect(await arrive(meetingCode)).toEqual([200, undefined]);
  await app.database.manager.update(Meeting, { id: meeting.id }, { slotEnd: new Date(Date.now() - 1000) });
  expect(await arrive(meetingCode)).toEqual([409, 'matchmaking.no-meeting-here']);
  expect((await app.client().post('/account/arrivals', { code: tableCode })).status).toBe(401);
});

it('takes nobody as arrived or missing before the time', async () => {
  const { fair, atDesk, path, secret } = await makeDay();
  const pair = await makePair(app, fair);
  const meeting = await meet(app, pair, fair.slots[3]!.start);
  const buying = await signedIn(app, pair.buyer);
  const code = codeFor(secret, { of: 'meeting', id: meeting.id });
  expect(codeOf(await buying.post('/account/arrivals', { code }))).toEqual([409, 'matchmaking.too-early']);
  const party = `${path}/meetings/${meeting.id}/parties/${pair.buyer.participant.id}/attendance`;
  const write = async (attendance: string) => codeOf(await atDesk.put(party, { attendance }));
  expect(await write('arrived')).toEqual([409, 'matchmaking.too-early']);
  expect(await write('missing')).toEqual([409, 'matchmaking.not-begun-yet']);
  expect((await write('gone'))[0]).toBe(422);
});

it('swaps those who wait in for those who did not come', async () => {
  const { fair, atDesk, path, meeting, buyer } = await makeDay();
  const waiting = await makePair(app, fair);
  const asking = await signedIn(app, waiting.buyer);
  await asking.post(`${waiting.buyer.path}/meeting-requests`, {
    participantId: waiting.exhibitor.participant.id,
    message: '',
  });
  const slotStart = fair.slots[0].start.toISOString();
  const missing = `${path}/meetings/${meeting.id}/parties/${buyer.participant.id}/attendance`;
  expect((await atDesk.put(missing, { attendance: 'missing' })).status).toBe(204);
  const found = await atDesk.get<{ items: Record<string, string>[] }>(
    `${path}/desk/waiting?slotStart=${slotStart}&meetingId=${meeting.id}`,
  );
  expect(found.body.items).toMatchObject([{ why: 'requested', buyerName: waiting.buyer.name }]);
  const { buyerParticipantId, exhibitorParticipantId } = found.body.items[0]!;
  const swap = { slotStart, buyerParticipantId, exhibitorParticipantId, meetingId: meeting.id };
  expect((await atDesk.post(`${path}/desk/swaps`, swap)).status).toBe(201);
  expect(codeOf(await atDesk.post(`${path}/desk/swaps`, swap))).toEqual([409, 'matchmaking.meeting-ended']);
  const desk = await atDesk.get<{ items: { parties: { name: string }[] }[] }>(
    `${path}/desk?slotStart=${slotStart}`,
  );
  expect(desk.body.items.map(({ parties }) => parties[0]!.name)).toEqual([waiting.buyer.name]);
});

it('hides the desk and its meetings from other organisers', async () => {
  const { fair, meeting, buyer } = await makeDay();
  const other = await makeDay();
  const slotStart = fair.slots[0].start.toISOString();
  const path = pathOf(fair);
  expect((await other.atDesk.get(`${path}/desk?slotStart=${slotStart}`)).status).toBe(404);
  const party = `meetings/${meeting.id}/parties/${buyer.participant.id}/attendance`;
  for (const at of [path, other.path])
    expect((await other.atDesk.put(`${at}/${party}`, { attendance: 'arrived' })).status).toBe(404);
  const swap = {
    slotStart: other.fair.slots[0].start.toISOString(),
    buyerParticipantId: buyer.participant.id,
    exhibitorParticipantId: other.exhibitor.participant.id,
  };
  expect((await other.atDesk.post(`${other.path}/desk/swaps`, swap)).status).toBe(404);
});

it('tells the other side of each change how late one will be, and that one will be in time after all', async () => {
  const { buying, buyer, exhibitor, meeting } = await makeDay();
  const path = `${buyer.path}/meetings/${meeting.id}/lateness`;
  for (const minutes of [10, 10, 20, 10, null, null, 10])
    expect((await buying.put(path, { minutes })).status).toBe(204);
  const mails = (await mailsTo(app, exhibitor.email)).filter(({ subject }) => /late|in time/.test(subject));
  expect(mails.toReversed().map(({ subject }) => subject)).toEqual([
    `${buyer.name} will be 10 minutes late`,
    `${buyer.name} will be 20 minutes late`,
    `${buyer.name} will be 10 minutes late`,
    `${buyer.name} will be in time after all`,
    `${buyer.name} will be 10 minutes late`,
  ]);
  const exhibiting = await signedIn(app, exhibitor);
  const foreign = await exhibiting.put(`${exhibitor.path}/meetings/${newId()}/lateness`, { minutes: 5 });
  expect(foreign.status).toBe(404);
});

it('shows the address of a video meeting to its sides, the same to both, and of no other meeting', async () => {
  const fair = await makeRunningMatchmaking(app, {
    tables: [{ number: 1, kind: 'video' }],
    videoTemplate: VIDEO,
  });
  const pair = await makePair(app, fair);
  const meeting = await meet(app, pair, fair.slots[1].start);
  const urlOf = async ({ path, email }: Pair['buyer']) => {
    const client = await signedIn(app, { email });
    const { body } = await client.get<{ items: { videoUrl: string | null }[] }>(`${path}/plan`);
    return body.items.map(({ videoUrl }) => videoUrl);
  };
  const [url] = await urlOf(pair.buyer);
  expect(url).toMatch(/^https:\/\/meet\.example\.vn\/[0-9a-f]{32}$/);
  expect(url).not.toContain(meeting.id.replaceAll('-', ''));
  expect(await urlOf(pair.exhibitor)).toEqual([url]);
  const day = await makeDay();
  expect(await urlOf(day.buyer)).toEqual([null]);
});
