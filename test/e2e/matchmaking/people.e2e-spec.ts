import {
  FAIR_DAY,
  FIRST_SLOT,
  type MadeMatchmaking,
  makeMatchmaking,
  makeParticipant,
  signedIn,
} from '../../factories/matchmaking.js';
import { makePair, meet, slot } from '../../factories/meetings.js';
import { makeMember, PASSWORD } from '../../factories/people.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import type { TestClient } from '../../support/test-client.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ worker: false });
});
afterAll(() => app.close());

const codeOf = ({ status, body }: { status: number; body: unknown }) => [
  status,
  (body as { code?: string } | undefined)?.code,
];
const ownerOf = async (fair: MadeMatchmaking): Promise<{ owner: TestClient; path: string }> => ({
  owner: await app.client().signIn(fair.ownerEmail, PASSWORD),
  path: `/organisers/${fair.organiserId}/fairs/${fair.fairId}/matchmaking`,
});
interface Person {
  id: string;
  name: string;
  alsoFor: string[];
  unavailable: string[];
  meeting: string[];
}

it('lets a firm name its people, each with a calendar of their own', async () => {
  const fair = await makeMatchmaking(app);
  const { buyer, exhibitor } = await makePair(app, fair);
  const client = await signedIn(app, exhibitor);
  const path = `${exhibitor.path}/representatives`;
  const cuc = { name: 'Lê Thị Cúc', email: 'Cuc@Example.vn', languages: ['vi', 'en'] };
  const added = await client.post<{ id: string }>(path, cuc);
  expect(added.status).toBe(201);
  const away = await client.put(`${path}/${added.body.id}/unavailability`, { slots: [slot(1)] });
  expect(away.status).toBe(204);
  await meet(app, { buyer, exhibitor }, slot(0));
  const { body } = await client.get<{ items: Person[] }>(path);
  expect(body.items).toMatchObject([
    { meeting: [FIRST_SLOT], unavailable: [] },
    { name: 'Lê Thị Cúc', email: 'cuc@example.vn', meeting: [], unavailable: [slot(1).toISOString()] },
  ]);
  const first = `${path}/${body.items[0]!.id}`;
  expect(codeOf(await client.delete(first))).toEqual([409, 'matchmaking.representative-meets']);
  expect((await client.delete(`${path}/${added.body.id}`)).status).toBe(204);
  expect(codeOf(await client.delete(first))).toEqual([409, 'matchmaking.last-representative']);
});

it('lets the organiser alone give a firm somebody who represents another', async () => {
  const fair = await makeMatchmaking(app);
  const { buyer, exhibitor } = await makePair(app, fair);
  const second = await makeParticipant(app, fair, 'exhibitor');
  const cuc = { name: 'Lê Thị Cúc', email: 'cuc@vidu.vn', languages: [] };
  const [one, other] = [await signedIn(app, exhibitor), await signedIn(app, second)];
  const { body } = await one.post<{ id: string }>(`${exhibitor.path}/representatives`, cuc);
  const again = { ...cuc, name: 'Cô Cúc' };
  const refused = await other.post(`${second.path}/representatives`, again);
  expect(codeOf(refused)).toEqual([409, 'matchmaking.address-taken']);
  const { owner, path } = await ownerOf(fair);
  const people = `${path}/participants/${second.participant.id}/representatives`;
  expect((await owner.post(people, again)).status).toBe(201);
  const shared = await other.get<{ items: Person[] }>(`${second.path}/representatives`);
  expect(shared.body.items[1]).toMatchObject({ id: body.id, name: 'Lê Thị Cúc', alsoFor: [exhibitor.name] });
  const renamed = await other.put(`${second.path}/representatives/${body.id}`, cuc);
  expect(codeOf(renamed)).toEqual([409, 'matchmaking.shared-person']);
  const buying = await signedIn(app, buyer);
  const foreign = await buying.put(`${buyer.path}/representatives/${body.id}/unavailability`, { slots: [] });
  expect(foreign.status).toBe(404);
  expect((await owner.put(`${people}/${body.id}`, cuc)).status).toBe(204);
});

