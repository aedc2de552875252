import { AppProcess } from '../support/apps/app-process.js';
import { freePort, MariadbServer, poll, RedisServer } from '../support/servers/index.js';
import { schemas } from '#lib/assembly';
import { createDataSource, openDatabase } from '#platform/database';
import { readSettings, runtimeConfig } from '#config';

jest.setTimeout(120_000);

const mariadb = new MariadbServer();
const redis = new RedisServer();
let worker: AppProcess;
let address: string;

beforeAll(async () => {
  await mariadb.start();
  await redis.start();
  const databaseUrl = await mariadb.createEmptyDatabase('watched');
  const environment = { DATABASE_URL: databaseUrl, REDIS_URL: redis.url() };
  const { database } = runtimeConfig(readSettings(environment));
  await (await openDatabase(createDataSource(database, schemas), { migrate: true })).destroy();
  const port = await freePort();
  const closed = { CLOSED_NETWORK: 'yes', HOST: '127.0.0.1', WORKER_PORT: String(port) };
  worker = new AppProcess({ app: 'worker', environment: { ...environment, ...closed } });
  await worker.start();
  address = `http://127.0.0.1:${port}`;
});
afterAll(async () => {
  await worker.remove();
  await redis.remove();
  await mariadb.remove();
});

const ask = async (path: string) => {
  const answer = await fetch(address + path);
  return { status: answer.status, text: await answer.text() };
};
const ready = async () => JSON.parse((await ask('/health/ready')).text) as Record<string, string>;

it('tells how a worker is, and which part is away', async () => {
  expect(await ask('/health/live')).toEqual({ status: 200, text: '{"status":"live"}' });
  expect(await ready()).toMatchObject({ status: 'ready', database: 'up', redis: 'up', files: 'up' });
  const { text } = await ask('/metrics');
  expect(text).toContain('fairground_jobs{state="failed"} 0');
  expect(text).toContain('fairground_mail_deliveries_total');
  expect((await ask('/anything')).status).toBe(404);
  await redis.kill();
  await poll(
    { what: 'it did not notice', timeoutMs: 20_000 },
    async () => (await ready())['redis'] === 'down',
  );
  expect(await ready()).toMatchObject({ status: 'degraded' });
  await redis.start();
  await poll(
    { what: 'it did not recover', timeoutMs: 20_000 },
    async () => (await ready())['status'] === 'ready',
  );
});
