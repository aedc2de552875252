import { readFileSync } from 'node:fs';
import { MINUTE, SECOND } from '#lib/kernel';
import type { AppProcess } from '../support/apps/app-process.js';
import type { BenchContext } from '../support/bench/bench-context.js';
import { HonestPeople, makePeople, type Times } from '../support/bench/honest-people.js';
import { openServices } from '../support/services.js';
import { slopeOf } from '../support/bench/slope.js';

export const title =
  'Whether memory grows while a few people come and go, on SQLite and on MariaDB and Redis';

const PEOPLE = 10;
const LOOK_EVERY = 5 * SECOND;
/** Until caches are full and everything has been compiled. */
const WARM_UP = 5 * MINUTE;

interface Watched {
  what: string;
  app: AppProcess;
}

/** Options: --minutes=20. */
export async function run(context: BenchContext): Promise<void> {
  const minutes = context.option('minutes', 20);
  const [embedded, server] = [await startEmbedded(context), await startServer(context)];
  const watched = [...embedded.watched, ...server.watched];
  const until = performance.now() + minutes * MINUTE;
  const [sizes] = await Promise.all([
    watch(watched, until),
    comeAndGo(embedded.people, until),
    comeAndGo(server.people, until),
  ]);
  const warmUp = Math.min(WARM_UP, (minutes * MINUTE) / 4);
  for (const [at, { what }] of watched.entries()) {
    const after = sizes[at]!.filter(({ ms }) => ms >= warmUp);
    const points = after.map(({ ms, megabytes }) => ({ x: ms / MINUTE, y: megabytes }));
    context.report({
      name: `memory of ${what} grows by`,
      value: slopeOf(points),
      unit: 'MB/min',
      goal: { atMost: 1 },
      how: `${minutes} minutes, after the first ${Math.round(warmUp / SECOND)} s; ${points[0]!.y.toFixed(0)} MB then, ${points.at(-1)!.y.toFixed(0)} MB at the end`,
    });
  }
}

async function startEmbedded(context: BenchContext) {
  const environment = { DATA_DIR: await context.folder() };
  const people = await makePeople(environment, PEOPLE);
  const app = await context.app({ app: 'all-in-one', environment: { TRUST_PROXY: 'yes', ...environment } });
  return {
    people: new HonestPeople(app.url, people),
    watched: [{ what: 'the one process on SQLite', app }],
  };
}

async function startServer(context: BenchContext) {
  const mariadb = await context.mariadb();
  const redis = await context.redis();
  const environment = {
    DATABASE_URL: await mariadb.createEmptyDatabase('soak'),
    REDIS_URL: redis.url(),
    CLOSED_NETWORK: 'yes',
  };
  await (await openServices(environment)).close();
  const people = await makePeople(environment, PEOPLE);
  const app = await context.app({ app: 'api', environment: { TRUST_PROXY: 'yes', ...environment } });
  const worker = await context.app({ app: 'worker', environment });
  return {
    people: new HonestPeople(app.url, people),
    watched: [
      { what: 'an api', app },
      { what: 'a worker', app: worker },
    ],
  };
}

async function comeAndGo(people: HonestPeople, until: number): Promise<void> {
  const times: Times = { logIn: [], page: [] };
  while (performance.now() < until) {
    await people.come(times, 1);
    await pause(SECOND);
  }
  people.close();
}

interface Size {
  /** Since the beginning. */
  ms: number;
  megabytes: number;
}

async function watch(watched: readonly Watched[], until: number): Promise<Size[][]> {
  const startedAt = performance.now();
  const sizes: Size[][] = watched.map(() => []);
  while (performance.now() < until) {
    for (const [at, { app }] of watched.entries())
      sizes[at]!.push({ ms: performance.now() - startedAt, megabytes: residentMegabytes(app.pid) });
    await pause(LOOK_EVERY);
  }
  return sizes;
}

const residentMegabytes = (pid: number): number =>
  Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
