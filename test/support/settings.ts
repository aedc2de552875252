import { type TestData } from './database.js';

/** The environment for one application under test: what readSettings() of `#config` reads, and nothing from this shell. */
export function testEnvironment(
  data: TestData,
  overrides: Record<string, string> = {},
): Record<string, string> {
  return {
    PORT: '0',
    DATA_DIR: data.folder,
    PUBLIC_URL: 'http://localhost:3000',
    HOST: '127.0.0.1',
    LOG_LEVEL: 'silent',
    DATABASE_POOL: '5',
    ...(data.databaseUrl && { DATABASE_URL: data.databaseUrl }),
    ...(data.redisUrl && { REDIS_URL: data.redisUrl }),
    ...overrides,
  };
}
