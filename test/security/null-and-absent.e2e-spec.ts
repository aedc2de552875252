import { type Operation, operationsOf } from '../support/api/contract.js';
import { bodyDepartures, type Departure, optionalIn, queryDepartures } from '../support/api/departures.js';
import { neededQuery, ownRequest, urlOf } from '../support/api/own-request.js';
import { startTestApp, type TestApp } from '../support/app.js';
import type { TestAnswer } from '../support/test-client.js';
import { ROLES, type Role } from './support/callers.js';
import { byConsequence } from './support/order.js';
import { idsAs, roleFor } from './support/requests.js';
import { buildTwoTenants } from './two-tenants.js';
import type { TwoTenants } from './support/world.js';

jest.setTimeout(600_000);

const AT_ONCE = 6;

let app: TestApp;
let worlds: TwoTenants;
let operations: Operation[];
beforeAll(async () => {
  app = await startTestApp({ worker: false });
  worlds = await buildTwoTenants(app);
  operations = operationsOf(app).sort(byConsequence);
});
afterAll(() => app.close());

type Answer = TestAnswer<{ code?: string; errors?: { field: string }[] }>;

const send = (operation: Operation, role: Role, { body, query }: Pick<Departure, 'body' | 'query'>) => {
  const { url, ...own } = ownRequest(operation, idsAs(worlds.own, role));
  const path = query === undefined ? url : `${url.split('?')[0]}?${query}`;
  return worlds.own.callers[role].send<Answer['body']>(operation.method, path, {
    ...own,
    ...(body !== undefined && { body, headers: { 'content-type': 'application/json' } }),
  });
};

const departuresOf = (operation: Operation, role: Role): Departure[] => {
  const ids = idsAs(worlds.own, role);
  return [
    ...bodyDepartures(operation, () => ownRequest(operation, ids).body),
    ...queryDepartures(operation, neededQuery(operation, ids)),
  ];
};

/** The checks of a request come after those of its caller: who is told of an unknown property may do it. */
async function callerOf(operation: Operation): Promise<Role | undefined> {
  const unknown = operation.body ? { body: { unknown: 1 } } : { query: 'unknown=1' };
  for (const role of [roleFor(operation), ...ROLES])
    if ((await send(operation, role, unknown)).body?.code === 'http.invalid-input') return role;
  return undefined;
}

interface Try {
  operation: Operation;
  role: Role;
  departure: Departure;
}
interface Tries {
  refused: Try[];
  taken: Try[];
  /** Operations that nobody of the world reaches. */
  unreached: string[];
}

async function triesOf(asked: readonly Operation[]): Promise<Tries> {
  const tries: Tries = { refused: [], taken: [], unreached: [] };
  for (const operation of asked.filter(({ body, query }) => body !== null || query.length > 0)) {
    const role = await callerOf(operation);
    if (!role) tries.unreached.push(operation.id);
    else
      for (const departure of departuresOf(operation, role))
        tries[departure.allowed ? 'taken' : 'refused'].push({ operation, role, departure });
  }
  return tries;
}

/** What the answer says otherwise than the document; null when both say the same. */
function differenceIn({ departure: { field, allowed } }: Try, { status, body }: Answer): string | null {
  if (status >= 500) return `answered ${status}`;
  const isRefused = status === 422 && body?.code === 'http.invalid-input';
  const isNamed = (body?.errors ?? []).some((one) => `${field}.`.startsWith(`${one.field}.`));
  if (allowed) return isRefused && isNamed ? 'refused, though it is allowed' : null;
  return isRefused && isNamed ? null : `answered ${status} ${body?.code ?? ''} without naming it`;
}

/** Sends all of them, so many at once, and tells where answer and document differ. */
async function differencesIn(tries: readonly Try[], atOnce: number): Promise<string[]> {
  const differences: string[] = [];
  const waiting = tries.values();
  const lane = async (): Promise<void> => {
    for (const one of waiting) {
      const difference = differenceIn(one, await send(one.operation, one.role, one.departure));
      if (difference) differences.push(`${one.operation.id}, ${one.departure.what}: ${difference}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return differences.sort();
}

it('takes and refuses absence, null and other types of every property as its document says, on every operation', async () => {
  const { refused, taken, unreached } = await triesOf(operations);
  // What is refused writes nothing, so that all of it may come at once; what is taken may change what the next one needs.
  const differences = [...(await differencesIn(refused, AT_ONCE)), ...(await differencesIn(taken, 1))];
  expect(differences).toEqual([]);
  // There are accounts already; the same body opens an account.
  expect(unreached).toEqual(['FirstRun_open']);
  expect([refused.length > 2_000, taken.length > 150]).toEqual([true, true]);
});

it('puts whole things: what a PUT leaves out would be erased, so every property of it is needed', () => {
  const optional = operations
    .filter(({ method }) => method === 'PUT')
    .flatMap((one) => optionalIn(one.body ?? {}).map((path) => `${one.id}, ${path}`));
  expect(optional).toEqual([]);
});

it('answers a body that is no object, or not there, with no failure of its own, on every operation', async () => {
  const wrong: string[] = [];
  for (const operation of operations.filter(({ body }) => body !== null))
    for (const body of ['null', '[]', '[null]', '"text"', '1', '']) {
      const { status } = await send(operation, roleFor(operation), { body });
      const isFault = body === 'null' || body === '' ? status >= 500 : status < 400 || status >= 500;
      if (isFault) wrong.push(`${operation.id}, ${body || 'nothing'}: ${status}`);
    }
  expect(wrong).toEqual([]);
});

it('answers an address that names null or nothing as not there, on every operation', async () => {
  const wrong: string[] = [];
  for (const operation of operations)
    for (const name of operation.pathParameters)
      for (const value of ['null', 'undefined', '0', '[]']) {
        const role = roleFor(operation);
        const ids = idsAs(worlds.own, role);
        const segment = new RegExp(`([\\w-]*)/\\{${name}\\}`).exec(operation.path)?.[1];
        const url = urlOf(operation, { ...ids, [name]: value, [`${segment}/${name}`]: value });
        const { status } = await worlds.own.callers[role].send(operation.method, url);
        if (status < 400 || status >= 500) wrong.push(`${operation.id}, ${name} ${value}: ${status}`);
      }
  expect(wrong).toEqual([]);
});
