import { ClusterGround, LOCKS_OF_ONE_NODE, urlsOf } from '../support/cluster/cluster-ground.js';
import type { Contest } from '../support/cluster/contests.js';
import { judgeAll } from '../support/cluster/referee.js';
import { sumOf } from '../support/cluster/verdict.js';
import { ensureNothingBroken } from '../support/nothing-broken.js';
import { openServices } from '../support/services.js';

jest.setTimeout(300_000);

const ground = new ClusterGround();
beforeAll(() => ground.start());
afterAll(() => ground.remove());

const contested = (database: string, contests: readonly Contest[], options?: { preload: string }) => {
  const judged = (urls: string[]) => ground.stumbling(() => judgeAll(contests, urls, 4));
  return ground.withApis(database, (apis) => judged(urlsOf(apis)), options);
};

it('breaks no rule and loses nothing when two apis write on two nodes of a cluster', async () => {
  const verdict = await contested('rules', await ground.prepared('rules', 8));
  expect({ broken: [...verdict.broken], nobody: [...verdict.nobody] }).toEqual({ broken: [], nobody: [] });
  expect(verdict.failures).toBe(0);
  expect(await ground.lostOf('rules', verdict)).toBe(0);
  const services = await openServices(ground.on(2, 'rules'));
  try {
    await ensureNothingBroken(services);
  } finally {
    await services.close();
  }
});

it('sees rules broken as soon as locks hold on one node only', async () => {
  const onLocksAlone = ['an exhibitor has one open hold', 'an organiser keeps an owner'];
  let broken = 0;
  for (let round = 0; round < 6 && broken === 0; round += 1) {
    const contests = await ground.prepared('careless', 20);
    const telling = contests.filter(({ rule }) => onLocksAlone.includes(rule));
    broken = sumOf((await contested('careless', telling, LOCKS_OF_ONE_NODE)).broken);
  }
  expect(broken).toBeGreaterThan(0);
});

it('does a lone statement again that another node was faster with', async () => {
  await ground.cluster.nodes[0]!.createEmptyDatabase('lone');
  const services = [await openServices(ground.on(0, 'lone')), await openServices(ground.on(1, 'lone'))];
  const managers = services.map(({ database }) => database.manager);
  await managers[0]!.query('CREATE TABLE counter (id INT PRIMARY KEY, number INT NOT NULL)');
  await managers[0]!.query('INSERT INTO counter VALUES (1, 0)');
  const count = async (manager: (typeof managers)[number]) => {
    for (let times = 0; times < 50; times += 1)
      await manager.query('UPDATE counter SET number = number + 1 WHERE id = 1');
  };
  try {
    await Promise.all(managers.map(count));
    expect(await managers[0]!.query('SELECT number FROM counter')).toEqual([{ number: 100 }]);
  } finally {
    for (const one of services) await one.close();
  }
});
