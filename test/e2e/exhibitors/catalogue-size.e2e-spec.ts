import type { EntitySubscriberInterface } from 'typeorm';
import { Product } from '#lib/exhibitors';
import type { Fair } from '#lib/fairs';
import { makeExhibitor, makeOpenFair, makeProduct } from '../../factories/exhibitors.js';
import { makeOrganiser, makeRepresentative, PASSWORD } from '../../factories/people.js';
import { startTestApp, type TestApp } from '../../support/app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ worker: false });
});
afterAll(() => app.close());

const LONG = 'Một lời rất dài. '.repeat(230);
const description = { vi: LONG, en: LONG, fr: LONG };

/** An exhibitor with so many products, each with as long a description as it may have. */
async function talkative(fair: Fair, products: number) {
  const { id, organisation } = await makeExhibitor(app, fair, { profile: description });
  const made: string[] = [];
  while (made.length < products)
    made.push(
      (await makeProduct(app, organisation.id, { name: { vi: `Món ${made.length}` }, description })).id,
    );
  return { id, organisationId: organisation.id, made };
}

async function scene(products: number) {
  const { id: organiserId, owner } = await makeOrganiser(app);
  const fair = await makeOpenFair(app, organiserId);
  return { fair, organiserId, owner, ...(await talkative(fair, products)) };
}

/** How many products, and letters of their descriptions, are read out of the database. */
async function readsOf(work: () => Promise<unknown>): Promise<{ products: number; letters: number }> {
  const { subscribers } = app.database.dataSource;
  const reads = { products: 0, letters: 0 };
  const counting: EntitySubscriberInterface<Product> = {
    listenTo: () => Product,
    afterLoad: (product) => {
      reads.products += 1;
      reads.letters += JSON.stringify(product.description ?? '').length;
    },
  };
  subscribers.push(counting);
  try {
    await work();
    return reads;
  } finally {
    subscribers.splice(subscribers.indexOf(counting), 1);
  }
}

interface Shown {
  items: { productCount: number; bestStars: number | null; profile: { vi: string } }[];
}

it('counts the products of exhibitors for everybody without reading one', async () => {
  const { fair, made } = await scene(12);
  await makeExhibitor(app, fair, { name: 'Zzz không có gì' });
  await app.database.manager.update(Product, { id: made[3] }, { ocopStars: 4 });
  await app.database.manager.update(Product, { id: made[4] }, { ocopStars: 3 });
  const list = () => app.client().get<Shown>(`/public/fairs/${fair.slug}/exhibitors?limit=100`);
  expect(await readsOf(list)).toMatchObject({ products: 0 });
  const counted = (await list()).body.items.map(({ productCount, bestStars }) => [productCount, bestStars]);
  expect(counted).toEqual(
    expect.arrayContaining([
      [12, 4],
      [0, null],
    ]),
  );
});

it('lists products with all that a list shows and none of their descriptions', async () => {
  const { fair, id, organiserId, owner, organisationId, made } = await scene(5);
  const office = await app.client().signIn(owner.email, PASSWORD);
  const own = await app.client().signIn((await makeRepresentative(app, organisationId)).email, PASSWORD);
  const lists = [
    () => own.get<object>(`/organisations/${organisationId}/products`),
    () => app.client().get<object>(`/public/fairs/${fair.slug}/exhibitors/${id}`),
    () => office.get<object>(`/organisers/${organiserId}/fairs/${fair.id}/exhibitors/${id}`),
  ];
  for (const list of lists) {
    expect((await readsOf(list)).letters).toBeLessThan(100);
    const { text } = await list();
    expect(text).toContain('Món 4');
    expect(text.match(/"Món \d"/g)).toHaveLength(made.length);
    expect(text).not.toContain('"description"');
  }
  const one = await own.get<{ description: object }>(`/organisations/${organisationId}/products/${made[0]}`);
  expect(one.body.description).toEqual(description);
});

it('shows visitors the beginning of what exhibitors write, in lists', async () => {
  const { fair } = await scene(3);
  for (const list of ['exhibitors', 'products']) {
    const { text } = await app.client().get<object>(`/public/fairs/${fair.slug}/${list}`);
    expect(text).toContain('Một lời rất dài.');
    expect(text).toContain('…');
    expect(text.length).toBeLessThan(2 * LONG.length);
  }
});
