import { runBuilt } from '../support/apps/run-built.js';

jest.setTimeout(90_000);

const open = {
  DATABASE_URL: 'mariadb://fairground@db.example/fairground',
  REDIS_URL: 'redis://redis.example:6379',
  PUBLIC_URL: 'http://fair.example.vn',
};
const faults = [
  'PUBLIC_URL=https://',
  'SMTP_URL=',
  'DATABASE_URL=mariadb://user:password@',
  'DATABASE_URL=mariadb://…?tls=yes',
  'REDIS_URL=rediss://:password@',
  'REDIS_URL=rediss://…',
];

it.each(['api', 'worker', 'all-in-one'] as const)(
  'refuses to start the %s for others with settings that let strangers in, with a line for each to write',
  async (app) => {
    const { code, output } = await runBuilt(app, [], open);
    expect(code).toBe(1);
    const lines = output.split('\n').filter((line) => line.startsWith('  '));
    expect(lines).toEqual(faults.map((fault) => expect.stringContaining(fault) as string));
  },
);

it('says how to start when it is asked in words that it does not know', async () => {
  const { code, output } = await runBuilt('all-in-one', ['--demonstration'], {});
  expect([code, output]).toEqual([1, expect.stringContaining('Start with --demo')]);
});
