import { Fair } from '#lib/fairs';
import { Product } from '#lib/exhibitors';
import { makeExhibitor, makeOpenFair, makeOrganisation, makeProduct } from '../../factories/exhibitors.js';
import { makeOrganiser } from '../../factories/people.js';
import { startTestApp, type TestApp } from '../../support/app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ worker: false });
});
afterAll(() => app.close());

interface Page {
  items: { id: string; name: string | { vi: string }; taxCode?: string; productCount?: number }[];
  nextCursor: string | null;
}

async function fairWith(names: string[]): Promise<Fair> {
  const { id } = await makeOrganiser(app);
  const fair = await makeOpenFair(app, id);
  for (const name of names) {
    const { organisation } = await makeExhibitor(app, fair, {
      name,
      province: 'Bạc Liêu',
      phone: '0913123456',
    });
    await makeProduct(app, organisation.id, { name: { vi: `Đặc sản ${name}` } });
  }
  return fair;
}

const get = (path: string) => app.client().get<Page>(path);
const namesOf = (page: { body: Page }) => page.body.items.map(({ name }) => name);

it('lists exhibitors by name over pages, each once', async () => {
  const { slug } = await fairWith(['Cua Năm Căn', 'An Biên', 'Đồng Tâm', 'Bạc Liêu Muối']);
  const path = `/public/fairs/${slug}/exhibitors`;
  const first = await get(`${path}?limit=3`);
  const rest = await get(`${path}?limit=3&cursor=${first.body.nextCursor}`);
  expect([...namesOf(first), ...namesOf(rest)]).toEqual([
    'An Biên',
    'Bạc Liêu Muối',
    'Cua Năm Căn',
    'Đồng Tâm',
  ]);
  expect(rest.body.nextCursor).toBeNull();
});

it('finds without accents, by old province and by product', async () => {
  const { slug } = await fairWith(['Cua Năm Căn', 'Muối Ba Ba']);
  const path = `/public/fairs/${slug}`;
  expect(namesOf(await get(`${path}/exhibitors?q=nam%20can`))).toEqual(['Cua Năm Căn']);
  expect(namesOf(await get(`${path}/exhibitors?q=dac%20san%20muoi`))).toEqual(['Muối Ba Ba']);
  expect(namesOf(await get(`${path}/exhibitors?province=Ca%20Mau`))).toHaveLength(2);
  expect(namesOf(await get(`${path}/exhibitors?province=Bac%20Lieu`))).toHaveLength(2);
  expect(namesOf(await get(`${path}/exhibitors?province=An%20Giang`))).toEqual([]);
  expect(namesOf(await get(`${path}/products?q=cua`))).toEqual([{ vi: 'Đặc sản Cua Năm Căn' }]);
  expect(namesOf(await get(`${path}/products?q=%25`))).toHaveLength(2);
});

it('filters by category and stars', async () => {
  const fair = await fairWith(['Một']);
  const { organisation } = await makeExhibitor(app, fair, { name: 'Hai' });
  const { id } = await makeProduct(app, organisation.id, { name: { vi: 'Rượu' }, category: 'drink' });
  await app.database.manager.update(Product, { id }, { ocopStars: 4 });
  const path = `/public/fairs/${fair.slug}`;
  expect(namesOf(await get(`${path}/exhibitors?category=drink`))).toEqual(['Hai']);
  expect(namesOf(await get(`${path}/exhibitors?stars=4`))).toEqual(['Hai']);
  expect(namesOf(await get(`${path}/products?stars=5`))).toEqual([]);
  expect(namesOf(await get(`${path}/products?category=drink&stars=3`))).toEqual([{ vi: 'Rượu' }]);
  expect((await get(`${path}/products?stars=1`)).status).toBe(422);
  expect((await get(`${path}/products?limit=10000`)).status).toBe(422);
});

it("shows no telephone, and hides a person's number", async () => {
  const { id } = await makeOrganiser(app);
  const fair = await makeOpenFair(app, id);
  const personal = { taxCode: '092095001234', phone: '0913123456', representative: 'Trần Văn A' };
  const exhibitor = await makeExhibitor(app, fair, personal);
  const answer = await app.client().get<object>(`/public/fairs/${fair.slug}/exhibitors/${exhibitor.id}`);
  expect(answer.body).toMatchObject({ taxCode: '•••••••••234' });
  for (const secret of ['092095001', '913123456', 'Trần Văn A']) expect(answer.text).not.toContain(secret);
  expect((await get(`/public/fairs/${fair.slug}/exhibitors?q=092095001234`)).body.items).toEqual([]);
});

it('shows nothing of drafts, of other fairs and of organisations that do not exhibit', async () => {
  const fair = await fairWith(['Ở đây']);
  const other = await fairWith(['Nơi khác']);
  const draft = await makeOpenFair(app, fair.organiserId, { state: 'draft' });
  const outsider = await makeProduct(app, (await makeOrganisation(app)).id);
  const [theirs] = (await get(`/public/fairs/${other.slug}/exhibitors`)).body.items;
  expect((await get(`/public/fairs/${draft.slug}/exhibitors`)).status).toBe(404);
  expect((await get(`/public/fairs/${fair.slug}/exhibitors/${theirs!.id}`)).status).toBe(404);
  expect((await get(`/public/fairs/${fair.slug}/products/${outsider.id}`)).status).toBe(404);
  expect((await get('/public/fairs/nowhere/products')).status).toBe(404);
});

it('asks the database as often for three rows as for one', async () => {
  const one = await fairWith(['Một']);
  const three = await fairWith(['Một', 'Hai', 'Ba']);
  const log = jest.spyOn(app.database.dataSource.logger, 'logQuery');
  const statements = async (path: string) => {
    log.mockClear();
    await get(path);
    return log.mock.calls.length;
  };
  for (const what of ['exhibitors', 'products']) {
    const few = await statements(`/public/fairs/${one.slug}/${what}`);
    expect(few).toBeGreaterThan(2);
    expect(await statements(`/public/fairs/${three.slug}/${what}`)).toBe(few);
  }
  log.mockRestore();
});
