import { existsSync } from 'node:fs';
import { Redis } from 'ioredis';
import { createConnection, type RowDataPacket } from 'mysql2/promise';
import { readSettings } from '../../../config/index.js';
import { emptyTestData, type TestData } from '../../support/database.js';
import { testEnvironment } from '../../support/settings.js';

async function leaveTraces({ databaseUrl, redisUrl }: Required<TestData>): Promise<void> {
  const redis = new Redis(redisUrl);
  await redis.set('trace', '1');
  redis.disconnect();
  const connection = await createConnection(databaseUrl.replace('mariadb:', 'mysql:'));
  await connection.query('CREATE TABLE trace (id INT)');
  await connection.end();
}

async function countTraces({ databaseUrl, redisUrl }: Required<TestData>): Promise<number> {
  const redis = new Redis(redisUrl);
  const keys = await redis.dbsize();
  redis.disconnect();
  const connection = await createConnection(databaseUrl.replace('mariadb:', 'mysql:'));
  const [tables] = await connection.query<RowDataPacket[]>('SHOW TABLES');
  await connection.end();
  return keys + tables.length;
}

it('gives each spec a folder of its own that is gone afterwards', async () => {
  const [first, second] = [await emptyTestData(), await emptyTestData()];
  expect(first.folder).not.toBe(second.folder);
  await Promise.all([first.remove(), second.remove()]);
  expect(existsSync(first.folder)).toBe(false);
});

it('gives settings that the application accepts on the server ground', async () => {
  const data = await emptyTestData();
  const settings = readSettings(testEnvironment(data, { WORKER_CONCURRENCY: '3' }));
  expect(settings).toMatchObject({ DATA_DIR: data.folder, WORKER_CONCURRENCY: 3 });
  expect(settings).toMatchObject({ DATABASE_URL: data.databaseUrl, REDIS_URL: data.redisUrl });
  await data.remove();
});

it('starts each spec on an empty database and an empty Redis', async () => {
  const before = (await emptyTestData()) as Required<TestData>;
  await leaveTraces(before);
  expect(await countTraces(before)).toBe(2);
  const after = (await emptyTestData()) as Required<TestData>;
  expect(await countTraces(after)).toBe(0);
  await Promise.all([before.remove(), after.remove()]);
});
