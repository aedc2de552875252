import { StarsUpkeep } from '#lib/exhibitors';
import { FixedClock } from '#lib/kernel';
import {
  makeOpenFair,
  makeOrganisation,
  makeProduct,
  makeSubmittedApplication,
} from '../../factories/exhibitors.js';
import { makeOrganiser, makeRepresentative, PASSWORD } from '../../factories/people.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import type { TestClient } from '../../support/test-client.js';

const clock = new FixedClock(new Date('2026-06-15T03:00:00Z'));
let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ worker: false, clock });
});
afterAll(() => app.close());

interface Problem {
  code: string;
  errors?: { field: string }[];
}

const sound = {
  name: { vi: 'Cua gạch son', en: 'Roe crab' },
  description: {},
  category: 'food',
  hsCode: '0306.33',
  pack: '1 kg',
  priceMinor: 450_000,
  currency: 'VND',
  capacity: null,
};
const ocop = {
  kind: 'ocop',
  number: '12/QĐ-UBND',
  issuer: 'UBND tỉnh',
  stars: 4,
  issuedOn: '2024-01-31',
  expiresOn: null,
};

async function scene(): Promise<{
  organisationId: string;
  managerId: string;
  client: TestClient;
  path: string;
}> {
  const { id } = await makeOrganisation(app);
  const manager = await makeRepresentative(app, id);
  const client = await app.client().signIn(manager.email, PASSWORD);
  return { organisationId: id, managerId: manager.id, client, path: `/organisations/${id}/products` };
}

it('makes, changes and removes a product', async () => {
  const { client, path } = await scene();
  const made = await client.post<{ id: string; hsCode: string }>(path, sound);
  expect([made.status, made.body.hsCode]).toEqual([201, '030633']);
  const one = `${path}/${made.body.id}`;
  expect((await client.put(one, { ...sound, category: 'drink' })).status).toBe(204);
  expect((await client.get<{ category: string }>(one)).body.category).toBe('drink');
  expect((await client.delete(one)).status).toBe(204);
  expect((await client.get(one)).status).toBe(404);
});

it.each([
  [{ name: {} }, 'name'],
  [{ name: { vi: 'A\r\nB' } }, 'name'],
  [{ name: { xx: 'A' } }, 'name'],
  [{ category: 'weapons' }, 'category'],
  [{ hsCode: '12345' }, 'hsCode'],
  [{ priceMinor: -1 }, 'priceMinor'],
  [{ priceMinor: 1.5 }, 'priceMinor'],
  [{ priceMinor: 2 ** 53 }, 'priceMinor'],
  [{ ocopStars: 5 }, 'ocopStars'],
])('names the field of %j', async (change, field) => {
  const { client, path } = await scene();
  const answer = await client.post<Problem>(path, { ...sound, ...change });
  expect(answer.status).toBe(422);
  expect(answer.body.errors?.map((error) => error.field)).toEqual([field]);
});

it.each([
  [{ stars: 2 }, 'stars'],
  [{ stars: null }, 'stars'],
  [{ issuedOn: '2026-06-16' }, 'issuedOn'],
  [{ issuedOn: '2024-02-30' }, 'issuedOn'],
  [{ expiresOn: '2027-02-01' }, 'expiresOn'],
  [{ expiresOn: '2024-01-31' }, 'expiresOn'],
  [{ kind: 'royal' }, 'kind'],
])('names the field of the certificate %j', async (change, field) => {
  const { client, path, organisationId } = await scene();
  const { id } = await makeProduct(app, organisationId);
  const answer = await client.post<Problem>(`${path}/${id}/certificates`, { ...ocop, ...change });
  expect(answer.status).toBe(422);
  expect(answer.body.errors?.map((error) => error.field)).toEqual([field]);
});

it('lets stars follow the certificate in force, also when time passes', async () => {
  const { client, path, organisationId } = await scene();
  const { id } = await makeProduct(app, organisationId);
  const stars = async () => (await client.get<{ ocopStars: number | null }>(`${path}/${id}`)).body.ocopStars;
  await client.post(`${path}/${id}/certificates`, { ...ocop, stars: 3, issuedOn: '2023-06-16' });
  expect(await stars()).toBe(3);
  const better = await client.post<{ id: string }>(`${path}/${id}/certificates`, ocop);
  expect(await stars()).toBe(4);
  const one = `/organisations/${organisationId}/certificates/${better.body.id}`;
  expect((await client.put(one, { ...ocop, stars: 5 })).status).toBe(200);
  expect(await stars()).toBe(5);
  expect((await client.delete(one)).status).toBe(204);
  expect(await stars()).toBe(3);
  clock.advance(2 * 86_400_000);
  await app.get(StarsUpkeep).run();
  expect(await stars()).toBeNull();
});

it('takes ten certificates for a product, also of many that come at once, and one more when one is gone', async () => {
  const { client, path, organisationId } = await scene();
  const { id } = await makeProduct(app, organisationId);
  const add = () => client.post<Problem & { id: string }>(`${path}/${id}/certificates`, ocop);
  const answers = await Promise.all([...Array(14).keys()].map(add));
  const [made, refused] = [201, 409].map((status) => answers.filter((answer) => answer.status === status));
  expect([made!.length, refused!.length]).toEqual([10, 4]);
  expect(refused![0]!.body.code).toBe('products.too-many-certificates');
  await client.delete(`/organisations/${organisationId}/certificates/${made![0]!.body.id}`);
  expect((await add()).status).toBe(201);
});

it('keeps a product that an application shows', async () => {
  const { client, path, organisationId, managerId } = await scene();
  const { id: organiserId } = await makeOrganiser(app);
  const now = clock.now().getTime();
  const fair = await makeOpenFair(app, organiserId, {
    applicationsOpenAt: new Date(now - 1000),
    applicationsCloseAt: new Date(now + 1e9),
  });
  const organisation = await makeOrganisation(app);
  expect(organisation.id).not.toBe(organisationId);
  const { product } = await makeSubmittedApplication(
    app,
    fair,
    { ...organisation, id: organisationId },
    managerId,
  );
  const answer = await client.delete<Problem>(`${path}/${product.id}`);
  expect([answer.status, answer.body.code]).toEqual([409, 'products.in-use']);
});

it('answers ids of another organisation with 404', async () => {
  const mine = await scene();
  const theirs = await scene();
  const { id } = await makeProduct(app, theirs.organisationId);
  const body = { ...sound };
  expect((await mine.client.get(`${mine.path}/${id}`)).status).toBe(404);
  expect((await mine.client.put(`${mine.path}/${id}`, body)).status).toBe(404);
  expect((await mine.client.delete(`${mine.path}/${id}`)).status).toBe(404);
  expect((await mine.client.post(`${mine.path}/${id}/certificates`, ocop)).status).toBe(404);
  expect((await mine.client.get(theirs.path)).status).toBe(404);
  expect((await mine.client.get(`${mine.path}/not-an-id`)).status).toBe(404);
});
