import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { DatabaseConfig } from '#config';
import { createDataSource } from '#platform/database';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fairground-test-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Does it again and again for as long as many slices, however fast the machine is. */
async function untilSlicesHavePassed(work: () => Promise<unknown>): Promise<void> {
  const until = performance.now() + 300;
  while (performance.now() < until) await work();
}

/** A transaction that rolls back overlaps an insert that nobody rolls back; gives the rows that are left. */
async function survivors(dataSource: DataSource): Promise<string[]> {
  await dataSource.initialize();
  await dataSource.query('CREATE TABLE kept (name text)');
  const rolledBack = dataSource
    .transaction(async (manager) => {
      await manager.query(`INSERT INTO kept VALUES ('rolled back')`);
      await pause(100);
      throw new Error('on purpose');
    })
    .catch(() => undefined);
  await pause(20);
  await dataSource.query(`INSERT INTO kept VALUES ('committed')`);
  await rolledBack;
  const rows: { name: string }[] = await dataSource.query('SELECT name FROM kept');
  await dataSource.destroy();
  return rows.map(({ name }) => name);
}

it('keeps a committed row on our data source', async () => {
  const config = new DatabaseConfig(undefined, join(folder, 'ours.sqlite'), 1);
  expect(await survivors(createDataSource(config, []))).toEqual(['committed']);
});

it('shows that without taking turns the same row is lost, so that the test above means something', async () => {
  const options = {
    type: 'better-sqlite3',
    driver: require('libsql') as unknown,
    database: join(folder, 'plain.sqlite'),
  };
  expect(await survivors(new DataSource(options as DataSourceOptions))).toEqual([]);
});

it('lets others have their turn while statements and transactions follow one another', async () => {
  const config = new DatabaseConfig(undefined, join(folder, 'turns.sqlite'), 1);
  const dataSource = await createDataSource(config, []).initialize();
  await dataSource.query('CREATE TABLE kept (name text)');
  let turns = 0;
  const count = setInterval(() => (turns += 1), 1);
  const insert = () => dataSource.transaction((manager) => manager.query(`INSERT INTO kept VALUES ('x')`));
  await untilSlicesHavePassed(insert);
  await untilSlicesHavePassed(() => dataSource.query('SELECT COUNT(*) FROM kept'));
  clearInterval(count);
  await dataSource.destroy();
  expect(turns).toBeGreaterThan(4);
});

it('lets others have their turn within one long transaction, which stays whole', async () => {
  const config = new DatabaseConfig(undefined, join(folder, 'long.sqlite'), 1);
  const dataSource = await createDataSource(config, []).initialize();
  await dataSource.query('CREATE TABLE kept (name text)');
  let turns = 0;
  const count = setInterval(() => (turns += 1), 1);
  let written = 0;
  const long = dataSource.transaction((manager) =>
    untilSlicesHavePassed(async () => {
      await manager.query(`INSERT INTO kept VALUES ('x')`);
      written += 1;
    }),
  );
  const seen = dataSource.query<{ count: number }[]>('SELECT COUNT(*) AS count FROM kept');
  await long;
  clearInterval(count);
  expect(await seen).toEqual([{ count: written }]);
  await dataSource.destroy();
  expect(turns).toBeGreaterThan(2);
});
