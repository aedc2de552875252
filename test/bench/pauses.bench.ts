import { cp } from 'node:fs/promises';
import type { AppProcess } from '../support/apps/app-process.js';
import type { BenchContext } from '../support/bench/bench-context.js';
import { type HeavyRequest, heavyRequests } from '../support/bench/heavy-requests.js';
import { JsonClient } from '../support/bench/json-client.js';
import { type LargeWorld, makeLargeWorld } from '../support/bench/large-world.js';
import { largeRuns } from '../support/bench/large-runs.js';
import { openServices } from '../support/services.js';
import { pauseDuring, PauseMeter } from '../support/bench/pause-meter.js';

export const title =
  'how long nobody is answered: every operation with its heaviest input, legal and refused, and runs over thousands of rows';

const SIZE = { exhibitors: 1_000, contacts: 5_000, items: 400 };
/** Milliseconds, less what the idle twin stood still in the same moments. */
const GOAL = { requests: 200, runs: 250 };
const PRINTED = 25;

interface Ground {
  app: AppProcess;
  meters: { measured: PauseMeter; twin: PauseMeter };
  large: LargeWorld;
}

/**
 * Options: --runs=3, --rows=5000 of the imports, --servers=1 for MariaDB and Redis in place of SQLite, --only=NAME for the
 * operations whose id contains it.
 */
export async function run(context: BenchContext): Promise<void> {
  const ground = await prepare(context);
  const client = new JsonClient(ground.app.url, 4);
  const where = context.option('servers', 0) ? 'MariaDB and Redis' : 'SQLite';
  await measureRuns(context, ground, { client, where });
  await measureRequests(context, ground, { client, where });
  client.close();
}

/** The application with its world, and beside it a twin with the same data that nobody asks for anything. */
async function prepare(context: BenchContext): Promise<Ground> {
  const [measured, twin] = [await PauseMeter.create(), await PauseMeter.create()];
  const [own, idle] = [await place(context, 'measured'), await place(context, 'twin')];
  const services = await openServices(own);
  const large = await makeLargeWorld(services, SIZE, context.random());
  await services.close();
  if (own['DATA_DIR']) await cp(own['DATA_DIR'], idle['DATA_DIR']!, { recursive: true });
  const start = (meter: PauseMeter, environment: Record<string, string>) =>
    context.app({
      app: 'all-in-one',
      preload: meter.options.preload,
      environment: { LOG_LEVEL: 'error', ...environment, ...meter.options.environment },
      timeoutMs: 180_000,
    });
  const app = await start(measured, own);
  await start(twin, idle);
  return { app, meters: { measured, twin }, large };
}

async function place(context: BenchContext, name: string): Promise<Record<string, string>> {
  const files = { DATA_DIR: await context.folder() };
  if (!context.option('servers', 0)) return files;
  const mariadb = await context.mariadb();
  const redis = await context.redis();
  return { ...files, DATABASE_URL: await mariadb.createEmptyDatabase(name), REDIS_URL: redis.url() };
}

interface How {
  client: JsonClient;
  where: string;
}

async function measureRuns(context: BenchContext, ground: Ground, { client, where }: How): Promise<void> {
  const rows = context.option('rows', 5_000);
  if (rows === 0) return;
  for (const { what, work } of largeRuns(client, ground.large, rows)) {
    const startedAt = performance.now();
    const value = await pauseDuring(ground.meters, work);
    const seconds = Math.round((performance.now() - startedAt) / 100) / 10;
    const how = `over after ${seconds} s, less the idle twin's, ${where}`;
    context.report({
      name: `longest pause during ${what}`,
      value,
      unit: 'ms',
      goal: { atMost: GOAL.runs },
      how,
    });
  }
}

interface Measured extends HeavyRequest {
  worst: number;
  status: number;
}

async function measureRequests(context: BenchContext, ground: Ground, { client, where }: How): Promise<void> {
  const runs = context.option('runs', 3);
  const only = context.args.find((arg) => arg.startsWith('--only='))?.slice('--only='.length) ?? '';
  const { world, meetings, sessions } = ground.large;
  const cookieOf = ({ role, url }: HeavyRequest) =>
    url.includes(meetings.organiserId) ? meetings.cookie : (sessions[role].pop() ?? '');
  const requests = heavyRequests(world, {
    organiserId: meetings.organiserId,
    fairId: meetings.fairId,
    runId: meetings.runId,
  });
  const measured: Measured[] = [];
  let cookie = '';
  for (const [at, request] of requests.entries()) {
    if (!request.operation.includes(only)) continue;
    if (at === 0 || requests[at - 1]!.operation !== request.operation) cookie = cookieOf(request);
    if (request.url.includes(meetings.organiserId)) cookie = meetings.cookie;
    measured.push(await measure(request, { runs, ground, client, cookie }));
  }
  report(context, measured, `worst of ${runs} runs, less the idle twin's, ${where}`);
}

async function measure(
  request: HeavyRequest,
  { runs, ground, client, cookie }: { runs: number; ground: Ground; client: JsonClient; cookie: string },
): Promise<Measured> {
  let [worst, status] = [Number.NEGATIVE_INFINITY, 0];
  for (let round = 0; round < runs; round += 1) {
    const pause = await pauseDuring(ground.meters, async () => {
      const { method, url, body } = request;
      const headers = { cookie, 'accept-language': 'vi', ...request.headers };
      const answer = await client
        .send(method, url, { headers, ...(body !== undefined && { body }) })
        // Hung up on before everything was sent.
        .catch(() => ({ status: 0 }));
      status = answer.status;
    });
    worst = Math.max(worst, pause);
  }
  return { ...request, worst, status };
}

function report(context: BenchContext, measured: Measured[], how: string): void {
  const worstFirst = measured.toSorted((a, b) => b.worst - a.worst);
  for (const { operation, what, worst, status } of worstFirst.slice(0, PRINTED))
    context.report({
      name: `longest pause of ${operation}, ${what}`,
      value: worst,
      unit: 'ms',
      goal: { atMost: GOAL.requests },
      how: `answered ${status}, ${how}`,
    });
  const over = measured.filter(({ worst }) => worst > GOAL.requests).length;
  context.report({ name: 'requests measured', value: measured.length, unit: '', how });
  context.report({
    name: `requests that stop everybody for more than ${GOAL.requests} ms`,
    value: over,
    unit: '',
    goal: { atMost: 0 },
    how,
  });
  const failed = measured.filter(({ status }) => status >= 500);
  context.report({
    name: 'requests answered with a failure of our own',
    value: failed.length,
    unit: '',
    goal: { atMost: 0 },
    how: failed.map(({ operation, what }) => `${operation}, ${what}`).join('; ') || how,
  });
}
