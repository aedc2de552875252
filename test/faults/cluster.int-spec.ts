import { AppProcess } from '../support/apps/app-process.js';
import { type Contest, prepareContests } from '../support/bench/cluster-contests.js';
import { hold, lostOf, type Verdict, withoutClusterLocks } from '../support/bench/cluster-referee.js';
import { openServices } from '../support/bench/meeting-ground.js';
import { ensureNothingBroken } from '../support/nothing-broken.js';
import { GaleraCluster, RedisServer } from '../support/servers/index.js';

jest.setTimeout(300_000);

let cluster: GaleraCluster;
const redis = new RedisServer();

beforeAll(async () => {
  cluster = await GaleraCluster.start();
  await redis.start();
});
afterAll(async () => {
  await redis.remove();
  await cluster.remove();
});

const on = (node: number, database: string) => ({
  DATABASE_URL: cluster.nodes[node]!.url(database),
  REDIS_URL: redis.url(),
  CLOSED_NETWORK: 'yes',
});

/** Contests between two apis on two nodes, all of which stand still for moments. */
async function contested(database: string, contests: readonly Contest[], preload?: string): Promise<Verdict> {
  const apis = [0, 1].map(
    (node) => new AppProcess({ app: 'api', environment: on(node, database), ...(preload && { preload }) }),
  );
  try {
    for (const api of apis) await api.start();
    const urls = apis.map(({ url }) => url);
    return await cluster.stumbling(10, () => hold(contests, urls, 4));
  } finally {
    for (const api of apis) await api.remove();
  }
}

it('breaks no rule and loses nothing when two apis write on two nodes of a cluster', async () => {
  await cluster.nodes[0]!.createEmptyDatabase('rules');
  const services = await openServices(on(0, 'rules'));
  try {
    const contests = await prepareContests(services, 8);
    const { broken, nobody, answers, granted } = await contested('rules', contests);
    expect({ broken: [...broken], nobody: [...nobody] }).toEqual({ broken: [], nobody: [] });
    expect([...answers.keys()].filter((status) => status === 0 || status >= 500)).toEqual([]);
    expect(await lostOf(cluster.nodes[2]!.url('rules'), granted)).toBe(0);
    await ensureNothingBroken(services);
  } finally {
    await services.close();
  }
});

it('sees rules broken as soon as locks hold on one node only', async () => {
  await cluster.nodes[0]!.createEmptyDatabase('careless');
  const services = await openServices(on(0, 'careless'));
  const onLocksAlone = ['an exhibitor has one open hold', 'an organiser keeps an owner'];
  let broken = 0;
  try {
    for (let round = 0; round < 6 && broken === 0; round += 1) {
      const contests = await prepareContests(services, 20);
      const telling = contests.filter(({ rule }) => onLocksAlone.includes(rule));
      const verdict = await contested('careless', telling, withoutClusterLocks);
      broken += [...verdict.broken.values()].reduce((sum, times) => sum + times, 0);
    }
  } finally {
    await services.close();
  }
  expect(broken).toBeGreaterThan(0);
});

it('does a lone statement again that another node was faster with', async () => {
  await cluster.nodes[0]!.createEmptyDatabase('lone');
  const services = [await openServices(on(0, 'lone')), await openServices(on(1, 'lone'))];
  const [first] = services;
  await first!.database.manager.query('CREATE TABLE counter (id INT PRIMARY KEY, number INT NOT NULL)');
  await first!.database.manager.query('INSERT INTO counter VALUES (1, 0)');
  const count = async ({ database }: (typeof services)[number]) => {
    for (let times = 0; times < 50; times += 1)
      await database.manager.query('UPDATE counter SET number = number + 1 WHERE id = 1');
  };
  try {
    await Promise.all(services.map(count));
    expect(await first!.database.manager.query('SELECT number FROM counter')).toEqual([{ number: 100 }]);
  } finally {
    for (const one of services) await one.close();
  }
});
