import { Application, Applications, Certificates, MOST_PRODUCTS, Product, Products } from '#lib/exhibitors';
import { newId } from '#lib/kernel';
import type { Tx } from '#platform/database';
import { makeOpenFair, makeOrganisation, makeProduct } from '../../factories/exhibitors.js';
import { makeOrganiser } from '../../factories/people.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import { overlapping } from '../../support/overlapping.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ worker: false });
});
afterAll(() => app.close());

/** An application that shows one product and has not been handed in. */
async function makeDraft() {
  const { id: organiserId, owner } = await makeOrganiser(app);
  const fair = await makeOpenFair(app, organiserId);
  const organisation = await makeOrganisation(app);
  const product = await makeProduct(app, organisation.id);
  const place = { organisationId: organisation.id, fairId: fair.id };
  const wish = { message: 'Xin chào', boothsWanted: 1, productIds: [product.id] };
  await app.transactions.run((tx) => app.get(Applications).draft(tx, place, wish));
  const submit = (tx: Tx) => app.get(Applications).submit(tx, { ...place, actorId: owner.id });
  const remove = (tx: Tx) => app.get(Products).remove(tx, organisation.id, product.id);
  return { place, submit, remove };
}

it('hands in no application with a product that is being removed', async () => {
  const { place, submit, remove } = await makeDraft();
  expect(await overlapping(app, remove, () => app.transactions.run(submit))).toBe(
    'applications.strange-product',
  );
  expect(await app.database.manager.findOneBy(Application, place)).toMatchObject({ state: 'drafted' });
});

it('removes no product of an application that is being handed in', async () => {
  const { submit, remove } = await makeDraft();
  expect(await overlapping(app, submit, () => app.transactions.run(remove))).toBe('products.in-use');
});

const YEAR_AGO = `${new Date().getFullYear() - 1}-01-15`;
const OCOP = { kind: 'ocop', number: '1', issuer: 'UBND', issuedOn: YEAR_AGO } as const;

/** A product with a certificate of four stars and one of three, and what is done with each. */
async function makeCertified() {
  const { id: organisationId } = await makeOrganisation(app);
  const { id: productId } = await makeProduct(app, organisationId);
  const certificates = app.get(Certificates);
  const add = (stars: number) =>
    app.transactions.run((tx) => certificates.add(tx, organisationId, productId, { ...OCOP, stars }));
  const [four, three] = [await add(4), await add(3)];
  const expire = (tx: Tx) =>
    certificates.edit(tx, organisationId, four.id, {
      ...OCOP,
      stars: 4,
      expiresOn: `${YEAR_AGO.slice(0, 8)}16`,
    });
  const remove = (tx: Tx, { id }: { id: string }) => certificates.remove(tx, organisationId, id);
  const stars = async () =>
    (await app.database.manager.findOneByOrFail(Product, { id: productId })).ocopStars;
  return { four, three, expire, remove, stars };
}

it('leaves no star when one certificate ends while the other is removed', async () => {
  const { three, expire, remove, stars } = await makeCertified();
  expect(await stars()).toBe(4);
  expect(await overlapping(app, expire, () => app.transactions.run((tx) => remove(tx, three)))).toBe('ok');
  expect(await stars()).toBeNull();
});

it('does not change a certificate that is being removed', async () => {
  const { four, expire, remove, stars } = await makeCertified();
  const ended = await overlapping(
    app,
    (tx) => remove(tx, four),
    () => app.transactions.run(expire),
  );
  expect(ended).toBe('http.not-found');
  expect(await stars()).toBe(3);
});

it('counts the products that are added at once', async () => {
  const { id: organisationId } = await makeOrganisation(app);
  const product = await makeProduct(app, organisationId);
  for (let more = MOST_PRODUCTS - 2; more > 0; more -= 1)
    await app.database.manager.insert(Product, { ...product, id: newId() });
  const add = (tx: Tx) =>
    app.get(Products).create(tx, organisationId, {
      ...{ name: { vi: 'Mắm ba khía' }, description: {} },
      ...{ category: 'food', pack: '1 kg', currency: 'VND' },
    });
  expect(await overlapping(app, add, () => app.transactions.run(add))).toBe('products.too-many');
  expect(await app.database.manager.countBy(Product, { organisationId })).toBe(MOST_PRODUCTS);
});
