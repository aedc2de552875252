import { setTimeout as pause } from 'node:timers/promises';
import { SECOND } from '#lib/kernel';
import type { AppProcess } from '../support/apps/app-process.js';
import type { BenchContext } from '../support/bench/bench-context.js';
import { type Contest, prepareContests } from '../support/bench/cluster-contests.js';
import { hold, lostOf, type Verdict, withoutClusterLocks } from '../support/bench/cluster-referee.js';
import { JsonClient } from '../support/bench/json-client.js';
import { openServices } from '../support/bench/meeting-ground.js';
import type { GaleraCluster } from '../support/servers/galera-cluster.js';
import { poll } from '../support/servers/poll.js';

export const title =
  'Two apis on two nodes of a Galera cluster: no rule is broken, nothing is lost, and a node may be killed';

/** Milliseconds that a node stands still each time. */
const STUMBLE = 10;

interface Ground {
  cluster: GaleraCluster;
  /** What a process on that node is started with. */
  on: (node: number, database: string) => Record<string, string>;
}

/** Options: --rounds=60 of each rule, in each part. */
export async function run(context: BenchContext): Promise<void> {
  const rounds = context.option('rounds', 60);
  const cluster = await context.galera();
  const redis = await context.redis();
  const on = (node: number, database: string) => ({
    DATABASE_URL: cluster.nodes[node]!.url(database),
    REDIS_URL: redis.url(),
    LOG_LEVEL: 'error',
    CLOSED_NETWORK: 'yes',
  });
  const ground = { cluster, on };
  await contested(context, ground, rounds);
  await careless(context, ground, rounds);
  await killed(context, ground, rounds);
}

/** Both requests of each contest at once, while the nodes stumble. */
async function contested(context: BenchContext, { cluster, on }: Ground, rounds: number): Promise<void> {
  const contests = await prepared({ cluster, on }, 'contested', rounds);
  const apis = await startApis(context, { cluster, on }, 'contested');
  const verdict = await cluster.stumbling(STUMBLE, () => hold(contests, urlsOf(apis)));
  const how = `${verdict.held} contests of 8 rules, 64 clients, two apis on two of three nodes that stumble; ${words(verdict.answers)}`;
  const none = { atMost: 0 };
  context.report({ name: 'rules broken', value: sum(verdict.broken), unit: '', goal: none, how });
  context.report({
    name: 'contests without a winner',
    value: sum(verdict.nobody),
    unit: '',
    goal: none,
    how,
  });
  context.report({ name: 'answers 5xx', value: failures(verdict, []), unit: '', goal: none, how });
  await reportLost(context, cluster, 'contested', verdict);
  await end(apis);
  await context.doctor('the contests', on(2, 'contested'));
}

/** The same with locks that hold on one node only: the control. */
async function careless(context: BenchContext, ground: Ground, rounds: number): Promise<void> {
  const contests = await prepared(ground, 'careless', rounds);
  const apis = await startApis(context, ground, 'careless', withoutClusterLocks);
  const verdict = await ground.cluster.stumbling(STUMBLE, () => hold(contests, urlsOf(apis), 4));
  await end(apis);
  context.report({
    name: 'control: rules broken where locks hold on one node only',
    value: sum(verdict.broken),
    unit: '',
    goal: { atLeast: 1 },
    how: `${verdict.held} contests; ${[...verdict.broken].map(([rule, times]) => `${rule}: ${times}`).join(', ')}`,
  });
}

/** One node is killed in the middle, and comes back. */
async function killed(context: BenchContext, { cluster, on }: Ground, rounds: number): Promise<void> {
  const contests = await prepared({ cluster, on }, 'killed', rounds);
  const apis = await startApis(context, { cluster, on }, 'killed');
  const holding = hold(contests, urlsOf(apis));
  await pause(2 * SECOND);
  await cluster.nodes[1]!.kill();
  const verdict = await holding;
  const how = `kill -9 of one of three nodes during ${verdict.held} contests; ${words(verdict.answers)}`;
  const none = { atMost: 0 };
  context.report({ name: 'rules broken by the kill', value: sum(verdict.broken), unit: '', goal: none, how });
  const wrong = failures(verdict, [503]);
  context.report({ name: 'failures that are no 503', value: wrong, unit: '', goal: none, how });
  await reportLost(context, cluster, 'killed', verdict);
  await cluster.nodes[1]!.start();
  await reportBack(context, apis[1]!);
  await end(apis);
  await context.doctor('the kill of a node', on(1, 'killed'));
}

async function prepared({ cluster, on }: Ground, database: string, rounds: number): Promise<Contest[]> {
  await cluster.nodes[0]!.createEmptyDatabase(database);
  const services = await openServices(on(0, database));
  try {
    return await prepareContests(services, rounds);
  } finally {
    await services.close();
  }
}

async function startApis(
  context: BenchContext,
  { on }: Ground,
  database: string,
  preload?: string,
): Promise<AppProcess[]> {
  const start = (node: number) =>
    context.app({ app: 'api', environment: on(node, database), ...(preload && { preload }) });
  return [await start(0), await start(1)];
}

const urlsOf = (apis: readonly AppProcess[]) => apis.map(({ url }) => url);
const end = (apis: readonly AppProcess[]) => Promise.all(apis.map((api) => api.stop()));

const sum = (counts: Map<unknown, number>) => [...counts.values()].reduce((all, one) => all + one, 0);
const words = (answers: Verdict['answers']) =>
  [...answers].map(([status, times]) => `${times} × ${status || 'no answer'}`).join(', ');

const failures = ({ answers }: Verdict, allowed: readonly number[]) =>
  [...answers]
    .filter(([status]) => (status === 0 || status >= 500) && !allowed.includes(status))
    .reduce((all, [, times]) => all + times, 0);

async function reportLost(
  context: BenchContext,
  cluster: GaleraCluster,
  database: string,
  { granted }: Verdict,
): Promise<void> {
  context.report({
    name: `acknowledged and lost (${database})`,
    value: await lostOf(cluster.nodes[2]!.url(database), granted),
    unit: '',
    goal: { atMost: 0 },
    how: `${granted.length} acknowledged, looked up on the third node`,
  });
}

async function reportBack(context: BenchContext, api: AppProcess): Promise<void> {
  const startedAt = performance.now();
  const client = new JsonClient(api.url, 1);
  await poll({ what: 'the api of the node is not back', timeoutMs: 60_000 }, async () => {
    const { body } = await client.send<{ status: string }>('GET', '/health/ready');
    return body.status === 'ready';
  });
  client.close();
  context.report({
    name: 'the api on the node is ready again after it has the data',
    value: (performance.now() - startedAt) / SECOND,
    unit: 's',
    goal: { atMost: 5 },
    how: 'GET /health/ready',
  });
}
