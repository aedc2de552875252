import { operationsOf } from '../support/api/contract.js';
import { type Ids, ownRequest } from '../support/api/own-request.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { type Contest, CONTESTED } from './support/contested-keys.js';
import { idsAs } from './support/requests.js';
import { buildTwoTenants } from './two-tenants.js';
import type { World } from './support/world.js';

jest.setTimeout(300_000);

const AT_ONCE = 8;

let app: TestApp;
let world: World;
beforeAll(async () => {
  app = await startTestApp({ worker: false });
  world = (await buildTwoTenants(app)).own;
});
afterAll(() => app.close());

it('knows for every unique key which operation races for it, or why none does', () => {
  const keys = app.database.dataSource.entityMetadatas.flatMap(({ tableName, indices }) =>
    indices
      .filter(({ isUnique }) => isUnique)
      .map(({ columns }) => `${tableName}.${columns.map(({ propertyName }) => propertyName).join('+')}`),
  );
  expect(Object.keys(CONTESTED).sort()).toEqual(keys.sort());
});

const contests = [...new Set(Object.values(CONTESTED))].filter(
  (one): one is Contest => typeof one !== 'string',
);

it.each(contests.map((contest) => [contest.operation, contest] as const))(
  'lets eight equal requests of %s at once end in success or a conflict, and one of them in success',
  async (id, { role, body, headers, prepare }) => {
    const operations = new Map(operationsOf(app).map((one) => [one.id, one]));
    const operation = operations.get(id)!;
    const prepared = (await prepare?.({ app, world, operations })) as Ids | undefined;
    const sampled = ownRequest(operation, { ...idsAs(world, role), ...prepared });
    const request = {
      ...sampled,
      headers: { ...sampled.headers, ...headers },
      ...(body && { body: { ...(sampled.body as object), ...body } }),
    };
    const caller = await world.callers[role].renewSession();
    const answers = await Promise.all(
      Array.from({ length: AT_ONCE }, () => caller.send(operation.method, sampled.url, request)),
    );
    const ends = answers.map(
      (answer) => `${answer.status} ${answer.body?.code ?? ''} ${JSON.stringify(answer.body?.errors ?? '')}`,
    );
    expect(ends.filter((end) => !/^(2\d\d|409) /.test(end))).toEqual([]);
    expect(ends).toContainEqual(expect.stringMatching(/^2/));
  },
);
