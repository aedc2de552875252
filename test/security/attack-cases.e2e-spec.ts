import { Booth, Fair } from '#lib/fairs';
import { newId } from '#lib/kernel';
import { BoothOrder } from '#lib/booths';
import { planOf } from '../factories/fairs.js';
import { startTestApp, type TestApp } from '../support/app.js';
import type { RoleCaller } from './support/callers.js';
import { allRows, changesBetween } from './support/rows.js';
import { buildTwoTenants } from './two-tenants.js';
import type { TwoTenants, World } from './support/world.js';

jest.setTimeout(300_000);

let app: TestApp;
let worlds: TwoTenants;
let own: World;
let owner: RoleCaller;
let manager: RoleCaller;
beforeAll(async () => {
  app = await startTestApp({ worker: false, environment: { SMTP_URL: 'smtp://127.0.0.1:9' } });
  worlds = await buildTwoTenants(app);
  ({ own } = worlds);
  ({ owner, manager } = own.callers);
});
afterAll(() => app.close());

const organiser = (rest: string) => `/api/v1/organisers/${own.ids['organiserId']}${rest}`;
const organisation = (rest: string) => `/api/v1/organisations/${own.ids['organisationId']}${rest}`;
const hold = (boothIds: unknown, extra: object = {}) =>
  manager.send('POST', organisation(`/fairs/${own.ids['fairId']}/booth-orders`), {
    body: { boothIds, ...extra },
  });

it('5: refuses fields that are not the caller’s to set, and changes nothing', async () => {
  const before = await allRows(app);
  for (const field of ['role', 'organiserId', 'priceMinor', 'state', 'administrator', 'createdBy', 'id']) {
    const body = { name: { vi: 'Lễ' }, description: { vi: 'Hội' }, [field]: newId() };
    const { status } = await owner.send('PUT', organiser(`/festivals/${own.ids['festivalId']}`), { body });
    expect([field, status]).toEqual([field, 422]);
    const account = await owner.send('PATCH', '/api/v1/account', { body: { name: 'Lan', [field]: 'owner' } });
    expect([field, account.status]).toEqual([field, 422]);
  }
  expect(changesBetween(before, await allRows(app))).toEqual([]);
});

it.each(['0', '-1', '101', '10000', '1.5', 'NaN', '1e9'])('7: refuses a page of %s rows', async (limit) => {
  const { status } = await owner.send('GET', organiser(`/contacts?limit=${limit}`));
  expect(status).toBe(422);
});

it('8: answers a draft fair, a foreign booth and a missing one as not there', async () => {
  const draft = await app.database.manager.findOneByOrFail(Fair, {
    organiserId: own.ids['organiserId']!,
    state: 'draft',
  });
  const drafted = await manager.send('POST', organisation(`/fairs/${draft.id}/booth-orders`), {
    body: { boothIds: [own.ids['boothId']] },
  });
  const page = await own.callers.anonymous.send('GET', `/api/v1/public/fairs/${draft.slug}`);
  const plan = await own.callers.anonymous.send('GET', `/api/v1/public/fairs/${draft.slug}/booth-board`);
  expect([drafted.status, page.status, plan.status]).toEqual([404, 404, 404]);
  const before = await allRows(app);
  for (const boothId of [worlds.foreign.ids['boothId'], newId()]) {
    const { status } = await hold([boothId]);
    expect([404, 409, 422]).toContain(status);
  }
  expect(changesBetween(before, await allRows(app))).toEqual([]);
});

it('9: takes no price, currency or discount from the client', async () => {
  for (const extra of [{ priceMinor: 1 }, { currency: 'KHR' }, { discount: 100 }, { vat: 0 }])
    expect((await hold([own.ids['boothId']], extra)).status).toBe(422);
  const order = await app.database.manager.findOneByOrFail(BoothOrder, { id: own.ids['orderId']! });
  const booth = await app.database.manager.findOneByOrFail(Booth, { id: own.ids['booths/boothId']! });
  expect([order.priceMinor, order.currency]).toEqual([booth.priceMinor, 'VND']);
});

it.each([0, -1, 1e9, 1.5, '1', null, 2 ** 53, [], {}])(
  '10: refuses %j as a number of booths',
  async (boothsWanted) => {
    const body = { message: '', boothsWanted, productIds: [] };
    const path = organisation(`/fairs/${own.ids['fairId']}/application`);
    expect((await manager.send('PUT', path, { body })).status).toBe(422);
  },
);

