import { Injectable } from '@nestjs/common';
import { Redis } from 'ioredis';
import { addTime, newId, SECOND } from '#lib/kernel';
import { defineEvent, Events, FormerlyNamed, ListensTo, StoredEvent } from '#platform/events';
import {
  defineJob,
  FailedJobs,
  Job,
  type JobContext,
  JobExecutor,
  Jobs,
  JobWorker,
  Processes,
} from '#platform/queue';
import { StopDeadline } from '#platform/stopping';
import { storeJob } from '../../factories/jobs.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import { testGround } from '../../support/database.js';
import { poll } from '../../support/servers/index.js';

const count = defineJob<{ by: number }>('test.count', { formerly: ['test.tally'] });
const stumble = defineJob<{ times: number }>('test.stumble', { attempts: 3, backoff: () => 50 });
const alone = defineJob<object>('test.alone');
const linger = defineJob<object>('test.linger');
const bell = defineEvent<{ tone: string }>('test-bell.rung', { formerly: ['test-gong.struck'] });

@Processes(count)
class CountProcessor {
  total = 0;

  run({ by }: { by: number }): Promise<void> {
    this.total += by;
    return Promise.resolve();
  }
}

@Processes(stumble)
class StumbleProcessor {
  readonly givenUp: number[] = [];
  private readonly stumbled = new Map<string, number>();

  giveUp({ times }: { times: number }): Promise<void> {
    this.givenUp.push(times);
    return Promise.resolve();
  }

  run({ times }: { times: number }, { jobId }: JobContext): Promise<void> {
    const already = this.stumbled.get(jobId) ?? 0;
    if (already >= times) return Promise.resolve();
    this.stumbled.set(jobId, already + 1);
    return Promise.reject(new Error(`stumbled at ${already + 1}`));
  }
}

@Processes(alone)
class AloneProcessor {
  mostBeside = 0;
  private beside = 0;

  async run(): Promise<void> {
    this.beside += 1;
    this.mostBeside = Math.max(this.mostBeside, this.beside);
    await new Promise((resolve) => setTimeout(resolve, 100));
    this.beside -= 1;
  }
}

@Processes(linger)
class LingerProcessor {
  run(): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, 8_000).unref());
  }
}

@ListensTo(bell)
@FormerlyNamed('GongListener')
@Injectable()
class BellListener {
  readonly heard: string[] = [];

  handle({ data }: { data: { tone: string } }): Promise<void> {
    this.heard.push(data.tone);
    return Promise.resolve();
  }
}

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({
    providers: [CountProcessor, StumbleProcessor, AloneProcessor, LingerProcessor, BellListener],
  });
});
afterAll(() => app.close());

/** As an older version left it. */
const oldEvent = (name: string, tone: string) => ({
  id: newId(),
  name,
  organiserId: null,
  actorId: null,
  subjectId: newId(),
  data: { tone },
  occurredAt: new Date(),
});

/** A job that waits from before, announced as it was then. */
async function waiting(name: string, left: Partial<Omit<Job, 'name'>>): Promise<string> {
  const id = await storeJob(app.database, name, left);
  app.get(JobExecutor).announce([{ id, name, runAt: new Date() }]);
  return id;
}

const jobs = () => app.get(Jobs);
const jobRow = (id: string) => app.database.manager.findOneByOrFail(Job, { id });
const ended = (id: string) =>
  poll({ what: 'the job did not end', timeoutMs: 20_000 }, async () =>
    ['done', 'failed'].includes((await jobRow(id)).state),
  );

it('runs a job once its transaction is committed', async () => {
  const id = await app.transactions.run((tx) => jobs().add(tx, count, { by: 1 }));
  await ended(id);
  expect(await jobRow(id)).toMatchObject({ state: 'done', attempts: 1, leaseUntil: null });
});

it('forgets a job whose transaction rolls back', async () => {
  let id = '';
  const work = app.transactions.run(async (tx) => {
    id = await jobs().add(tx, count, { by: 1000 });
    throw new Error('on purpose');
  });
  await expect(work).rejects.toThrow('on purpose');
  expect(await app.database.manager.countBy(Job, { id })).toBe(0);
});

it('makes one job of two with the same key', async () => {
  const before = app.get(CountProcessor).total;
  const add = () => app.transactions.run((tx) => jobs().add(tx, count, { by: 7 }, { uniqueKey: 'seven' }));
  const [first] = await Promise.all([add(), add()]);
  const [row] = await app.database.manager.findBy(Job, { uniqueKey: 'seven' });
  await ended(row!.id);
  expect(first).toBeDefined();
  expect(app.get(CountProcessor).total).toBe(before + 7);
});

it('tries again after a failure, and gives up after the last try', async () => {
  const [twice, always] = await app.transactions.run(async (tx) => [
    await jobs().add(tx, stumble, { times: 2 }),
    await jobs().add(tx, stumble, { times: 99 }),
  ]);
  await Promise.all([ended(twice), ended(always)]);
  expect(await jobRow(twice)).toMatchObject({ state: 'done', attempts: 3 });
  expect(await jobRow(always)).toMatchObject({ state: 'failed', attempts: 3, lastError: 'stumbled at 3' });
  expect(app.get(StumbleProcessor).givenUp).toEqual([99]);
});

