import { TransformOperationExecutor } from 'class-transformer/cjs/TransformOperationExecutor.js';
import { heaviestBody } from '../support/api/heaviest.js';
import { type Operation, operationsOf } from '../support/api/contract.js';
import { ownRequest } from '../support/api/own-request.js';
import { oversizedBodies, type OversizedRequest, oversizedQueries } from '../support/api/oversized.js';
import { startTestApp, type TestApp } from '../support/app.js';
import type { TestAnswer } from '../support/test-client.js';
import { idsAs, roleFor } from './support/requests.js';
import { buildTwoTenants } from './two-tenants.js';
import type { TwoTenants } from './support/world.js';

jest.setTimeout(600_000);

let app: TestApp;
let worlds: TwoTenants;
let operations: Operation[];
beforeAll(async () => {
  app = await startTestApp({ worker: false });
  operations = operationsOf(app);
  worlds = await buildTwoTenants(app);
});
afterAll(() => app.close());

/** What one request may cost: counted, as a time says more about the machine than about the program. */
const MOST = {
  /** Values that the transformer goes into: no request has more without its handler saying so, and none of these is sound. */
  transformed: 2_000,
  /** Characters that are put into their normal form: the longest texts there are, in five languages. */
  normalised: 50_000,
  listed: 20,
  /** Of the answer, with twenty errors in it. */
  bytes: 10_000,
};

/** Enough to break every bound; what a full megabyte does, the bench shows. */
const BYTES = 120_000;

type Counts = Record<keyof typeof MOST, number>;
type Answer = TestAnswer<{ code?: string; errors?: object[] }>;

/** Counts what is read while the work goes on. */
async function counted(work: () => Promise<Answer>): Promise<{ answer: Answer; counts: Counts }> {
  const transforming = jest.spyOn(TransformOperationExecutor.prototype, 'transform');
  const normalising = jest.spyOn(String.prototype, 'normalize');
  try {
    const answer = await work();
    const letters = normalising.mock.contexts.reduce((sum, text) => sum + String(text).length, 0);
    const counts = {
      transformed: transforming.mock.calls.length,
      normalised: letters,
      listed: answer.body?.errors?.length ?? 0,
      bytes: answer.bytes.length,
    };
    return { answer, counts };
  } finally {
    transforming.mockRestore();
    normalising.mockRestore();
  }
}

async function send(operation: Operation, { body, query }: OversizedRequest) {
  const role = roleFor(operation);
  const caller = await worlds.own.callers[role].renewSession();
  const { url } = ownRequest(operation, idsAs(worlds.own, role));
  const path = query === undefined ? url : `${url.split('?')[0]}?${query}`;
  const headers = { 'content-type': 'application/json' };
  return counted(() => caller.send(operation.method, path, body === undefined ? {} : { headers, body }));
}

const overrun = (counts: Counts) =>
  (Object.keys(MOST) as (keyof Counts)[])
    .filter((what) => counts[what] > MOST[what])
    .map((what) => `${counts[what]} ${what}`);

it('reads little of a body that is far too large, refuses it and says why in a few words, on every operation', async () => {
  const wrong: string[] = [];
  for (const operation of operations.filter(({ body }) => body !== null)) {
    const valid = ownRequest(operation, idsAs(worlds.own, roleFor(operation))).body as Record<
      string,
      unknown
    >;
    for (const request of oversizedBodies(operation, valid, BYTES)) {
      const { answer, counts } = await send(operation, request);
      const faults = [
        ...overrun(counts),
        ...(answer.status < 400 || answer.status >= 500 ? [`answered ${answer.status}`] : []),
      ];
      wrong.push(...faults.map((fault) => `${operation.id}, ${request.what}: ${fault}`));
    }
  }
  expect(wrong).toEqual([]);
});

it('reads little of a query that is as long as an address may be, on every operation', async () => {
  const wrong: string[] = [];
  for (const operation of operations.filter(({ method }) => method === 'GET'))
    for (const request of oversizedQueries(operation)) {
      const { answer, counts } = await send(operation, request);
      const faults = [
        ...overrun({ ...counts, bytes: 0 }),
        ...(answer.status >= 500 ? [`answered ${answer.status}`] : []),
      ];
      wrong.push(...faults.map((fault) => `${operation.id}, ${request.what}: ${fault}`));
    }
  expect(wrong).toEqual([]);
});

it('takes the most that its schema allows, on every operation', async () => {
  const wrong: string[] = [];
  for (const operation of operations) {
    const body = heaviestBody(operation, idsAs(worlds.own, roleFor(operation)));
    if (!body) continue;
    const { answer } = await send(operation, { what: 'the most', body: JSON.stringify(body) });
    if (
      answer.status >= 500 ||
      ['http.too-many-values', 'http.too-large', 'http.too-deep'].includes(answer.body?.code ?? '')
    )
      wrong.push(`${operation.id}: ${answer.status} ${answer.body?.code}`);
  }
  expect(wrong).toEqual([]);
});

const part = (name: string, value: string) =>
  `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
const filePart = (headers = '', name = 'file') =>
  `--x\r\nContent-Disposition: form-data; name="${name}"; filename="a.csv"\r\n${headers}\r\na,b\r\n`;

it.each([
  ['a thousand fields', part('a', 'b').repeat(1_000) + filePart()],
  ['a field of 100 KB', part('a', 'x'.repeat(100_000)) + filePart()],
  ['a thousand headers of its file', filePart('X-A: b\r\n'.repeat(1_000))],
  ['a thousand files', filePart('', 'other').repeat(1_000)],
  ['no end', filePart().slice(0, -4)],
  ['nothing', ''],
])('answers a form with %s in a few words, on every operation that takes a file', async (_, form) => {
  const wrong: string[] = [];
  for (const operation of operations.filter(({ takesFile }) => takesFile)) {
    const role = roleFor(operation);
    const caller = await worlds.own.callers[role].renewSession();
    const { url } = ownRequest(operation, idsAs(worlds.own, role));
    const body = form.endsWith('\r\n') ? `${form}--x--\r\n` : form;
    const headers = { 'content-type': 'multipart/form-data; boundary=x' };
    const { status, bytes } = await caller.send(operation.method, url, { body, headers });
    if (status >= 500 || bytes.length > MOST.bytes)
      wrong.push(`${operation.id}: ${status}, ${bytes.length} bytes`);
  }
  expect(wrong).toEqual([]);
});
