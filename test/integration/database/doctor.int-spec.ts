import { Session } from '#lib/identity';
import { addTime, DAY, HOUR, newId } from '#lib/kernel';
import { Keepings, letGo } from '#platform/database';
import { Job } from '#platform/queue';
import { doctor } from '../../../apps/cli/src/commands/doctor.js';
import { makeAccount } from '../../factories/people.js';
import { startTestApp, type TestApp } from '../../support/app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ worker: false });
});
afterAll(() => app.close());

const ago = (time: number): Date => addTime(new Date(), -time);

async function worked(finishedAt: Date): Promise<void> {
  const job = { id: newId(), name: 'deliver-mail', payload: {}, attempts: 1, crashes: 0 };
  const times = { runAt: finishedAt, createdAt: finishedAt, finishedAt };
  await app.database.manager.insert(Job, { ...job, ...times, state: 'failed' });
}

async function examine(): Promise<string[]> {
  const said: string[] = [];
  const context = { areas: () => Promise.resolve(app.nest), print: (line: string) => void said.push(line) };
  await doctor.run(context as unknown as Parameters<typeof doctor.run>[0]);
  return said.filter((line) => line.startsWith('✗'));
}

it('lets what became due while everything was off wait for upkeep, until a worker had the time', async () => {
  const { id: accountId } = await makeAccount(app);
  const { manager } = app.database;
  await manager.clear(Job);
  const session = { id: newId(), accountId, tokenHash: newId(), userAgent: '', createdAt: ago(90 * DAY) };
  await manager.insert(Session, { ...session, lastSeenAt: new Date(), expiresAt: ago(60 * DAY) });
  expect(await examine()).toEqual([]);
  await worked(ago(61 * DAY));
  await worked(ago(HOUR));
  expect(await examine()).toEqual([]);
  await worked(ago(3 * HOUR));
  expect(await examine()).toEqual([expect.stringContaining('a worker lets it go every hour')]);
  for (const one of app.get(Keepings).all) await letGo(manager, one, new Date());
  expect(await examine()).toEqual([]);
});
