import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { addTime, HOUR, SECOND } from '#lib/kernel';
import { deliverMail } from '#lib/notifications';
import { storeFailedJob, storeJob } from '../../factories/jobs.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import { testGround } from '../../support/database.js';
import { waitUntil } from '../../support/wait-until.js';

interface Readiness {
  status: string;
  database: string;
  migrations: string;
  redis: string;
  relay: string;
}

const redis = testGround === 'server' ? 'up' : 'not-used';
let app: TestApp;

const ask = () => app.client().get<Readiness>('//health/ready');

describe('without a relay', () => {
  beforeAll(async () => {
    app = await startTestApp({ worker: false });
  });
  afterAll(() => app.close());

  it('tells each part by itself', async () => {
    const { status, body } = await ask();
    expect(status).toBe(200);
    expect(body).toEqual({
      status: 'ready',
      database: 'up',
      migrations: 'up-to-date',
      redis,
      relay: 'not-used',
      files: 'up',
    });
  });

  it('is not ready on tables that are behind, as after a restored backup', async () => {
    const { manager } = app.database;
    const [last] = await manager.query<{ name: string; timestamp: string | number }[]>(
      'SELECT name, timestamp FROM migrations ORDER BY id DESC LIMIT 1',
    );
    await manager.query('DELETE FROM migrations WHERE name = ?', [last!.name]);
    await waitUntil('it has seen that', async () => (await ask()).body.migrations === 'behind');
    expect(await ask()).toMatchObject({ status: 503, body: { status: 'not-ready', database: 'up' } });
    await manager.query('INSERT INTO migrations (timestamp, name) VALUES (?, ?)', [
      last!.timestamp,
      last!.name,
    ]);
    await waitUntil('it is ready again', async () => (await ask()).status === 200);
  });

  it('goes on showing what a newer version has changed', async () => {
    await app.database.manager.query('INSERT INTO migrations (timestamp, name) VALUES (?, ?)', [
      9_999_999_999_999,
      'Later9999999999999',
    ]);
    await waitUntil('it has seen that', async () => (await ask()).body.migrations === 'newer');
    expect((await ask()).status).toBe(200);
  });
});

describe('with a relay', () => {
  let relay: Server;
  beforeAll(async () => {
    relay = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.write('220 relay.example\r\n');
    }).listen(0, '127.0.0.1');
    await once(relay, 'listening');
  });
  afterAll(() => new Promise((resolve) => relay.close(resolve)));
  afterEach(() => app.close());

  const startWith = async (port: number) => {
    app = await startTestApp({ worker: false, environment: { SMTP_URL: `smtp://127.0.0.1:${port}` } });
  };

  it('sees that it takes connections', async () => {
    await startWith((relay.address() as { port: number }).port);
    expect((await ask()).body).toMatchObject({ status: 'ready', relay: 'up' });
  });

  it('goes on while it is down: mails wait in the database', async () => {
    await startWith(1);
    expect(await ask()).toMatchObject({ status: 200, body: { status: 'degraded', relay: 'down' } });
  });
});

if (testGround === 'server')
  it('goes on while Redis is down: jobs wait in the database', async () => {
    app = await startTestApp({ worker: false, environment: { REDIS_URL: 'redis://127.0.0.1:1' } });
    expect(await ask()).toMatchObject({ status: 200, body: { status: 'degraded', redis: 'down' } });
    await app.close();
  });

it('tells Prometheus what waits and what was given up', async () => {
  app = await startTestApp({ worker: false });
  await storeFailedJob(app.database);
  await storeJob(app.database, deliverMail.name, { runAt: addTime(new Date(), -HOUR) });
  const { text } = await app.client().get('//metrics');
  expect(text).toContain('fairground_jobs{state="failed"} 1');
  expect(text).toContain('fairground_jobs{state="queued"} 1');
  expect(Number(/fairground_job_age_seconds (\d+)/.exec(text)![1])).toBeGreaterThanOrEqual(HOUR / SECOND);
  expect(text).toContain('fairground_relay_refuses 0');
  await app.close();
});