it('11: lets one of 50 parallel extensions of a hold through', async () => {
  const path = organisation(`/fairs/${own.ids['fairId']}/booth-orders/${own.ids['orderId']}/extension`);
  const answers = await Promise.all(Array.from({ length: 50 }, () => manager.send('POST', path)));
  const statuses = answers.map(({ status }) => status).sort((a, b) => a - b);
  expect(statuses).toEqual([200, ...Array.from({ length: 49 }, () => 409)]);
});

it('15: keeps the idempotency keys of two people apart', async () => {
  const headers = { 'idempotency-key': 'the same key' };
  const body = { name: { vi: 'Lễ hội Muối' }, description: { vi: 'Hội' } };
  const create = (caller: RoleCaller) =>
    caller.send<{ id: string }>('POST', organiser('/festivals'), { body, headers });
  const [first, again, other] = [
    await create(owner),
    await create(owner),
    await create(own.callers.staff),
  ].map((answer) => answer.body.id);
  expect(again).toBe(first);
  expect(other).not.toBe(first);
});

it.each(['null', 'https://evil.org', 'http://sub.localhost:3000', 'http://localhost:3000.evil.org'])(
  '22, 23: gives the origin %s no leave to read, and takes no change from it',
  async (origin) => {
    const preflight = { origin, 'access-control-request-method': 'POST' };
    const read = await owner.send('GET', organiser('/festivals'), { headers: preflight });
    expect(Object.keys(read.headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
    const body = { name: { vi: 'Lễ' }, description: { vi: 'Hội' } };
    const write = await owner.send('POST', organiser('/festivals'), { body, headers: { origin } });
    expect(write.status).toBe(403);
  },
);

it('39: takes SQL and LIKE wildcards in a search for the letters they are', async () => {
  const found = async (q: string) => {
    const path = organiser(`/mails?q=${encodeURIComponent(q)}`);
    const { body } = await owner.send<{ items: object[] }>('GET', path);
    return body.items.length;
  };
  expect(await found('zz-own-a')).toBeGreaterThan(0);
  for (const q of ['z%a', 'z_a', `' OR '1'='1`, 'zz!a', 'zz\\a']) expect([q, await found(q)]).toEqual([q, 0]);
});

it.each(['limit[]=1', 'limit=1&limit=2', 'q[a]=1', 'q=a&q=b', 'organiserId=x', '$or=1'])(
  '3, 39: refuses the query %s',
  async (query) => {
    const { status } = await owner.send('GET', organiser(`/contacts?${query}`));
    expect(status).toBe(422);
  },
);

it('42: gives stored script back as plain JSON that no browser guesses at', async () => {
  const script = '<script>alert(1)</script>';
  const body = { name: { vi: script }, description: { vi: `<img src=x onerror=alert(1)>` } };
  expect((await owner.send('POST', organiser('/festivals'), { body })).status).toBe(201);
  const { text, headers } = await owner.send('GET', organiser('/festivals'));
  expect(text).toContain(script);
  expect(headers['content-type']).toBe('application/json; charset=utf-8');
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['content-security-policy']).toContain("default-src 'self'");
  expect(headers['content-security-policy']).not.toContain('unsafe-eval');
});

it('43: takes no floor plan of far too many shapes, nor numbers and labels that are none', async () => {
  const [hall] = planOf(1).halls;
  const check = async (count: number, more: object = {}) => {
    const booths = Array.from({ length: count }, () => ({ ...hall!.booths[0], ...more }));
    const body = { plan: { halls: [{ ...hall, booths }] } };
    const path = organiser(`/fairs/${own.ids['fairId']}/plan-checks`);
    const answer = await owner.send<{ problems: object[] }>('POST', path, { body });
    return answer.status === 200 ? answer.body.problems.length : answer.status;
  };
  expect([await check(1), await check(10_000), await check(20_000)]).toEqual([0, 422, 413]);
  for (const wrong of [{ x: null }, { w: 'NaN' }, { d: 1e308 }, { number: 'A\u0000' }, { number: 'A\r\nB' }])
    expect([wrong, await check(1, wrong)]).toEqual([wrong, 1]);
});
