import { DataSource } from 'typeorm';
import { startTestApp, type TestApp } from '../../support/app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ worker: false });
});
afterAll(() => app.close());

it('has migrations that make exactly the tables of the entities', async () => {
  const missing = await app.get(DataSource).driver.createSchemaBuilder().log();
  expect(missing.upQueries.map(({ query }) => query)).toEqual([]);
});

it('can undo every migration and run it again', async () => {
  const dataSource = app.get(DataSource);
  for (const _ of dataSource.migrations) await dataSource.undoLastMigration();
  const done = await dataSource.runMigrations();
  expect(done).toHaveLength(dataSource.migrations.length);
});
