import { operationsOf } from '../support/api/contract.js';
import { startTestApp, type TestApp } from '../support/app.js';
import type { TestAnswer } from '../support/test-client.js';
import { fuzzRequests } from './support/fuzz.js';
import { idsAs, roleFor } from './support/requests.js';
import { buildTwoTenants } from './two-tenants.js';
import type { TwoTenants } from './support/world.js';

jest.setTimeout(300_000);

const SEED = 20261121;
const RUNS = 30;

let app: TestApp;
let worlds: TwoTenants;
beforeAll(async () => {
  app = await startTestApp({ worker: false });
  worlds = await buildTwoTenants(app);
});
afterAll(() => app.close());

interface ProblemBody {
  status?: number;
  code?: string;
  title?: string;
}

/** What is wrong with an answer to whatever nonsense was sent. */
function faultOf({ status, headers, body }: TestAnswer<ProblemBody>): string | null {
  if (status >= 500) return `answered ${status}`;
  if (status < 400) return null;
  if (!String(headers['content-type']).startsWith('application/problem+json'))
    return `${status} as ${String(headers['content-type'])}`;
  return body.status === status && body.code && body.title ? null : `${status} without code or title`;
}

it('answers no generated nonsense with a failure of its own, and every refusal as problem+json (R6, 39, 40)', async () => {
  const wrong: string[] = [];
  for (const operation of operationsOf(app)) {
    const role = roleFor(operation);
    const caller = await worlds.own.callers[role].renewSession();
    const requests = fuzzRequests(operation, idsAs(worlds.own, role), { runs: RUNS, seed: SEED });
    for (const request of requests) {
      const answer = await caller.send<ProblemBody>(operation.method, request.url, request);
      const fault = faultOf(answer);
      if (fault)
        wrong.push(`${operation.id} ${fault}: ${request.url} ${JSON.stringify(request.body)?.slice(0, 400)}`);
    }
  }
  expect(wrong).toEqual([]);
});