it('lists participants by name without accents, side and group, and changes several at once', async () => {
  const fair = await makeMatchmaking(app, { barred: [{ buyers: 'bán lẻ', exhibitors: 'HTX' }] });
  const { owner, path } = await ownerOf(fair);
  const dang = await makeParticipant(app, fair, 'buyer', { name: 'Đặng Gia Import' });
  const an = await makeParticipant(app, fair, 'buyer', { name: 'An Bình' });
  const exhibitor = await makeParticipant(app, fair, 'exhibitor', { name: 'Cua Đất Mũi' });
  const list = async (query: string) =>
    (await owner.get<{ items: { name: string }[]; nextCursor: string }>(`${path}/participants?${query}`))
      .body;
  const names = async (query: string) => (await list(query)).items.map(({ name }) => name);
  expect(await names('')).toEqual([an.name, exhibitor.name, dang.name]);
  expect(await names('q=dang')).toEqual([dang.name]);
  expect(await names('side=exhibitor')).toEqual([exhibitor.name]);
  const page = await list('limit=2');
  expect(await names(`limit=2&cursor=${page.nextCursor}`)).toEqual([dang.name]);
  const ids = [dang, an].map(({ participant }) => participant.id);
  const settings = (body: object) => owner.patch(`${path}/participants/settings`, body);
  const set = await settings({ participantIds: ids, groupName: 'bán lẻ', minimum: 3, maximum: 8 });
  expect(set.status).toBe(204);
  expect((await list('groupName=b%C3%A1n%20l%E1%BA%BB')).items).toMatchObject([
    { name: an.name, groupName: 'bán lẻ', minimum: 3, maximum: 8, people: 1, wishes: 0, meetings: 0 },
    { name: dang.name },
  ]);
  expect((await settings({ participantIds: ids, maximum: null })).status).toBe(204);
  expect(codeOf(await settings({ participantIds: ids, maximum: 2 }))).toEqual([
    422,
    'matchmaking.minimum-above-maximum',
  ]);
  expect(codeOf(await settings({ participantIds: ids, groupName: 'HTX' }))).toEqual([
    422,
    'matchmaking.unknown-group',
  ]);
  const stranger = await makeParticipant(app, await makeMatchmaking(app), 'buyer');
  const foreign = await settings({ participantIds: [stranger.participant.id], minimum: 1 });
  expect(foreign.status).toBe(404);
});

it('keeps interpreters, shows where one is missing and fills the gap', async () => {
  const fair = await makeMatchmaking(app);
  const { owner, path } = await ownerOf(fair);
  const pair = await makePair(app, fair, [['km'], ['vi']]);
  await meet(app, pair, slot(0));
  const missing = () => owner.get<{ items: object[] }>(`${path}/interpreters/missing`);
  expect((await missing()).body.items).toMatchObject([
    { buyerName: pair.buyer.name, buyerLanguages: ['km'], exhibitorLanguages: ['vi'] },
  ]);
  const thach = { name: 'Thạch Sơn', languages: ['vi', 'km'], email: null, restAfter: 4, costMinor: 300_000 };
  const { body } = await owner.post<{ id: string }>(`${path}/interpreters`, thach);
  expect(codeOf(await owner.post(`${path}/interpreters`, thach))).toEqual([409, 'matchmaking.name-taken']);
  expect((await owner.post<object>(`${path}/interpreters/filling`)).body).toEqual({ filled: 1 });
  expect((await missing()).body.items).toEqual([]);
  const list = await owner.get<{ items: object[] }>(`${path}/interpreters`);
  expect(list.body.items).toMatchObject([{ ...thach, meetings: 1, unavailable: [] }]);
  expect(codeOf(await owner.delete(`${path}/interpreters/${body.id}`))).toEqual([
    409,
    'matchmaking.interpreter-in-use',
  ]);
  const desk = await makeMember(app, fair.organiserId, 'desk');
  const atDesk = await app.client().signIn(desk.email, PASSWORD);
  expect((await atDesk.get(`${path}/interpreters`)).status).toBe(200);
  expect((await atDesk.put(`${path}/interpreters/${body.id}`, thach)).status).toBe(403);
});

