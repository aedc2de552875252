import { SECOND } from '#lib/kernel';
import type { BenchContext } from '../support/bench/bench-context.js';
import { ContactWriters } from '../support/bench/contact-writers.js';
import { JsonClient } from '../support/bench/json-client.js';
import { openServices } from '../support/services.js';
import { poll } from '../support/servers/poll.js';

export const title =
  'MariaDB and Redis are away for a while under load: who says so, what is lost, and how soon all is back';

interface Server {
  stop(): Promise<void>;
  start(): Promise<unknown>;
}

interface Watched {
  writers: ContactWriters;
  ready: () => Promise<Record<string, string>>;
}

/** Options: --seconds=30 that each is away. */
export async function run(context: BenchContext): Promise<void> {
  const seconds = context.option('seconds', 30);
  const mariadb = await context.mariadb();
  const redis = await context.redis();
  const environment = { DATABASE_URL: await mariadb.createEmptyDatabase('outages'), REDIS_URL: redis.url() };
  await (await openServices(environment)).close();
  const closed = { CLOSED_NETWORK: 'yes', ...environment };
  const app = await context.app({ app: 'api', environment: closed });
  await context.app({ app: 'worker', environment: closed });
  const writers = await ContactWriters.start(app.url, environment);
  const client = new JsonClient(app.url, 1);
  const ready = async () => (await client.send<Record<string, string>>('GET', '/health/ready')).body;
  for (const [part, server] of [
    ['redis', redis],
    ['database', mariadb],
  ] as const)
    await takeAway(context, { part, server, seconds }, { writers, ready });
  await writers.stop();
  client.close();
  await report(context, writers, environment);
  await context.doctor('the outages', environment);
}

async function takeAway(
  context: BenchContext,
  { part, server, seconds }: { part: 'redis' | 'database'; server: Server; seconds: number },
  { writers, ready }: Watched,
): Promise<void> {
  await server.stop();
  const until = performance.now() + seconds * SECOND;
  await poll(
    { what: `nobody says that ${part} is away`, timeoutMs: 20_000 },
    async () => (await ready())[part] === 'down',
  );
  await new Promise((resolve) => setTimeout(resolve, Math.max(0, until - performance.now())));
  await server.start();
  const startedAt = performance.now();
  await poll(
    { what: `${part} is not back`, timeoutMs: 60_000, everyMs: 100 },
    async () => (await ready())['status'] === 'ready' && writers.takenAt > startedAt,
  );
  context.report({
    name: `all is back after ${part} is`,
    value: (performance.now() - startedAt) / SECOND,
    unit: 's',
    goal: { atMost: 5 },
    how: `away for ${seconds} s under 8 writers; /health/ready said ${part}: down meanwhile`,
  });
}

async function report(
  context: BenchContext,
  writers: ContactWriters,
  environment: Record<string, string>,
): Promise<void> {
  const { acknowledged, lost } = await writers.reckon(environment);
  const none = { atMost: 0 };
  const answers = [...writers.answers].map(([status, count]) => `${count} × ${status || 'none'}`).join(', ');
  const wrong = [...writers.answers].filter(([status]) => status >= 500 && status !== 503);
  const failures = wrong.reduce((sum, [, count]) => sum + count, 0);
  context.report({
    name: 'acknowledged and lost',
    value: lost,
    unit: '',
    goal: none,
    how: `${acknowledged} acknowledged`,
  });
  context.report({ name: 'failures that are no 503', value: failures, unit: '', goal: none, how: answers });
  context.report({
    name: '503 without Retry-After',
    value: writers.withoutWait,
    unit: '',
    goal: none,
    how: answers,
  });
}
