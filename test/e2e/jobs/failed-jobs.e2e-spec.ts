import { newId } from '#lib/kernel';
import { SecurityLog } from '#platform/observability';
import { Job } from '#platform/queue';
import { storeFailedJob } from '../../factories/jobs.js';
import { makeAccount, makeAdministrator, PASSWORD } from '../../factories/people.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import { testGround } from '../../support/database.js';
import type { TestClient } from '../../support/test-client.js';

let app: TestApp;
let administrator: TestClient;
let administratorId: string;
beforeAll(async () => {
  app = await startTestApp({ worker: false });
  const { id, email } = await makeAdministrator(app);
  administratorId = id;
  administrator = await app.client().signIn(email, PASSWORD);
});
afterAll(() => app.close());

const JOBS = '/administration/failed-jobs';

const failedJob = () => storeFailedJob(app.database);

interface Page {
  items: { id: string; name: string; attempts: number; lastError: string }[];
  nextCursor: string | null;
}

it('lists what was given up, page by page, and lets it be tried again', async () => {
  const ids = [await failedJob(), await failedJob()];
  const first = await administrator.get<Page>(`${JOBS}?limit=1`);
  expect(first.body.items).toMatchObject([
    { id: ids[1], name: 'notifications.deliver-mail', attempts: 8, lastError: 'out of memory' },
  ]);
  const second = await administrator.get<Page>(`${JOBS}?limit=1&cursor=${first.body.nextCursor}`);
  expect(second.body.items.map(({ id }) => id)).toEqual([ids[0]]);
  expect((await administrator.get<Page>(`${JOBS}?q=deliver-mail`)).body.items).toHaveLength(2);
  expect((await administrator.get<Page>(`${JOBS}?q=timetables`)).body.items).toEqual([]);
  const noted = jest.spyOn(app.get(SecurityLog), 'note');
  const retried = await administrator.post<{ retried: number }>(`${JOBS}/retries`, {
    jobIds: [...ids, newId()],
  });
  expect([retried.status, retried.body.retried]).toEqual([200, 2]);
  expect(noted).toHaveBeenCalledWith('jobs.retried', expect.objectContaining({ accountId: administratorId }));
  expect((await administrator.get<Page>(JOBS)).body.items).toEqual([]);
  expect(await app.database.manager.findOneByOrFail(Job, { id: ids[0]! })).toMatchObject({
    state: 'queued',
    attempts: 0,
    finishedAt: null,
  });
});

it('names the board of the queue where there is one', async () => {
  const { body } = await administrator.get<{ address: string | null }>(`${JOBS}/board`);
  expect(body.address).toBe(testGround === 'server' ? '/admin/queues' : null);
});

it('is for administrators alone', async () => {
  const id = await failedJob();
  const { email } = await makeAccount(app);
  const somebody = await app.client().signIn(email, PASSWORD);
  expect((await somebody.get(JOBS)).status).toBe(404);
  expect((await somebody.post(`${JOBS}/retries`, { jobIds: [id] })).status).toBe(404);
  expect((await app.client().get(JOBS)).status).toBe(401);
});
