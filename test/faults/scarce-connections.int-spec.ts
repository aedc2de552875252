import { createConnection } from 'mysql2/promise';
import type { QueryRunner } from 'typeorm';
import { Account } from '#lib/identity';
import { connectionsInUse, isPassing } from '#platform/database';
import { makeOrganiser, PASSWORD } from '../factories/people.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { HeldRow } from '../support/held-row.js';
import type { TestAnswer, TestClient } from '../support/test-client.js';
import { waitUntil } from '../support/wait-until.js';

jest.setTimeout(60_000);

const POOL = 2;
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
/** All connections of the pool, kept until they are let go. */
const holdPool = () =>
  times(POOL, async () => {
    const runner = app.database.dataSource.createQueryRunner();
    await runner.connect();
    return runner;
  });
const letGo = (held: QueryRunner[]) => Promise.all(held.map((runner) => runner.release()));

/** What a client that asks again by itself looks at. */
const whatOf = ({ status, headers }: TestAnswer) => ({ status, comeBack: headers['retry-after'] });
const COME_BACK = { status: 503, comeBack: expect.any(String) as string };

it('has everybody come back while all connections are in use, and loses none of them', async () => {
  const held = await holdPool();
  const answers = await times(5, read);
  expect(answers.map(whatOf)).toEqual(answers.map(() => COME_BACK));
  // Those who gave up still stand in the pool's line, and get their connections now.
  await letGo(held);
  await waitUntil('all are free', () => Promise.resolve(connectionsInUse(app.database.dataSource) === 0));
  await letGo(await holdPool());
  expect((await read()).status).toBe(200);
});

/** As many as there are connections want the account's row, which somebody holds; five only read. */
async function wantHeldRow<T>(want: () => Promise<T>): Promise<{ wanted: T[]; reads: number[] }> {
  const row = await HeldRow.of(app.config.database.url!, 'identity_account', organiser.owner.id);
  try {
    const wanted = times(POOL, want);
    const reads = times(5, read);
    return { wanted: await wanted, reads: (await reads).map(({ status }) => status) };
  } finally {
    await row.letGo();
  }
}

it('answers everybody while somebody holds a row, and has those come back who want it', async () => {
  const { wanted, reads } = await wantHeldRow(write);
  expect(wanted.map(whatOf)).toEqual(wanted.map(() => COME_BACK));
  expect(reads).toEqual(Array(5).fill(200));
  expect((await write()).status).toBe(204);
});

it('does the same for statements outside a transaction', async () => {
  const { id } = organiser.owner;
  const update = () =>
    app.database.manager.update(Account, { id }, { language: 'fr' }).then(() => 'written', isPassing);
  const { wanted, reads } = await wantHeldRow(update);
  expect(wanted).toEqual(wanted.map(() => true));
  expect(reads).toEqual(Array(5).fill(200));
});

it('has everybody come back while somebody changes or copies a table', async () => {
  const other = await createConnection(app.config.database.url!.replace('mariadb:', 'mysql:'));
  await other.query('LOCK TABLES identity_account WRITE');
  const answer = await write();
  await other.end();
  expect(whatOf(answer)).toEqual(COME_BACK);
  expect((await write()).status).toBe(204);
});
