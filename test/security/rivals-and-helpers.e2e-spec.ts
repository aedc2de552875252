import { Fair } from '#lib/fairs';
import { Participant, Programmes } from '#lib/matchmaking';
import { Organisation } from '#lib/organisations';
import { operationsOf, type Operation } from '../support/api/contract.js';
import { bodyFor, neededQuery, ownRequest, urlOf, withQuery } from '../support/api/own-request.js';
import { startTestApp, type TestApp } from '../support/app.js';
import type { Role } from './support/callers.js';
import { allRows, changesBetween } from './support/rows.js';
import type { World } from './support/world.js';
import { buildWorld } from './two-tenants.js';
import { SETUP } from './world/meetings.js';
import { NO_MORE_FACTS } from '../factories/bodies.js';

// Attacks within one tenant: by who helps at the desk, by a rival at the same fair, by who takes part in another fair.
jest.setTimeout(120_000);

let app: TestApp;
let world: World;
let operations: Operation[];
/** Of the same organiser, with a matchmaking in which nobody of the world takes part. */
let otherFairId: string;
beforeAll(async () => {
  app = await startTestApp({ worker: false, environment: { SMTP_URL: 'smtp://127.0.0.1:9' } });
  world = await buildWorld(app, 'ZZ-OWN-A');
  operations = operationsOf(app);
  otherFairId = (await app.database.manager.findOneByOrFail(Fair, { slug: 'listed-zz-own-a' })).id;
  const other = { organiserId: world.ids['organiserId']!, fairId: otherFairId };
  const by = { ...other, actorId: world.people.accounts.owner };
  await app.transactions.run((tx) => app.get(Programmes).save(tx, by, SETUP));
});
afterAll(() => app.close());

const under = (party: 'organisers' | 'organisations') =>
  operations.filter(({ path }) => path.includes(`/${party}/{`));

/** What is answered about these ids, by operation. */
async function answersTo(role: Role, asked: Operation[], ids: World['ids']): Promise<Map<string, number>> {
  const statuses = new Map<string, number>();
  for (const operation of asked) {
    const url = withQuery(urlOf(operation, ids), neededQuery(operation, world.ids));
    const request = bodyFor(operation, world.ids);
    const { status } = await world.callers[role].send(operation.method, url, request);
    statuses.set(operation.id, status);
  }
  return statuses;
}

const others = (statuses: Map<string, number>, expected: number[]) =>
  [...statuses].filter(([, status]) => !expected.includes(status)).map((one) => one.join(' '));

const TAKEN_AWAY =
  /^(Exhibitors_exported|ExhibitorImports_|ContactImports_|Contacts_|Campaign|Documents_shown|Outbox_|Audit_|Reports_(outcome|workbook)|Identities_)/;

it('2, 4: hands whoever helps at the desk no export, import, document, mail, contact, report or trail', async () => {
  const asked = under('organisers').filter(({ id }) => TAKEN_AWAY.test(id));
  expect(asked.length).toBeGreaterThan(25);
  const before = await allRows(app);
  expect(others(await answersTo('desk', asked, world.ids), [403])).toEqual([]);
  expect(changesBetween(before, await allRows(app))).toEqual([]);
});

it('lets whoever helps at the desk change nothing but who has come', async () => {
  const writing = under('organisers').filter(({ method }) => method !== 'GET');
  const mayDo: string[] = [];
  for (const operation of writing) {
    const { status } = await world.callers.desk.send(operation.method, ownRequest(operation, world.ids).url);
    if (![403, 404].includes(status)) mayDo.push(operation.id);
  }
  expect(mayDo.sort()).toEqual(['Desk_record', 'Desk_swap']);
});

it('4: answers ids of one fair under another fair of the same organiser as not there, and changes nothing', async () => {
  const deep = under('organisers').filter(
    ({ pathParameters }) => pathParameters.includes('fairId') && pathParameters.length > 2,
  );
  expect(deep.length).toBeGreaterThan(25);
  const before = await allRows(app);
  expect(others(await answersTo('owner', deep, { ...world.ids, fairId: otherFairId }), [404])).toEqual([]);
  expect(changesBetween(before, await allRows(app))).toEqual([]);
});

it('4: shows whoever meets at one fair nothing of the meetings of another fair of the same organiser', async () => {
  const asked = operations.filter(({ path }) =>
    /\{organisationId\}\/fairs\/\{fairId\}\/(needs|matches|participants|meeting|plan|representatives|matchmaking|proposed)/.test(
      path,
    ),
  );
  expect(asked.length).toBeGreaterThan(25);
  const before = await allRows(app);
  expect(others(await answersTo('manager', asked, { ...world.ids, fairId: otherFairId }), [404])).toEqual([]);
  expect(changesBetween(before, await allRows(app))).toEqual([]);
});

it('6: answers everything of a rival at the same fair, and of its buyers, as not there, and changes nothing', async () => {
  const rival = await app.database.manager.findOneByOrFail(Organisation, {
    name: 'ZZ-OWN-A other exhibitor',
  });
  await app.database.manager.findOneByOrFail(Participant, {
    organisationId: rival.id,
    fairId: world.ids['fairId']!,
  });
  const before = await allRows(app);
  for (const organisationId of [rival.id, world.people.buyerOrganisationId]) {
    const statuses = await answersTo('manager', under('organisations'), { ...world.ids, organisationId });
    expect(others(statuses, [404])).toEqual([]);
  }
  const need = `/api/v1/organisations/${world.ids['organisationId']}/fairs/${world.ids['fairId']}/needs/${world.ids['needId']}`;
  expect((await world.callers.manager.send('DELETE', need)).status).toBe(404);
  expect(changesBetween(before, await allRows(app))).toEqual([]);
});

it('12: holds no booth for firms that nobody admitted, however many one person registers', async () => {
  const before = await allRows(app);
  const orders: number[] = [];
  for (let made = 0; made < 10; made += 1) {
    const body = { name: `Front ${made}`, kind: 'cooperative', country: 'VN', ...NO_MORE_FACTS };
    const firm = await world.callers.buyer.send<{ id: string }>('POST', '/api/v1/organisations', { body });
    const place = `/api/v1/organisations/${firm.body.id}/fairs/${world.ids['fairId']}/booth-orders`;
    const hold = { boothIds: [world.ids['boothId']] };
    orders.push((await world.callers.buyer.send('POST', place, { body: hold })).status);
  }
  expect(new Set(orders)).toEqual(new Set([409]));
  const changed = changesBetween(before, await allRows(app));
  expect(changed.filter((row) => row.startsWith('booths_'))).toEqual([]);
});
