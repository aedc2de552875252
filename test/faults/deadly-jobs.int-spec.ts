import { FailedJobs, Job, type JobDefinition, Jobs } from '#platform/queue';
import type { TestApp } from '../support/app.js';
import { AppProcess } from '../support/apps/app-process.js';
import { MariadbServer, poll, RedisServer } from '../support/servers/index.js';
import { letLeasesEnd } from '../support/let-leases-end.js';
import { openServices } from '../support/services.js';
import { deadly, harmless, patient } from './deadly-jobs.js';

jest.setTimeout(180_000);

/** How many workers such a job may cost. */
const CRASHES = 4;

const mariadb = new MariadbServer();
const redis = new RedisServer();
let services: TestApp;
let worker: AppProcess;

beforeAll(async () => {
  await mariadb.start();
  await redis.start();
  const databaseUrl = await mariadb.createEmptyDatabase('deadly');
  const environment = { DATABASE_URL: databaseUrl, REDIS_URL: redis.url() };
  services = await openServices(environment);
  worker = new AppProcess({ app: 'worker', environment, preload: 'test/faults/deadly-worker' });
});
afterAll(async () => {
  await worker.remove();
  await services.close();
  await redis.remove();
  await mariadb.remove();
});

const add = (job: JobDefinition<object>) =>
  services.transactions.run((tx) => services.get(Jobs).add(tx, job, {}));
const jobRow = (id: string) => services.database.manager.findOneByOrFail(Job, { id });
const reached = (id: string, state: string) =>
  poll(
    { what: `the job is not ${state}`, timeoutMs: 60_000 },
    async () => (await jobRow(id)).state === state,
  );

/** Starts the worker whenever it has ended, as systemd or Docker would, until the job is given up; how it ended each time. */
async function supervise(id: string): Promise<(NodeJS.Signals | null)[]> {
  const ends: (NodeJS.Signals | null)[] = [];
  while (ends.length <= CRASHES) {
    const child = await worker.begin();
    const patience = { what: 'neither the worker nor the job has ended', timeoutMs: 60_000 };
    await poll(patience, async () => child.exit !== undefined || (await jobRow(id)).state === 'failed');
    if (!child.exit) break;
    ends.push(child.exit.signal);
    await letLeasesEnd(services, redis.url());
  }
  return ends;
}

/** After each crash another job comes, and is done. */
async function addOthers(id: string): Promise<void> {
  for (let crashes = 1; crashes <= CRASHES; crashes += 1) {
    const patience = { what: `it has not ended ${crashes} workers`, timeoutMs: 60_000 };
    await poll(patience, async () => (await jobRow(id)).crashes >= crashes);
    await reached(await add(harmless), 'done');
  }
}

it('gives up a job that kills its worker again and again, shows it, and goes on with all others', async () => {
  const beside = await add(patient);
  const id = await add(deadly);
  const [ends] = await Promise.all([supervise(id), addOthers(id)]);
  expect(ends).toEqual(Array.from({ length: CRASHES }, () => 'SIGKILL'));
  expect(await jobRow(beside)).toMatchObject({ state: 'done', attempts: 1 });
  const { items } = await services.get(FailedJobs).page({});
  expect(items).toEqual([expect.objectContaining({ id, name: deadly.name, attempts: CRASHES })]);
  expect(items[0]!.lastError).toMatch(/process/);
  await reached(await add(harmless), 'done');
});
