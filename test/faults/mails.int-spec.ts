import type { INestApplicationContext } from '@nestjs/common';
import { Database } from '#platform/database';
import { AppProcess } from '../support/apps/app-process.js';
import { ensureNothingBroken } from '../support/nothing-broken.js';
import { MailSink, MariadbServer, RedisServer } from '../support/servers/index.js';
import {
  breakCampaign,
  CONNECTIONS,
  FAULT_KEY,
  type FaultGround,
  type Faults,
  openFaultGround,
  SINK_DELAY_MS,
} from './mail-faults.js';

jest.setTimeout(300_000);

const mariadb = new MariadbServer();
const redis = new RedisServer();

beforeAll(async () => {
  await mariadb.start();
  await redis.start();
});
afterAll(async () => {
  await redis.remove();
  await mariadb.remove();
});

async function run(database: string, faults: Faults) {
  const sink = await new MailSink({ delayMs: SINK_DELAY_MS }).start();
  const databaseUrl = await mariadb.createEmptyDatabase(database);
  const environment = {
    DATABASE_URL: databaseUrl,
    REDIS_URL: redis.url(),
    SMTP_URL: sink.urlWithPassword,
    SECRET_KEY: FAULT_KEY,
  };
  const worker = new AppProcess({ app: 'worker', environment });
  const ground: FaultGround = { databaseUrl, redis, sink, worker };
  let nest: INestApplicationContext | undefined;
  try {
    nest = await openFaultGround(ground);
    await worker.start();
    const reckoning = await breakCampaign(nest, ground, faults);
    await ensureNothingBroken({ database: nest.get(Database) });
    return reckoning;
  } finally {
    await worker.remove();
    await nest?.close();
    await sink.remove();
  }
}

it('loses no mail, fails none and sends none twice while the worker is killed, Redis wiped and the relay lies', async () => {
  const kills = 2;
  const cuts = 3;
  const late = { mails: 3, milliseconds: 2_000 };
  const relay = { cuts, late, refuses: { at: ['greeting'], milliseconds: 1_000 } } as const;
  const reckoning = await run('mails', { mails: 200, kills, wipes: 1, relay });
  const { lost, sentTwice, failed, unknown, unknownShown } = reckoning;
  expect({ lost, sentTwice, failed }).toEqual({ lost: 0, sentTwice: 0, failed: 0 });
  expect(unknown).toBeGreaterThanOrEqual(cuts);
  expect(unknown).toBeLessThanOrEqual(CONNECTIONS * kills + cuts + late.mails);
  expect(unknownShown).toBe(unknown);
});

it('sees mails sent twice as soon as the protection is off', async () => {
  const { sentTwice } = await run('careless', { mails: 60, kills: 1, wipes: 0, careless: true });
  expect(sentTwice).toBeGreaterThan(0);
});