it('sends whole delegations on a field visit, and cancels meetings only when told to', async () => {
  const fair = await makeMatchmaking(app);
  const { owner, path } = await ownerOf(fair);
  const { buyer, exhibitor } = await makePair(app, fair);
  const ids = [buyer.participant.id];
  const delegation = { name: 'Đoàn Quảng Tây', together: true, participantIds: ids };
  const made = await owner.post<{ id: string }>(`${path}/delegations`, delegation);
  const delegations = await owner.get<{ items: object[] }>(`${path}/delegations`);
  expect(delegations.body.items).toEqual([
    {
      id: made.body.id,
      name: 'Đoàn Quảng Tây',
      together: true,
      version: 0,
      members: [{ participantId: ids[0], name: buyer.name, side: 'buyer' }],
    },
  ]);
  await meet(app, { buyer, exhibitor }, slot(1));
  const visit = {
    kind: 'field-visit',
    title: { vi: 'Khảo sát vuông tôm', en: 'Visit to a shrimp pond' },
    startsAt: `${FAIR_DAY}T02:00:00Z`,
    endsAt: `${FAIR_DAY}T03:00:00Z`,
    travelMinutes: 15,
    participantIds: ids,
    cancelMeetings: false,
  };
  const refused = await owner.post<{ detail: string }>(`${path}/engagements`, visit);
  expect(codeOf(refused)).toEqual([409, 'matchmaking.engaged-while-meeting']);
  expect(refused.body.detail).toContain(`${buyer.name} – ${exhibitor.name} (${FAIR_DAY} 08:55)`);
  const done = await owner.post<{ id: string }>(`${path}/engagements`, { ...visit, cancelMeetings: true });
  expect(done.status).toBe(201);
  const list = await owner.get<{ items: object[] }>(`${path}/engagements`);
  expect(list.body.items).toMatchObject([{ title: visit.title, members: [{ name: buyer.name }] }]);
  const people = await owner.get<{ items: { engaged: string[] }[] }>(
    `${path}/participants/${ids[0]}/representatives`,
  );
  expect(people.body.items[0]!.engaged).toEqual([0, 1, 2, 3, 4].map((at) => slot(at).toISOString()));
  expect((await owner.delete(`${path}/engagements/${done.body.id}`)).status).toBe(204);
  expect((await owner.delete(`${path}/delegations/${made.body.id}`)).status).toBe(204);
});

it('saves the rules of a programme with its tables, and refuses rules that contradict each other', async () => {
  const fair = await makeMatchmaking(app);
  const { owner, path } = await ownerOf(fair);
  const exhibitor = await makeParticipant(app, fair, 'exhibitor');
  const table = (number: number) => ({ number, kind: 'table', hallId: null, participantId: null });
  const setup = {
    state: 'opened',
    days: [{ day: FAIR_DAY, sessions: [{ start: '08:30', end: '11:00' }] }],
    slotMinutes: 20,
    pauseMinutes: 5,
    requestQuota: 30,
    answerDays: 7,
    tables: [table(1), { ...table(2), kind: 'booth', participantId: exhibitor.participant.id }],
  };
  const rules = {
    scheduling: 'organiser',
    acceptance: false,
    sparePercent: 15,
    minimumMeetings: 2,
    maximumMeetings: 10,
    skipMetBefore: true,
    walkMinutes: 8,
    groups: [
      { name: 'Bán lẻ', side: 'buyer', apart: false },
      { name: 'HTX', side: 'exhibitor', apart: true },
    ],
    barred: [{ buyers: 'Bán lẻ', exhibitors: 'HTX' }],
    videoTemplate: 'https://meet.jit.si/fairground-{meeting}',
    secondSurveyMonths: null,
  };
  const save = (change: object) => owner.put<object>(`${path}/programme`, { ...setup, ...rules, ...change });
  expect((await save({})).body).toMatchObject({
    ...rules,
    tables: [
      { number: 1, kind: 'table', participantName: null },
      { number: 2, kind: 'booth', participantName: exhibitor.name },
    ],
  });
  const codes = await Promise.all(
    [
      { minimumMeetings: 12 },
      { videoTemplate: 'http://meet.jit.si/{meeting}' },
      { videoTemplate: 'https://meet.jit.si/room' },
      { groups: rules.groups.slice(0, 1) },
    ].map(async (change) => codeOf(await save(change))),
  );
  expect(codes).toEqual([
    [422, 'matchmaking.minimum-above-maximum'],
    [422, 'matchmaking.bad-video-template'],
    [422, 'matchmaking.bad-video-template'],
    [422, 'matchmaking.bad-groups'],
  ]);
  await owner.patch(`${path}/participants/settings`, {
    participantIds: [exhibitor.participant.id],
    groupName: 'HTX',
  });
  expect(codeOf(await save({ groups: [], barred: [] }))).toEqual([409, 'matchmaking.group-in-use']);
  expect((await save({ maximumMeetings: null, videoTemplate: null })).body).toMatchObject({
    maximumMeetings: null,
    videoTemplate: null,
  });
});
