import { setTimeout as pause } from 'node:timers/promises';
import { SECOND } from '#lib/kernel';
import type { AppProcess } from '../support/apps/app-process.js';
import type { BenchContext } from '../support/bench/bench-context.js';
import { JsonClient } from '../support/bench/json-client.js';
import { type ClusterGround, LOCKS_OF_ONE_NODE, urlsOf } from '../support/cluster/cluster-ground.js';
import type { Contest } from '../support/cluster/contests.js';
import { judgeAll } from '../support/cluster/referee.js';
import { sumOf, type Verdict } from '../support/cluster/verdict.js';
import { poll } from '../support/servers/poll.js';

export const title =
  'Two apis on two nodes of a Galera cluster: no rule is broken, nothing is lost, a node may be killed or two stand still';

/** Contests at a time, each of two clients. */
const AT_ONCE = 32;
/** Long enough for the third node to take the two for gone. */
const FROZEN = 13 * SECOND;

/** Options: --rounds=60 of each rule, in each part. */
export async function run(context: BenchContext): Promise<void> {
  const ground = await context.cluster();
  const rounds = context.option('rounds', 60);
  await contested(context, ground, await ground.prepared('contested', rounds));
  await control(context, ground, await ground.prepared('control', rounds));
  await killed(context, ground, await ground.prepared('killed', rounds));
  await frozen(context, ground, await ground.prepared('frozen', rounds));
}

/** Both requests of each contest at once, while the nodes stumble. */
async function contested(context: BenchContext, ground: ClusterGround, contests: Contest[]): Promise<void> {
  const verdict = await ground.withApis('contested', (apis) =>
    ground.stumbling(() => judgeAll(contests, urlsOf(apis), AT_ONCE)),
  );
  const rules = new Set(contests.map(({ rule }) => rule)).size;
  const how = `${verdict.contests} contests of ${rules} rules, ${AT_ONCE * 2} clients, two apis on two of three nodes that stumble; ${verdict.inWords}`;
  reportNone(context, 'rules broken', sumOf(verdict.broken), how);
  reportNone(context, 'contests without a winner', sumOf(verdict.nobody), how);
  reportNone(context, 'failures that are no 503', verdict.failures, how);
  await reportLost(context, ground, 'contested', verdict);
}

/** The same with locks that hold on one node only. */
async function control(context: BenchContext, ground: ClusterGround, contests: Contest[]): Promise<void> {
  const { contests: held, broken } = await ground.withApis(
    'control',
    (apis) => ground.stumbling(() => judgeAll(contests, urlsOf(apis), 4)),
    LOCKS_OF_ONE_NODE,
  );
  context.report({
    name: 'control: rules broken where locks hold on one node only',
    value: sumOf(broken),
    unit: '',
    goal: { atLeast: 1 },
    how: `${held} contests; ${[...broken].map(([rule, times]) => `${rule}: ${times}`).join(', ')}`,
  });
}

/** One node is killed in the middle, and comes back. */
async function killed(context: BenchContext, ground: ClusterGround, contests: Contest[]): Promise<void> {
  const [, node] = ground.cluster.nodes;
  await ground.withApis('killed', async (apis) => {
    const judging = judgeAll(contests, urlsOf(apis), AT_ONCE);
    await pause(2 * SECOND);
    await node!.kill();
    await reportFault(
      context,
      ground,
      { database: 'killed', what: 'kill -9 of one of three nodes' },
      await judging,
    );
    await node!.start();
    await reportBack(context, apis[1]!);
  });
}

/** Two nodes stand still for so long that the third takes them for gone, and answers nobody. */
async function frozen(context: BenchContext, ground: ClusterGround, contests: Contest[]): Promise<void> {
  const pids = ground.cluster.nodes.slice(1).map(({ pid }) => pid);
  await ground.withApis('frozen', async (apis) => {
    const judging = judgeAll(contests, urlsOf(apis), AT_ONCE);
    await pause(SECOND);
    pids.forEach((pid) => process.kill(pid, 'SIGSTOP'));
    await pause(FROZEN);
    pids.forEach((pid) => process.kill(pid, 'SIGCONT'));
    await reportFault(
      context,
      ground,
      { database: 'frozen', what: 'two of three nodes stand still' },
      await judging,
    );
  });
}

const reportNone = (context: BenchContext, name: string, value: number, how: string) =>
  context.report({ name, value, unit: '', goal: { atMost: 0 }, how });

async function reportFault(
  context: BenchContext,
  ground: ClusterGround,
  { database, what }: { database: string; what: string },
  verdict: Verdict,
): Promise<void> {
  const how = `${what} during ${verdict.contests} contests; ${verdict.inWords}`;
  reportNone(context, `rules broken (${database})`, sumOf(verdict.broken), how);
  reportNone(context, `failures that are no 503 (${database})`, verdict.failures, how);
  await reportLost(context, ground, database, verdict);
}

async function reportLost(
  context: BenchContext,
  ground: ClusterGround,
  database: string,
  verdict: Verdict,
): Promise<void> {
  const how = `${verdict.granted.length} acknowledged, looked for on the third node`;
  reportNone(context, `acknowledged and lost (${database})`, await ground.lostOf(database, verdict), how);
  await context.doctor(`the contests (${database})`, ground.on(2, database));
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
