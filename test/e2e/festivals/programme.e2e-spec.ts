import { ProgrammeItems } from '#lib/festivals';
import { editionDetails, itemBody, makeItem, span } from '../../factories/festivals.js';
import { makeMember, PASSWORD } from '../../factories/people.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import { countStatements } from '../../support/count-statements.js';
import type { TestClient } from '../../support/test-client.js';
import { organiserWithEdition, type Problem, problemOf } from './office.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ worker: false });
});
afterAll(() => app.close());

interface Board {
  items: { id: string; title: { vi: string } }[];
  clashes: { kind: string; itemIds: string[]; performer: string | null }[];
  latest: { version: number } | null;
  changes: { kind: string; itemId: string }[];
}

it('makes a festival with an edition and refuses days that end before they begin, naming the field', async () => {
  const { client, base } = await organiserWithEdition(app);
  const festival = await client.post<{ id: string }>(`${base}/festivals`, {
    name: { vi: 'Lễ hội Muối' },
    description: { vi: 'Hai năm một lần' },
  });
  expect(festival.status).toBe(201);
  const editions = `${base}/festivals/${festival.body.id}/editions`;
  const backwards = await client.post<Problem>(editions, editionDetails({ endsOn: '2026-11-19' }));
  expect(problemOf(backwards)).toEqual([422, 'festivals.ends-before-it-begins', 'endsOn']);
  const details = editionDetails();
  expect((await client.post(editions, details)).status).toBe(201);
  const twin = await client.post<Problem>(editions, details);
  expect(problemOf(twin)).toEqual([409, 'festivals.slug-taken', 'slug']);
  const list = await client.get<{ items: { name: object; editions: { slug: string }[] }[] }>(
    `${base}/festivals`,
  );
  expect(list.body.items.map(({ name, editions: years }) => [name, years.length])).toEqual([
    [{ vi: 'Ngày hội Cua' }, 1],
    [{ vi: 'Lễ hội Muối' }, 1],
  ]);
});

it('refuses items that end too early, lie outside the days, or stand on a foreign stage', async () => {
  const { client, path, stageId } = await organiserWithEdition(app);
  const foreign = await organiserWithEdition(app);
  const answers = [
    itemBody(stageId, '2026-11-20', '09:00', '09:00'),
    itemBody(stageId, '2026-11-23', '09:00', '10:00'),
    itemBody(foreign.stageId, '2026-11-20', '09:00', '10:00'),
  ].map((body) => client.post<Problem>(`${path}/programme-items`, body));
  expect((await Promise.all(answers)).map(problemOf)).toEqual([
    [422, 'festivals.item-ends-too-early', 'endsAt'],
    [422, 'festivals.item-outside-days', 'startsAt'],
    [422, 'festivals.stage-unknown', 'stageId'],
  ]);
});

it('takes what begins after midnight on the last night, up to the hour at which its nights end', async () => {
  const { client, path, stageId } = await organiserWithEdition(app);
  const night = (from: string, to: string) =>
    client.post<Problem>(`${path}/programme-items`, itemBody(stageId, '2026-11-23', from, to));
  expect((await night('00:30', '02:00')).status).toBe(201);
  expect(problemOf(await night('03:30', '04:30'))).toEqual([422, 'festivals.item-outside-days', 'startsAt']);
  const early = await client.put<Problem>(path, editionDetails({ nightEndsAt: '00:00' }));
  expect(problemOf(early)).toEqual([422, 'festivals.items-outside-days', 'startsOn']);
  const late = await client.put<Problem>(path, editionDetails({ nightEndsAt: '12:30' }));
  expect(problemOf(late)).toEqual([422, 'festivals.night-too-long', 'nightEndsAt']);
});

it('takes an item that says no more than its title, and asks to fill in a title that is missing', async () => {
  const { client, path, stageId } = await organiserWithEdition(app);
  const bare = { ...itemBody(stageId, '2026-11-20', '09:00', '10:00'), description: {} };
  expect((await client.post(`${path}/programme-items`, bare)).status).toBe(201);
  const untitled = await client.post<Problem>(`${path}/programme-items`, { ...bare, title: {} });
  expect(untitled.body.errors).toEqual([
    { field: 'title', code: 'isNotEmpty', message: 'Please fill this in.' },
  ]);
});

