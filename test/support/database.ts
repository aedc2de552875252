import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { createConnection } from 'mysql2/promise';

/** What a spec runs on: `embedded` is SQLite and jobs in process, `server` MariaDB and Redis. */
export type TestGround = 'embedded' | 'server';

/** The ground of this run, from TEST_DATABASE (`sqlite`, the default, or `mariadb`). */
export const testGround: TestGround = process.env['TEST_DATABASE'] === 'mariadb' ? 'server' : 'embedded';

export interface TestData {
  folder: string;
  databaseUrl?: string;
  redisUrl?: string;
  /** Removes the folder; the server's database stays to be looked at until the next spec of this worker. */
  remove(): Promise<void>;
}

function required(name: string): string {
  const value = process.env[name];
  if (!value)
    throw new Error(`${name} is not set; Jest's global setup does that when TEST_DATABASE is mariadb`);
  return value;
}

/** Every Jest worker has a database and a numbered Redis database to itself. */
const worker = Number(process.env['JEST_WORKER_ID'] ?? '1');

async function emptyServerDatabase(): Promise<string> {
  const name = `fairground_test_${worker}`;
  const base = required('TEST_MARIADB_URL');
  const connection = await createConnection(base.replace('mariadb:', 'mysql:'));
  try {
    await connection.query('DROP DATABASE IF EXISTS ??', [name]);
    await connection.query('CREATE DATABASE ?? CHARACTER SET utf8mb4', [name]);
  } finally {
    await connection.end();
  }
  return new URL(`/${name}`, base).href;
}

async function emptyRedis(): Promise<string> {
  const url = new URL(`/${worker}`, required('TEST_REDIS_URL')).href;
  const redis = new Redis(url);
  try {
    await redis.flushdb();
  } finally {
    redis.disconnect();
  }
  return url;
}

/** An empty folder and, on the server ground, an empty database and an empty Redis of this worker. */
export async function emptyTestData(): Promise<TestData> {
  const folder = await mkdtemp(join(tmpdir(), 'fairground-test-'));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  if (testGround === 'embedded') return { folder, remove };
  return { folder, databaseUrl: await emptyServerDatabase(), redisUrl: await emptyRedis(), remove };
}