/** As a process leaves it that ends in the middle of it. */
const crashed = (crashes: number) => ({
  state: 'running' as const,
  attempts: 1,
  crashes,
  leaseUntil: addTime(new Date(), -SECOND),
});

it('gives up a job that ended its process again and again, and lets it be tried again when somebody says so', async () => {
  const left = { payload: { times: 0 }, ...crashed(3) };
  const id = await storeJob(app.database, stumble.name, left);
  await ended(id);
  expect(await jobRow(id)).toMatchObject({ state: 'failed', attempts: 4 });
  expect((await jobRow(id)).lastError).toMatch(/process/);
  expect(app.get(StumbleProcessor).givenUp).toContain(0);
  const retried = await app.transactions.run((tx) => app.get(FailedJobs).retry(tx, [id, newId()]));
  expect(retried).toBe(1);
  await ended(id);
  expect(await jobRow(id)).toMatchObject({ state: 'done', attempts: 1 });
});

it('counts no try when a process ends, and runs those that it happened to twice one by one', async () => {
  const leave = (crashes: number) => storeJob(app.database, alone.name, crashed(crashes));
  const [first, second] = await Promise.all([leave(1), leave(2)]);
  const innocent = await storeJob(app.database, count.name, { payload: { by: 0 }, ...crashed(0) });
  for (const id of [innocent, first, second]) await ended(id);
  expect(await jobRow(innocent)).toMatchObject({ state: 'done', attempts: 1, crashes: 1 });
  expect(await jobRow(first)).toMatchObject({ state: 'done', attempts: 1, crashes: 2 });
  expect(app.get(AloneProcessor).mostBeside).toBe(1);
});

it('gives up, after some tries, a job that no part of this version knows', async () => {
  const id = await waiting('test.gone', { attempts: 7 });
  await ended(id);
  expect(await jobRow(id)).toMatchObject({ state: 'failed', attempts: 8 });
  expect((await jobRow(id)).lastError).toMatch(/knows the job test\.gone/);
});

it('hands a stored event to its listener once', async () => {
  const subjectId = newId();
  await app.transactions.run((tx) =>
    app.get(Events).record(tx, bell, { organiserId: null, actorId: null, subjectId, data: { tone: 'ding' } }),
  );
  const { heard } = app.get(BellListener);
  await poll({ what: 'nobody heard the bell', timeoutMs: 20_000 }, () => Promise.resolve(heard.length > 0));
  expect(heard).toEqual(['ding']);
  expect((await app.database.manager.findOneByOrFail(StoredEvent, { subjectId })).relayedAt).not.toBeNull();
});

it('runs jobs that Redis has forgotten', async () => {
  const before = app.get(CountProcessor).total;
  const runAt = new Date(Date.now() + 1_500);
  const id = await app.transactions.run((tx) => jobs().add(tx, count, { by: 3 }, { runAt }));
  await forgetQueue();
  await poll(
    { what: 'the forgotten job did not run', timeoutMs: 60_000 },
    async () => (await jobRow(id)).state === 'done',
  );
  expect(app.get(CountProcessor).total).toBe(before + 3);
}, 90_000);

/** Wipes Redis, where there is one; the embedded mode has nothing to forget but what is in memory. */
async function forgetQueue(): Promise<void> {
  const { redisUrl } = app.config.queue;
  if (!redisUrl) return;
  await new Promise((resolve) => setTimeout(resolve, 300));
  const redis = new Redis(redisUrl);
  await redis.flushdb();
  redis.disconnect();
}

it('knows its executor', () => {
  expect(app.get(JobExecutor).constructor.name).toBe(
    testGround === 'server' ? 'BullMqExecutor' : 'InProcessExecutor',
  );
});

it('runs a job that waits under a name from before, and hears an event under one', async () => {
  const { manager } = app.database;
  const id = await waiting('test.tally', { payload: { by: 1 } });
  await manager.insert(StoredEvent, oldEvent('test-gong.struck', 'low'));
  await ended(id);
  await poll({ what: 'nobody heard the old event', timeoutMs: 20_000 }, async () =>
    Promise.resolve(app.get(BellListener).heard.includes('low')),
  );
  expect(await jobRow(id)).toMatchObject({ state: 'done' });
});

it('hands an event to a listener whose class had another name when the job was made', async () => {
  const { manager } = app.database;
  const event = { ...oldEvent('test-bell.rung', 'old address'), relayedAt: new Date() };
  await manager.insert(StoredEvent, event);
  const payload = { eventId: event.id, listener: 'GongListener' };
  await ended(await waiting('platform.deliver-event', { payload }));
  expect(app.get(BellListener).heard).toContain('old address');
});

it('puts a job back that it has no time left for when it is told to stop, and counts no try', async () => {
  const id = await app.transactions.run((tx) => jobs().add(tx, linger, {}));
  await poll(
    { what: 'it does not run', timeoutMs: 20_000 },
    async () => (await jobRow(id)).state === 'running',
  );
  const worker = app.get(JobWorker);
  Object.assign(app.get(StopDeadline), { left: () => 200 });
  await worker.beforeApplicationShutdown();
  expect(await jobRow(id)).toMatchObject({ state: 'queued', attempts: 0, leaseUntil: null });
});