it('takes clashing items and warns', async () => {
  const { client, path, base, stageId } = await organiserWithEdition(app);
  const south = await client.post<{ id: string }>(`${path}/stages`, { name: { vi: 'Sân khấu Mũi' } });
  const add = async (body: object) =>
    (await client.post<{ id: string }>(`${path}/programme-items`, body)).body.id;
  const first = await add(itemBody(stageId, '2026-11-20', '08:00', '09:00', 'Đội lân'));
  const second = await add(itemBody(stageId, '2026-11-20', '08:30', '09:30'));
  const third = await add(itemBody(south.body.id, '2026-11-20', '08:15', '08:45', 'doi lan'));
  const { body } = await client.get<Board>(`${path}/programme`);
  expect(body.clashes).toEqual([
    { kind: 'performer', itemIds: [first, third], performer: 'Đội lân' },
    { kind: 'stage', itemIds: [first, second], performer: null },
  ]);
  await client.put(`${base}/programme-items/${second}`, itemBody(stageId, '2026-11-20', '10:00', '11:00'));
  expect((await client.delete(`${base}/programme-items/${third}`)).status).toBe(204);
  expect((await client.get<Board>(`${path}/programme`)).body.clashes).toEqual([]);
});

it('removes a stage only when empty, and orders stages only as a whole', async () => {
  const { client, path, base, acting, editionId, stageId } = await organiserWithEdition(app);
  await makeItem(app, acting, { editionId, stageId });
  const second = await client.post<{ id: string }>(`${path}/stages`, { name: { vi: 'Sân khấu Mũi' } });
  const refused = await client.delete<Problem>(`${base}/stages/${stageId}`);
  expect([refused.status, refused.body.code]).toEqual([409, 'festivals.stage-in-use']);
  const partial = await client.put<Problem>(`${path}/stage-order`, { stageIds: [second.body.id] });
  expect(problemOf(partial)).toEqual([422, 'festivals.order-not-complete', 'stageIds']);
  await client.put(`${path}/stage-order`, { stageIds: [second.body.id, stageId] });
  const board = await client.get<{ stages: { id: string }[] }>(`${path}/programme`);
  expect(board.body.stages.map(({ id }) => id)).toEqual([second.body.id, stageId]);
  expect((await client.delete(`${base}/stages/${second.body.id}`)).status).toBe(204);
});

it('shows visitors the latest release only, with its notice, and releases nothing twice', async () => {
  const { client, path, base, acting, slug, editionId, stageId } = await organiserWithEdition(app);
  const visitor = app.client();
  const item = await makeItem(app, acting, { editionId, stageId });
  expect((await visitor.get(`/public/editions/${slug}`)).status).toBe(404);
  const first = await client.post<{ version: number }>(`${path}/programme-releases`, {
    notice: { vi: 'Chương trình chính thức' },
  });
  expect(first.body).toEqual({ version: 1 });
  const again = await client.post<Problem>(`${path}/programme-releases`, { notice: { vi: 'Nữa' } });
  expect([again.status, again.body.code]).toEqual([409, 'festivals.nothing-to-release']);
  await client.put(
    `${base}/programme-items/${item}`,
    itemBody(stageId, '2026-11-21', '18:00', '19:00', 'Nhóm Ca Mới'),
  );
  const board = await client.get<Board>(`${path}/programme`);
  expect(board.body.changes.map(({ kind, itemId }) => [kind, itemId])).toEqual([['moved', item]]);
  type Seen = { version: number; notice: string; items: { startsAt: string; performers: string[] }[] };
  const before = await visitor.get<Seen>(`/public/editions/${slug}`);
  expect(before.body.items.map(({ startsAt }) => startsAt)).toEqual(['2026-11-20T01:00:00.000Z']);
  await client.post(`${path}/programme-releases`, { notice: { vi: 'Dời sang tối', en: 'Moved' } });
  const after = await visitor.get<Seen>(`/public/editions/${slug}`);
  expect(after.body).toMatchObject({
    version: 2,
    notice: 'Moved',
    items: [{ startsAt: '2026-11-21T11:00:00.000Z', performers: ['Nhóm Ca Mới'] }],
  });
  const ics = await visitor.get(`/public/editions/${slug}/programme.ics`);
  expect(ics.headers['content-type']).toBe('text/calendar; charset=utf-8');
  expect(ics.text).toContain(`UID:${item}@localhost\r\n`);
  expect(ics.text).toContain('DTSTART:20261121T110000Z\r\n');
  expect(ics.text).toContain('SEQUENCE:2\r\n');
});

