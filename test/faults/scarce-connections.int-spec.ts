import { connectionsInUse } from '#platform/database';
import { makeOrganiser, PASSWORD } from '../factories/people.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { HeldRow } from '../support/held-row.js';
import type { TestAnswer, TestClient } from '../support/test-client.js';
import { waitUntil } from '../support/wait-until.js';

jest.setTimeout(60_000);

const POOL = 2;
/** How long somebody holds a row at most; much shorter than those who want it would wait without limits. */
const HELD_MS = 25_000;
let app: TestApp;
let owner: TestClient;
let organiser: Awaited<ReturnType<typeof makeOrganiser>>;

beforeAll(async () => {
  app = await startTestApp({ worker: false, environment: { DATABASE_POOL: String(POOL) } });
  organiser = await makeOrganiser(app);
  owner = await app.client().signIn(organiser.owner.email, PASSWORD);
});
afterAll(() => app.close());

const read = () => owner.get('/session');
const write = () => owner.patch('/account', { name: 'Nguyễn Thị Lan Anh' });
const times = <T>(count: number, ask: () => Promise<T>) => Promise.all(Array.from({ length: count }, ask));
/** What a client that asks again by itself looks at. */
const whatOf = ({ status, headers }: TestAnswer) => ({ status, comeBack: headers['retry-after'] });
const COME_BACK = { status: 503, comeBack: expect.any(String) as string };

/** A transaction that keeps its connection, until told to let go. */
function holdConnection(): Promise<() => Promise<void>> {
  return new Promise((resolve, reject) => {
    const ended = app.transactions.run(async (tx) => {
      await tx.query('SELECT 1');
      await new Promise<void>((letGo) =>
        resolve(() => {
          letGo();
          return ended;
        }),
      );
    });
    ended.catch(reject);
  });
}

async function holdPool(): Promise<() => Promise<void>> {
  const held = await times(POOL, holdConnection);
  return async () => {
    await Promise.all(held.map((letGo) => letGo()));
  };
}

it('has everybody come back while all connections are in use, and loses none of them', async () => {
  const letGo = await holdPool();
  const answers = await times(5, read);
  expect(answers.map(whatOf)).toEqual(answers.map(() => COME_BACK));
  // Those who gave up still stand in the pool's line, and get their connections now.
  await letGo();
  const { dataSource } = app.database;
  await waitUntil('all are free', () => Promise.resolve(connectionsInUse(dataSource) === 0));
  await (
    await holdPool()
  )();
  expect((await read()).status).toBe(200);
});

it('answers everybody while somebody holds a row, and has those come back who want it', async () => {
  const row = await HeldRow.of(app.config.database.url!, 'identity_account', organiser.owner.id);
  let isHeld = true;
  const end = setTimeout(() => void row.letGo().then(() => (isHeld = false)), HELD_MS);
  const writes = times(POOL * 2, write);
  const reads = times(5, read);
  expect((await writes).map(whatOf)).toEqual(Array(POOL * 2).fill(COME_BACK));
  const others = (await reads).map(whatOf).filter(({ status }) => status !== 200);
  expect(others).toEqual(others.map(() => COME_BACK));
  expect(isHeld).toBe(true);
  clearTimeout(end);
  await row.letGo();
  expect((await write()).status).toBe(204);
});
