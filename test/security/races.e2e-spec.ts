import { type Operation, operationsOf } from '../support/api/contract.js';
import { ownRequest } from '../support/api/own-request.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { ROLES } from './support/callers.js';
import { byConsequence } from './support/order.js';
import { StubbornModule } from './support/stubborn.module.js';
import { idsAs, roleFor } from './support/requests.js';
import { buildTwoTenants } from './two-tenants.js';
import type { TwoTenants } from './support/world.js';

jest.setTimeout(600_000);

const AT_ONCE = 8;

let app: TestApp;
let worlds: TwoTenants;
let raced: Operation[];
beforeAll(async () => {
  app = await startTestApp({ worker: false, modules: [StubbornModule] });
  worlds = await buildTwoTenants(app);
  raced = operationsOf(app)
    .filter(({ method }) => method !== 'GET')
    .sort(byConsequence);
});
afterAll(() => app.close());

/** The answers to the same valid request, sent so many times at once by whoever reaches the operation. */
async function race(operation: Operation): Promise<string[]> {
  let answers: string[] = [];
  for (const role of [roleFor(operation), ...ROLES]) {
    const caller = await worlds.own.callers[role].renewSession();
    const request = ownRequest(operation, idsAs(worlds.own, role));
    const all = await Promise.all(
      Array.from({ length: AT_ONCE }, () => caller.send(operation.method, request.url, request)),
    );
    answers = all.map(({ status, body }) => `${status} ${body?.code ?? ''}`.trim());
    if (!all.every(({ status }) => [401, 403, 404].includes(status))) break;
  }
  return answers;
}

it('answers none of eight equal requests at once with a failure of its own, on any operation', async () => {
  const wrong: string[] = [];
  for (const operation of raced) {
    const answers = await race(operation);
    if (answers.some((answer) => answer.startsWith('5')))
      wrong.push(`${operation.id}: ${answers.join(', ')}`);
  }
  expect(wrong).toEqual([]);
});

it('answers a key of which no rule speaks with 409 and the field that is taken', async () => {
  const insert = () => worlds.own.callers.anonymous.send('POST', '/api/v1/stubborn');
  const answers = [await insert(), await insert()];
  expect(answers[1]).toMatchObject({
    status: 409,
    body: { code: 'http.already-there', errors: [{ field: 'key' }] },
  });
});