it('hides an organiser from another, in every address', async () => {
  const mine = await organiserWithEdition(app);
  const theirs = await organiserWithEdition(app);
  const item = await makeItem(app, theirs.acting, theirs);
  const body = itemBody(mine.stageId, '2026-11-20', '08:00', '09:00');
  const answers = await Promise.all([
    mine.client.get(`${theirs.path}/programme`),
    mine.client.get(`${mine.base}/editions/${theirs.editionId}/programme`),
    mine.client.put(`${mine.base}/editions/${theirs.editionId}`, editionDetails()),
    mine.client.post(`${mine.base}/editions/${theirs.editionId}/programme-items`, body),
    mine.client.put(`${mine.base}/programme-items/${item}`, body),
    mine.client.delete(`${mine.base}/programme-items/${item}`),
    mine.client.put(`${mine.base}/stages/${theirs.stageId}`, { name: { vi: 'Của tôi' } }),
    mine.client.delete(`${mine.base}/stages/${theirs.stageId}`),
    mine.client.post(`${mine.base}/editions/${theirs.editionId}/programme-releases`, {
      notice: { vi: 'x' },
    }),
    mine.client.post(`${mine.base}/festivals/${theirs.festivalId}/editions`, editionDetails()),
  ]);
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404));
  const list = await mine.client.get<{ items: { editions: { id: string }[] }[] }>(`${mine.base}/festivals`);
  expect(list.body.items.flatMap(({ editions }) => editions.map(({ id }) => id))).toEqual([mine.editionId]);
});

it('lets the desk look and not change', async () => {
  const { base, path } = await organiserWithEdition(app);
  const desk = await makeMember(app, base.split('/')[2]!, 'desk');
  const client = await app.client().signIn(desk.email, PASSWORD);
  expect((await client.get(`${path}/programme`)).status).toBe(200);
  expect((await client.post(`${path}/stages`, { name: { vi: 'Mới' } })).status).toBe(403);
});

it('refuses to shorten an edition while items need the days', async () => {
  const { client, base, path, acting, editionId, stageId, slug } = await organiserWithEdition(app);
  await makeItem(app, acting, { editionId, stageId });
  const shorter = await client.put<Problem>(
    `${base}/editions/${editionId}`,
    editionDetails({ slug, startsOn: '2026-11-21' }),
  );
  expect(problemOf(shorter)).toEqual([422, 'festivals.items-outside-days', 'startsOn']);
  const longer = await client.put(path, editionDetails({ slug, endsOn: '2026-11-24' }));
  expect(longer.status).toBe(204);
});

it('reads a programme with as many statements for three items as for one', async () => {
  const { client, path, acting, editionId, stageId } = await organiserWithEdition(app);
  const read = (of: TestClient) => countStatements(app, () => of.get<Board>(`${path}/programme`));
  await makeItem(app, acting, { editionId, stageId });
  const one = await read(client);
  await makeItem(app, acting, { editionId, stageId, title: 'Hai' });
  await makeItem(app, acting, { editionId, stageId, title: 'Ba' });
  const three = await read(client);
  expect([one.answer.body.items.length, three.answer.body.items.length]).toEqual([1, 3]);
  // One for the session, four for the programme.
  expect([one.statements, three.statements]).toEqual([5, 5]);
});

it('releases a programme of two hundred items with long texts in every language', async () => {
  const { client, path, acting, slug, editionId, stageId } = await organiserWithEdition(app);
  const description = Object.fromEntries(['vi', 'en', 'fr'].map((language) => [language, 'ế'.repeat(500)]));
  const items = Array.from({ length: 200 }, (_, at) => ({
    stageId,
    title: { vi: `Tiết mục ${at}` },
    description,
    performers: '',
    ...span('2026-11-20', '08:00', '09:00'),
  }));
  await app.transactions.run(async (tx) => {
    for (const item of items) await app.get(ProgrammeItems).add(tx, acting, editionId, item);
  });
  const released = await client.post(`${path}/programme-releases`, { notice: { vi: 'Chính thức' } });
  expect([released.status, released.body]).toEqual([201, { version: 1 }]);
  const seen = await app.client().get<{ items: object[] }>(`/public/editions/${slug}`);
  expect(seen.body.items).toHaveLength(200);
});
