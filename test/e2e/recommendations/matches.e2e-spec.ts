import { MatchesQuery } from '#lib/recommendations';
import {
  type MadeMatchmaking,
  type MadeParticipant,
  makeMatchmaking,
  makeOffer,
  makeParticipant,
  signedIn,
} from '../../factories/matchmaking.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import { countStatements } from '../../support/count-statements.js';
import type { TestClient } from '../../support/test-client.js';

interface Found {
  items: { name: string; products: { name: { vi: string } }[]; reasons: object[]; contact: string | null }[];
  nextCursor: string | null;
}

let app: TestApp;
let fair: MadeMatchmaking;
let buyer: MadeParticipant;
let buying: TestClient;

beforeAll(async () => {
  app = await startTestApp({ worker: false });
  fair = await makeMatchmaking(app);
  buyer = await makeParticipant(app, fair, 'buyer');
  buying = await signedIn(app, buyer);
  const dang = await makeParticipant(app, fair, 'exhibitor', { name: 'Hộ kinh doanh Đặng Văn Tư' });
  await makeOffer(app, dang, { vi: 'Mật ong rừng U Minh' }, { hsCode: '0409', ocopStars: 3 });
  const shrimp = await makeParticipant(app, fair, 'exhibitor', {
    name: 'HTX Rạch Gốc',
    languages: ['vi', 'fr'],
  });
  await makeOffer(app, shrimp, { vi: 'Muối ớt' }, { hsCode: '2103' });
  await makeOffer(app, shrimp, { vi: 'Tôm khô đặc biệt' }, { hsCode: '030617', ocopStars: 5 });
  const tea = await makeParticipant(app, fair, 'exhibitor', { name: 'Trà Mãng cầu' });
  await makeOffer(app, tea, { vi: 'Trà mãng cầu' }, { category: 'drink', ocopStars: 4 });
  const hidden = await makeParticipant(app, fair, 'exhibitor', { name: 'HTX Đặng Kín' });
  await app.database.manager.query(
    `UPDATE matchmaking_participant SET findable = 0 WHERE id = '${hidden.participant.id}'`,
  );
  const elsewhere = await makeMatchmaking(app);
  await makeParticipant(app, elsewhere, 'exhibitor', { name: 'Đặng ở hội chợ khác' });
});
afterAll(() => app.close());

const search = async (query: string) => (await buying.get<Found>(`${buyer.path}/matches?${query}`)).body;
const names = (found: Found) => found.items.map(({ name }) => name);

it('finds names and products without their accents, of this fair and findable only', async () => {
  expect(names(await search('q=dang'))).toEqual(['Hộ kinh doanh Đặng Văn Tư']);
  const found = await search('q=tom kho');
  expect(names(found)).toEqual(['HTX Rạch Gốc']);
  expect(found.items[0]!.products[0]!.name.vi).toBe('Tôm khô đặc biệt');
  expect(names(await search('q=100%25'))).toEqual([]);
});

it('narrows by category, stars, HS code and language, of one and the same product', async () => {
  expect(names(await search('category=drink'))).toEqual(['Trà Mãng cầu']);
  expect(names(await search('stars=5'))).toEqual(['HTX Rạch Gốc']);
  expect(names(await search('hs=0306'))).toEqual(['HTX Rạch Gốc']);
  expect(names(await search('hs=2103&stars=5'))).toEqual([]);
  expect(names(await search('language=fr'))).toEqual(['HTX Rạch Gốc']);
});

it('puts what fits the needs first and says why', async () => {
  const need = {
    text: { vi: 'Tôm khô loại 1' },
    category: 'food',
    hsCode: '0306',
    quantity: '2 tấn/tháng',
    incoterm: 'FOB',
    certificates: ['haccp'],
    languages: ['fr'],
  };
  const added = await buying.post<{ id: string }>(`${buyer.path}/needs`, need);
  expect(added.status).toBe(201);
  const found = await search('');
  expect(names(found)).toEqual(['HTX Rạch Gốc', 'Hộ kinh doanh Đặng Văn Tư', 'Trà Mãng cầu']);
  expect(found.items[0]!.reasons).toEqual([
    { code: 'sells-hs', value: '030617' },
    { code: 'sells-category', value: 'food' },
    { code: 'offers-words', value: 'Tôm khô' },
    { code: 'ocop-stars', value: '5' },
    { code: 'speaks', value: 'fr' },
  ]);
  const changed = await buying.put(`${buyer.path}/needs/${added.body.id}`, { ...need, hsCode: '03061' });
  expect(changed.status).toBe(422);
  const other = await makeParticipant(app, fair, 'buyer');
  const stranger = await signedIn(app, other);
  expect((await stranger.put(`${other.path}/needs/${added.body.id}`, need)).status).toBe(404);
  expect((await stranger.delete(`${other.path}/needs/${added.body.id}`)).status).toBe(404);
  expect((await buying.delete(`${buyer.path}/needs/${added.body.id}`)).status).toBe(204);
});

it('pages without losing or repeating anybody', async () => {
  const first = await search('limit=2');
  const second = await search(`limit=2&cursor=${first.nextCursor}`);
  expect([...names(first), ...names(second)].sort()).toEqual(names(await search('')).sort());
  expect([first.items.length, second.items.length, second.nextCursor]).toEqual([2, 1, null]);
});

it('sends as many statements for three hits as for one', async () => {
  const statements = async (limit: number) => {
    const counted = await countStatements(app, () =>
      app.get(MatchesQuery).search(buyer.participant, {}, { limit }),
    );
    expect(counted.answer.items).toHaveLength(limit);
    return counted.statements;
  };
  expect(await statements(3)).toBe(await statements(1));
});

it('is for those who take part', async () => {
  const elsewhere = await makeParticipant(app, await makeMatchmaking(app), 'exhibitor');
  expect((await app.client().get(`${elsewhere.path}/matches`)).status).toBe(401);
  expect((await buying.get(`${elsewhere.path}/matches`)).status).toBe(404);
});
