import { type Operation, operationsOf, staleOperations } from '../support/api/contract.js';
import { ownRequest } from '../support/api/own-request.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { ROLES } from './support/callers.js';
import { LeakyModule } from './support/leaky.module.js';
import { hiddenIn, leaksIn, shownIn } from './support/leaks.js';
import { byConsequence } from './support/order.js';
import { answersAsItShould, openToAll, showsEverybody } from './support/open-to-all.js';
import { foreignRequests, idsAs } from './support/requests.js';
import { allRows, changesBetween, rowsNaming } from './support/rows.js';
import { buildTwoTenants } from './two-tenants.js';
import type { TwoTenants } from './support/world.js';

jest.setTimeout(300_000);

let app: TestApp;
let worlds: TwoTenants;
let operations: Operation[];
const isControl = ({ id }: Operation) => id.startsWith('Leaky_');

beforeAll(async () => {
  // With a relay set, as in every installation that has more than one tenant, there is no mailbox page.
  const environment = { SMTP_URL: 'smtp://127.0.0.1:9' };
  app = await startTestApp({ worker: false, environment, modules: [LeakyModule] });
  operations = operationsOf(app);
  worlds = await buildTwoTenants(app);
});
afterAll(() => app.close());

/** Sends every foreign request there is for these operations, as everybody. */
async function leaksOf(tried: Operation[]): Promise<string[]> {
  const leaks: string[] = [];
  for (const operation of tried)
    for (const role of ROLES)
      for (const request of foreignRequests(operation, role, worlds)) {
        if (openToAll(request)) continue;
        const answer = await worlds.own.callers[role].send(operation.method, request.url, request);
        leaks.push(...leaksIn(request, answer, worlds));
      }
  return leaks;
}

it('knows every operation of the running application by its schema', () => {
  expect(staleOperations(app).filter((id) => !id.startsWith('Leaky_'))).toEqual([]);
  expect(operations.length).toBeGreaterThan(60);
});

it('shows nothing of another tenant, and changes nothing of it, on any route to anybody', async () => {
  const before = rowsNaming(await allRows(app), worlds.foreignIds);
  expect(await leaksOf(operations.filter((one) => !one.isPublic && !isControl(one)))).toEqual([]);
  const after = rowsNaming(await allRows(app), worlds.foreignIds);
  expect(changesBetween(before, after)).toEqual([]);
});

it('notices a route that forgets the tenant in its query', async () => {
  const leaks = await leaksOf(operations.filter(isControl));
  expect(leaks.filter((leak) => leak.includes('as owner, foreign path fairId'))).toEqual([
    expect.stringContaining('answered 200'),
    expect.stringContaining('shows ZZ-FOREIGN-B'),
  ]);
});

it('asks everybody to sign in where the document says so, and nobody where it does not', async () => {
  const { ids } = worlds.own;
  const wrong: string[] = [];
  for (const operation of operations) {
    const { status } = await worlds.own.callers.anonymous.send(
      operation.method,
      ownRequest(operation, ids).url,
    );
    if ((status === 401) === operation.isPublic) wrong.push(`${operation.id} answered ${status}`);
  }
  expect(wrong).toEqual([]);
});

it('reads nothing of another tenant in its own lists, and a read changes nothing (24)', async () => {
  const reads = operations.filter((one) => one.method === 'GET' && !isControl(one));
  const before = await allRows(app);
  const wrong: string[] = [];
  for (const operation of reads)
    for (const role of ROLES) {
      const { url } = ownRequest(operation, idsAs(worlds.own, role));
      const answer = await worlds.own.callers[role].send('GET', url);
      if (answer.status >= 500) wrong.push(`${operation.id} as ${role}: ${answer.status} ${answer.text}`);
      const shown = showsEverybody(operation) ? hiddenIn(answer, worlds) : [...shownIn(answer, worlds)];
      wrong.push(...shown.map((what) => `${operation.id} as ${role} ${what}`));
      await worlds.own.callers[role].send('HEAD', url);
    }
  expect(wrong).toEqual([]);
  expect(changesBetween(before, await allRows(app))).toEqual([]);
});

it('lets somebody reach every route, and never answers with a failure of its own', async () => {
  const wrong: string[] = [];
  const inOrder = operations.filter((one) => !isControl(one)).sort(byConsequence);
  for (const operation of inOrder) {
    const answers: string[] = [];
    for (const role of ROLES) {
      const caller = await worlds.own.callers[role].renewSession();
      const request = ownRequest(operation, idsAs(worlds.own, role));
      const answer = await caller.send(operation.method, request.url, request);
      answers.push(`${role} ${answer.status} ${JSON.stringify(answer.body?.errors ?? answer.body?.code)}`);
      if (answer.status >= 500 || answer.body?.code === 'http.invalid-input') break;
      if (![401, 403, 404, 415].includes(answer.status) || answersAsItShould(operation, answer)) {
        answers.length = 0;
        break;
      }
    }
    if (answers.length > 0) wrong.push(`${operation.id}: ${answers.join(' | ')}`);
  }
  expect(wrong).toEqual([]);
});
