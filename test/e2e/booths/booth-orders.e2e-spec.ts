import { newId } from '#lib/kernel';
import {
  makeExhibitor,
  makeFair,
  planOf,
  fairDetails,
  type TestExhibitor,
  type TestFair,
} from '../../factories/fairs.js';
import { makeAccount, makeMember, makeRepresentative, PASSWORD } from '../../factories/people.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import type { TestClient } from '../../support/test-client.js';

let app: TestApp;
let fair: TestFair;
let one: TestExhibitor;
let manager: { id: string; email: string };
let exhibitor: TestClient;
let organiser: TestClient;
beforeAll(async () => {
  app = await startTestApp();
  fair = await makeFair(app, 20);
  one = await makeExhibitor(app, fair);
  manager = await makeRepresentative(app, one.organisationId);
  exhibitor = await app.client().signIn(manager.email, PASSWORD);
  organiser = await app.client().signIn(fair.owner.email, PASSWORD);
});
afterAll(() => app.close());

interface Order {
  id: string;
  state: string;
  numbers: string[];
  code: string;
  free: string[];
}
interface Board {
  halls: { booths: Record<string, unknown>[] }[];
  orders: Order[];
  accepted: boolean;
}

const own = () => `/organisations/${one.organisationId}/fairs/${fair.fair.id}`;
const desk = () => `/organisers/${fair.organiserId}/fairs/${fair.fair.id}`;
const ids = (...numbers: number[]) => ({ boothIds: numbers.map((number) => fair.booths[number - 1]!.id) });
const boothOn = (board: Board, number: string) =>
  board.halls[0]!.booths.find((booth) => booth['number'] === number)!;

it('takes an exhibitor from the plan to a confirmed booth, and mails its managers', async () => {
  const board = await exhibitor.get<Board>(`${own()}/booth-board`);
  expect(board.body).toMatchObject({ accepted: true, orders: [] });
  expect(boothOn(board.body, 'A1')).toMatchObject({ state: 'available', priceMinor: 12_000_000, x: 1, w: 3 });
  const held = await exhibitor.post<Order>(`${own()}/booth-orders`, ids(1, 2));
  expect([held.status, held.body.state, held.body.numbers]).toEqual([201, 'held', ['A1', 'A2']]);
  const extended = await exhibitor.post<Order>(`${own()}/booth-orders/${held.body.id}/extension`);
  expect(extended.status).toBe(200);
  const confirmed = await exhibitor.post<Order>(`${own()}/booth-orders/${held.body.id}/confirmation`);
  expect([confirmed.status, confirmed.body.state]).toEqual([200, 'confirmed']);
  const mine = await exhibitor.get<Board>(`${own()}/booth-board`);
  expect(boothOn(mine.body, 'A2')).toMatchObject({ state: 'claimed', mine: true, exhibitorName: one.name });
  expect(mine.body.orders).toHaveLength(1);
  const mail = await mailTo(manager.email);
  expect(mail).toContain('A1, A2');
  expect(mail).toContain('18\u00a0m²');
  expect(mail).toContain('₫24,000,000');
});

it('shows everybody the plan of an open fair, but not who holds a booth', async () => {
  const other = await makeExhibitor(app, fair);
  const { email } = await makeRepresentative(app, other.organisationId);
  const client = await app.client().signIn(email, PASSWORD);
  await client.post(`/organisations/${other.organisationId}/fairs/${fair.fair.id}/booth-orders`, ids(5));
  const { body, status } = await app.client().get<Board>(`/public/fairs/${fair.fair.slug}/booth-board`);
  expect(status).toBe(200);
  expect(boothOn(body, 'A5')).toMatchObject({ state: 'held' });
  expect(boothOn(body, 'A5')).not.toHaveProperty('exhibitorName');
  const seen = await organiser.get<Board>(`${desk()}/booth-board`);
  expect(boothOn(seen.body, 'A5')).toMatchObject({
    exhibitorName: other.name,
    expiresAt: expect.any(String),
  });
});

