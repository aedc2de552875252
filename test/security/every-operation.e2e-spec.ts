import { operationsOf, type Operation, type Schema } from '../support/api/contract.js';
import { bodyFor, neededQuery, ownRequest, urlOf, withQuery } from '../support/api/own-request.js';
import { typeOf } from '../support/api/sample.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { idsAs, roleFor } from './support/requests.js';
import { allRows, changesBetween } from './support/rows.js';
import type { World } from './support/world.js';
import { buildWorld } from './two-tenants.js';

jest.setTimeout(120_000);

let app: TestApp;
let world: World;
let operations: Operation[];
beforeAll(async () => {
  app = await startTestApp({ worker: false, environment: { SMTP_URL: 'smtp://127.0.0.1:9' } });
  world = await buildWorld(app, 'ZZ-OWN-A');
  operations = operationsOf(app);
});
afterAll(() => app.close());

const isNumber = (schema: Schema) => ['integer', 'number'].includes(typeOf(schema) ?? '');

/** Where a body takes a number: paths of properties such as ["tables", "seats"]. */
function numbersIn(schema: Schema): { path: string[]; schema: Schema }[] {
  if (isNumber(schema)) return [{ path: [], schema }];
  if (schema.items) return numbersIn(schema.items);
  return Object.entries(schema.properties ?? {}).flatMap(([property, one]) =>
    numbersIn(one).map((found) => ({ ...found, path: [property, ...found.path] })),
  );
}

function put(holder: unknown, [property, ...rest]: string[], value: unknown): void {
  const inside = holder as Record<string, unknown>;
  if (rest.length === 0 && !Array.isArray(inside[property!])) inside[property!] = value;
  else if (rest.length === 0) inside[property!] = [value];
  else for (const part of [inside[property!]].flat()) put(part, rest, value);
}

/** What is no number of this kind, or one out of its bounds. */
const wrongFor = ({ minimum, maximum }: Schema): unknown[] => [
  ...['1', '', true, [], {}, 1.5, Number.MAX_VALUE, 2 ** 53, -(2 ** 53)],
  ...(minimum === undefined ? [] : [minimum - 1]),
  ...(maximum === undefined ? [] : [maximum + 1]),
];

it('10: bounds every number that a body or a query takes, from below and from above', () => {
  const inBodies = operations.flatMap(({ id, body }) =>
    numbersIn(body ?? {}).map(({ path, schema }) => ({ where: `${id} ${path.join('.')}`, schema })),
  );
  const inQueries = operations.flatMap(({ id, query }) =>
    query
      .filter(({ schema }) => isNumber(schema))
      .map(({ name, schema }) => ({ where: `${id} ?${name}`, schema })),
  );
  expect(inBodies.length).toBeGreaterThan(20);
  const open = [...inBodies, ...inQueries].filter(
    ({ schema }) => schema.minimum === undefined || schema.maximum === undefined,
  );
  expect(open.map(({ where }) => where)).toEqual([]);
});

it('10: refuses with 422 whatever is no whole number within its bounds, on every operation, and changes nothing', async () => {
  const before = await allRows(app);
  const taken: string[] = [];
  for (const operation of operations) {
    const role = roleFor(operation);
    const ids = idsAs(world, role);
    const url = withQuery(urlOf(operation, ids), neededQuery(operation, ids));
    for (const { path, schema } of numbersIn(operation.body ?? {}))
      for (const value of wrongFor(schema)) {
        const { body } = bodyFor(operation, ids);
        put(body, path, value);
        const { status } = await world.callers[role].send(operation.method, url, { body });
        if (status !== 422)
          taken.push(`${operation.id} ${path.join('.')}=${JSON.stringify(value)}: ${status}`);
      }
  }
  expect(taken).toEqual([]);
  expect(changesBetween(before, await allRows(app))).toEqual([]);
});

