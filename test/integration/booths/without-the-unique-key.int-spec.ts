import { BoothClaim, BoothHolds, BoothOrder } from '#lib/booths';
import type { Booth } from '#lib/fairs';
import { newId } from '#lib/kernel';
import { Database } from '#platform/database';
import { makeExhibitors, makeFair, type TestExhibitor, type TestFair } from '../../factories/fairs.js';
import { startTestApp, type TestApp } from '../../support/app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ worker: false });
});
afterAll(() => app.close());

const fitting = (fair: TestFair, { organisationId, id: exhibitorId }: TestExhibitor, booth: Booth) => ({
  organiserId: fair.organiserId,
  fairId: fair.fair.id,
  exhibitorId,
  organisationId,
  boothId: booth.id,
});

/** Books as a program would that looks first and writes then, with no lock: what the platform must not be. */
async function bookCarelessly(facts: ReturnType<typeof fitting>): Promise<boolean> {
  const { boothId, organisationId, ...owner } = facts;
  const { manager } = app.get(Database);
  if (await manager.existsBy(BoothClaim, { boothId })) return false;
  await new Promise((resolve) => setTimeout(resolve, 5));
  const createdAt = new Date();
  const order = {
    ...owner,
    id: newId(),
    organisationId,
    state: 'held' as const,
    expiresAt: createdAt,
    extended: false,
    priceMinor: 0,
    currency: 'VND',
    createdAt,
  };
  await manager.insert(BoothOrder, order);
  await manager.insert(BoothClaim, {
    ...owner,
    id: newId(),
    boothId,
    orderId: order.id,
    state: 'held',
    createdAt,
  });
  return true;
}

const race = (fair: TestFair, exhibitors: TestExhibitor[], booth: Booth) =>
  Promise.allSettled(exhibitors.map((one) => bookCarelessly(fitting(fair, one, booth))));
const claimsOn = (booth: Booth) => app.database.manager.countBy(BoothClaim, { boothId: booth.id });

it('catches with the unique key what locks and checks would miss', async () => {
  const fair = await makeFair(app, 3);
  const exhibitors = await makeExhibitors(app, fair, 20);
  await race(fair, exhibitors, fair.booths[0]!);
  expect(await claimsOn(fair.booths[0]!)).toBe(1);
});

it('sees a double booking once the unique key and the locks are gone, so that the other tests mean something', async () => {
  const fair = await makeFair(app, 3);
  const exhibitors = await makeExhibitors(app, fair, 20);
  await dropUniqueKey();
  await race(fair, exhibitors, fair.booths[1]!);
  expect(await claimsOn(fair.booths[1]!)).toBeGreaterThan(1);
});

it('still has the locks when only the unique key is gone', async () => {
  const fair = await makeFair(app, 3);
  const exhibitors = await makeExhibitors(app, fair, 20);
  await Promise.allSettled(
    exhibitors.map(({ organisationId }) =>
      app.transactions.run((tx) =>
        app
          .get(BoothHolds)
          .hold(tx, { organisationId, fairId: fair.fair.id, actorId: fair.owner.id }, [fair.booths[2]!.id]),
      ),
    ),
  );
  expect(await claimsOn(fair.booths[2]!)).toBe(1);
});

/** Leaves an index of the same column behind, which MariaDB's foreign key needs. */
async function dropUniqueKey(): Promise<void> {
  const { dataSource } = app.database;
  const runner = dataSource.createQueryRunner();
  try {
    const table = (await runner.getTable('booths_claim'))!;
    const unique = table.indices.find(
      ({ isUnique, columnNames }) => isUnique && columnNames.includes('booth_id'),
    )!;
    await runner.query('CREATE INDEX plain_booth ON booths_claim (booth_id)');
    await runner.query(
      dataSource.options.type === 'mariadb'
        ? `DROP INDEX ${unique.name} ON booths_claim`
        : `DROP INDEX "${unique.name}"`,
    );
  } finally {
    await runner.release();
  }
}