it('answers a loser with free neighbours in words and as data', async () => {
  const rival = await makeExhibitor(app, fair);
  await organiser.post(`${desk()}/booth-assignments`, { exhibitorId: rival.id, ...ids(14) });
  exhibitor.language = 'vi';
  const lost = await exhibitor.post<Order & { title: string; next: string }>(
    `${own()}/booth-orders`,
    ids(14),
  );
  exhibitor.language = 'en';
  expect([lost.status, lost.body.code]).toEqual([409, 'booths.already-taken']);
  expect(lost.body.title).toBe('Gian A14 vừa có người khác giữ');
  expect(lost.body.free).toEqual(['A13', 'A15', 'A4', 'A3', 'A12']);
  expect(lost.body.next).toContain('A13, A15');
});

it('repeats the answer for a repeated key instead of holding twice', async () => {
  const key = newId();
  const headers = { 'idempotency-key': key };
  const first = await exhibitor.post<Order>(`${own()}/booth-orders`, ids(7), { headers });
  const second = await exhibitor.post<Order>(`${own()}/booth-orders`, ids(7), { headers });
  expect([first.status, second.status]).toEqual([201, 201]);
  expect(second.body.id).toBe(first.body.id);
  expect((await exhibitor.post(`${own()}/booth-orders`, ids(8), { headers })).status).toBe(422);
  expect((await exhibitor.delete(`${own()}/booth-orders/${first.body.id}`)).status).toBe(204);
});

it('shows which booth an exhibitor has given back too often, until when, and how many holds are left', async () => {
  const fickle = await makeExhibitor(app, fair);
  const { email } = await makeRepresentative(app, fickle.organisationId);
  const client = await app.client().signIn(email, PASSWORD);
  const path = `/organisations/${fickle.organisationId}/fairs/${fair.fair.id}`;
  const [boothId] = ids(11).boothIds;
  for (let times = 0; times < 2; times += 1) {
    const { body } = await client.post<Order>(`${path}/booth-orders`, ids(11));
    await client.delete(`${path}/booth-orders/${body.id}`);
  }
  const { body: board } = await client.get<
    Board & { holdsLeft: number; nextHoldAt: null; resting: object[] }
  >(`${path}/booth-board`);
  expect(board).toMatchObject({ holdsLeft: 18, nextHoldAt: null });
  expect(board.resting).toEqual([{ boothId, until: expect.any(String) }]);
  const again = await client.post<Order & { title: string; detail: string; until: string }>(
    `${path}/booth-orders`,
    ids(11),
  );
  expect([again.status, again.body.code]).toEqual([409, 'booths.resting']);
  expect(again.body.title).toBe('You cannot hold booth A11 again yet');
  expect(again.body.detail).toContain('In 15 minutes you can hold it again');
});

it('lets the organiser assign, move and vacate', async () => {
  const third = await makeExhibitor(app, fair);
  const given = await organiser.post<Order>(`${desk()}/booth-assignments`, {
    exhibitorId: third.id,
    ...ids(18),
  });
  expect(given.status).toBe(201);
  const [from, to] = [fair.booths[17]!.id, fair.booths[18]!.id];
  expect((await organiser.post(`${desk()}/booths/${from}/move`, { toBoothId: to })).status).toBe(204);
  expect((await organiser.delete(`${desk()}/booths/${to}/holder`)).status).toBe(204);
  expect((await organiser.delete(`${desk()}/booths/${to}/holder`)).status).toBe(409);
});

it('keeps strangers, staff without the right and other tenants out', async () => {
  const stranger = await app.client().signIn((await makeAccount(app)).email, PASSWORD);
  expect((await stranger.get(`${own()}/booth-board`)).status).toBe(404);
  expect((await stranger.get(`${desk()}/booth-board`)).status).toBe(404);
  const staff = await makeRepresentative(app, one.organisationId, 'stand-staff');
  const standStaff = await app.client().signIn(staff.email, PASSWORD);
  expect((await standStaff.post(`${own()}/booth-orders`, ids(9))).status).toBe(403);
  const foreign = await makeFair(app, 2);
  const foreignDesk = `/organisers/${fair.organiserId}/fairs/${foreign.fair.id}`;
  expect((await organiser.get(`${foreignDesk}/booth-board`)).status).toBe(404);
  expect((await organiser.delete(`${foreignDesk}/booths/${foreign.booths[0]!.id}/holder`)).status).toBe(404);
});