it('7: gives no list more than a hundred rows a page, and no page by a number in its address', async () => {
  const lists = operations.filter(({ query }) => query.some(({ name }) => name === 'limit'));
  expect(lists.length).toBeGreaterThan(10);
  const taken: string[] = [];
  for (const operation of lists) {
    const role = roleFor(operation);
    const { url } = ownRequest(operation, idsAs(world, role));
    for (const query of [
      'limit=101',
      'limit=10000',
      'limit=0',
      'limit=-1',
      'page=2',
      'offset=100',
      'skip=100',
    ]) {
      const address = `${url}${url.includes('?') ? '&' : '?'}${query}`;
      const { status } = await world.callers[role].send('GET', address);
      if (status !== 422) taken.push(`${operation.id} ${query}: ${status}`);
    }
  }
  expect(taken).toEqual([]);
});

it('3, 39: takes no filter, order or part of a list that it does not offer', async () => {
  const lists = operations.filter(({ query }) => query.some(({ name }) => name === 'limit'));
  const wishes = [
    'tenantId=1',
    'organiserId[]=1',
    '$or=1',
    'where[id]=1',
    'include=account',
    'fields=*',
    'sort=id',
  ];
  const taken: string[] = [];
  for (const operation of lists) {
    const role = roleFor(operation);
    const { url } = ownRequest(operation, idsAs(world, role));
    for (const query of [...wishes, 'q[a][b]=1', 'cursor[]=1', 'limit[$gt]=1', 'orderBy=id;drop table']) {
      const address = `${url}${url.includes('?') ? '&' : '?'}${encodeURI(query)}`;
      const { status } = await world.callers[role].send('GET', address);
      if (status !== 422) taken.push(`${operation.id} ${query}: ${status}`);
    }
  }
  expect(taken).toEqual([]);
});

it('21: lets no browser and no proxy keep what only somebody signed in may see', async () => {
  const kept: string[] = [];
  let shown = 0;
  for (const operation of operations.filter(({ method, isPublic }) => method === 'GET' && !isPublic)) {
    const role = roleFor(operation);
    const { url } = ownRequest(operation, idsAs(world, role));
    const { status, headers } = await world.callers[role].send('GET', url);
    if (status === 200) shown += 1;
    const rule = String(headers['cache-control']);
    if (status === 200 && !rule.includes('no-store')) kept.push(`${operation.id}: ${rule}`);
  }
  expect(shown).toBeGreaterThan(60);
  expect(kept).toEqual([]);
});

it('27: sends nobody on to another address, whatever they ask for', async () => {
  const sentOn: string[] = [];
  for (const operation of operations.filter(({ method }) => method === 'GET'))
    for (const query of [
      '',
      'next=https://evil.example',
      'url=//evil.example',
      'redirect=https://evil.example',
    ]) {
      const role = roleFor(operation);
      const { url } = ownRequest(operation, idsAs(world, role));
      const address = query ? `${url}${url.includes('?') ? '&' : '?'}${query}` : url;
      const { status, headers, text } = await world.callers[role].send('GET', address);
      const leads = (status >= 300 && status < 400) || 'location' in headers || 'refresh' in headers;
      if (leads || text.includes('evil.example')) sentOn.push(`${operation.id} ${query}: ${status}`);
    }
  expect(sentOn).toEqual([]);
});

it('46: gives whoever runs the installation no place in anybody’s organiser or organisation', async () => {
  const before = await allRows(app);
  const entered: string[] = [];
  for (const operation of operations.filter(({ path }) => /\/(organisers|organisations)\/\{/.test(path))) {
    if (operation.id === 'Organisers_askOwner') continue;
    const request = ownRequest(operation, world.ids);
    const { status } = await world.callers.administrator.send(operation.method, request.url, request);
    if (status !== 404) entered.push(`${operation.id}: ${status}`);
  }
  expect(entered).toEqual([]);
  expect(changesBetween(before, await allRows(app))).toEqual([]);
});
