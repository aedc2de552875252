import { makeAccount, PASSWORD } from '../../factories/people.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import { ensureNothingBroken } from '../../support/nothing-broken.js';
import type { TestClient } from '../../support/test-client.js';
import { NO_MORE_FACTS } from '../../factories/bodies.js';

let app: TestApp;
let client: TestClient;
beforeAll(async () => {
  // Whatever the rest runs on: it is SQLite that has to be told how large its file may be.
  app = await startTestApp({ worker: false, environment: { DATABASE_URL: '', REDIS_URL: '' } });
  const { email } = await makeAccount(app);
  client = await app.client().signIn(email, PASSWORD);
});
afterAll(() => app.close());

const MOST_PAGES = 1_000_000;

/** What the file of the database may take, as a disk would limit it. */
async function leaveRoom(pages: number): Promise<void> {
  await app.database.manager.query(`PRAGMA max_page_count = ${pages}`);
}

let made = 0;
const makeOrganisation = () =>
  client.post<{ code: string; next: string }>('/organisations', {
    kind: 'cooperative',
    name: `Hợp tác xã ${(made += 1)} ${'tôm khô '.repeat(12)}`,
    country: 'VN',
    ...NO_MORE_FACTS,
    province: 'Cà Mau',
  });

async function untilNoRoom() {
  for (let tries = 0; tries < 20; tries += 1) {
    const answer = await makeOrganisation();
    if (answer.status !== 201) return answer;
  }
  throw new Error('There was always room');
}

it('says 507 while the disk is full, goes on reading, and writes again once there is room', async () => {
  expect((await makeOrganisation()).status).toBe(201);
  // Pages that migrations left empty would be filled first.
  await app.database.manager.query('VACUUM');
  await leaveRoom(1);
  const refused = await untilNoRoom();
  expect([refused.status, refused.body.code]).toEqual([507, 'http.no-room']);
  expect((await makeOrganisation()).status).toBe(507);
  expect((await client.get('/session')).status).toBe(200);
  await leaveRoom(MOST_PAGES);
  expect((await makeOrganisation()).status).toBe(201);
  await ensureNothingBroken(app);
});