interface Fair {
  id: string;
  state: string;
  verbs: string[];
  code: string;
}

it('takes an organiser from a draft with a plan to an open fair', async () => {
  const fairs = `/organisers/${fair.organiserId}/fairs`;
  const details = fairDetails();
  const made = await organiser.post<Fair>(fairs, details);
  expect([made.status, made.body.state, made.body.verbs]).toEqual([201, 'draft', ['open']]);
  const path = `${fairs}/${made.body.id}`;
  expect((await app.client().get(`/public/fairs/${details.slug}`)).status).toBe(404);
  const early = await organiser.post<Fair>(`${path}/state`, { verb: 'open' });
  expect([early.status, early.body.code]).toEqual([409, 'fairs.no-booths']);
  const broken = planOf(3);
  broken.halls[0]!.booths[1]!.x = 2;
  const check = await organiser.post<{ problemCount: number; problems: { path: string }[] }>(
    `${path}/plan-checks`,
    { plan: broken },
  );
  expect(check.body).toMatchObject({ problemCount: 1, problems: [{ path: 'halls[0].booths[1]' }] });
  expect((await organiser.put<Fair>(`${path}/plan`, { plan: broken })).body.code).toBe('fairs.plan-refused');
  const preview = await organiser.post<Board & { added: string[] }>(`${path}/plan-checks`, {
    plan: planOf(3),
  });
  expect(preview.body.added).toEqual(['A1', 'A2', 'A3']);
  expect((await organiser.put(`${path}/plan`, { plan: planOf(3) })).status).toBe(204);
  expect((await organiser.post<Fair>(`${path}/state`, { verb: 'open' })).body.state).toBe('open');
  expect((await app.client().get(`/public/fairs/${details.slug}`)).status).toBe(200);
});

it.each([
  ['holdMinutes', 0],
  ['holdMinutes', -1],
  ['holdMinutes', 1e9],
  ['boothsPerExhibitor', 1.5],
  ['startsOn', '2026-02-30'],
  ['slug', 'Hội chợ'],
  ['currency', 'dong'],
])('refuses a fair whose %s is %p, naming the field', async (field, value) => {
  const body = { ...fairDetails(), [field]: value };
  const answer = await organiser.post<{ errors: { field: string }[] }>(
    `/organisers/${fair.organiserId}/fairs`,
    body,
  );
  expect(answer.status).toBe(422);
  expect(answer.body.errors.map((error) => error.field)).toEqual([field]);
});

it('refuses dates in the wrong order, a foreign edition and a slug in use', async () => {
  const send = (changes: object) =>
    organiser.post<Fair>(`/organisers/${fair.organiserId}/fairs`, {
      ...fairDetails(),
      ...changes,
    });
  expect((await send({ endsOn: '2099-12-09' })).body.code).toBe('fairs.ends-before-it-starts');
  expect((await send({ timeZone: 'Asia/Ca_Mau' })).body.code).toBe('fairs.unknown-time-zone');
  expect((await send({ editionId: newId() })).body.code).toBe('fairs.not-found');
  expect((await send({ slug: fair.fair.slug })).body.code).toBe('fairs.slug-taken');
});

it('lets the desk look at the plan but change nothing', async () => {
  const member = await makeMember(app, fair.organiserId, 'desk');
  const client = await app.client().signIn(member.email, PASSWORD);
  expect((await client.get(`${desk()}/booth-board`)).status).toBe(200);
  expect((await client.put(`${desk()}/plan`, { plan: planOf(3) })).status).toBe(403);
});

async function mailTo(email: string): Promise<string> {
  for (let tries = 0; tries < 200; tries += 1) {
    const list = await app.client().get<{ items: { id: string }[] }>(`/mailbox?q=${email}`);
    const [mail] = list.body.items;
    if (mail) return (await app.client().get<{ text: string }>(`/mailbox/${mail.id}`)).body.text;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`No mail to ${email} arrived`);
}
