import { DataSource, IsNull, Not } from 'typeorm';
import { openDatabase, createDataSource, TablesAreNewer, WritableSchema } from '#platform/database';
import { schemas } from '#lib/assembly';
import { Session } from '#lib/identity';
import { addTime, HOUR, newId } from '#lib/kernel';
import { makeOrganiser, PASSWORD } from '../../factories/people.js';
import { poll } from '../../support/servers/index.js';
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

it('is not opened by a process that does not migrate while it is behind', async () => {
  const dataSource = app.get(DataSource);
  await dataSource.undoLastMigration();
  try {
    const behind = createDataSource(app.config.database, schemas);
    await expect(openDatabase(behind, { migrate: false })).rejects.toThrow(
      /1 migration behind.*\n.*npm run cli -- migrate/,
    );
    expect(behind.isInitialized).toBe(false);
  } finally {
    await dataSource.runMigrations();
  }
});

describe('once a newer version has been here', () => {
  let address: string;
  let office: ReturnType<TestApp['client']>;

  beforeAll(async () => {
    const organiser = await makeOrganiser(app);
    address = `/organisers/${organiser.id}/contacts`;
    office = await app.client().signIn(organiser.owner.email, PASSWORD);
    await app
      .get(DataSource)
      .query(`INSERT INTO migrations (timestamp, name) VALUES (9999999999999, 'FromTheFuture9999999999999')`);
    // The answer of before is believed for some seconds.
    await poll({ what: 'it still writes', timeoutMs: 20_000, everyMs: 250 }, async () =>
      app
        .get(WritableSchema)
        .isWritable()
        .then((writable) => !writable),
    );
  });
  afterAll(() =>
    app.get(DataSource).query(`DELETE FROM migrations WHERE name = 'FromTheFuture9999999999999'`),
  );

  it('goes on reading', async () => {
    expect((await office.get(address)).status).toBe(200);
  });

  it('goes on reading for people who have been signed in for long', async () => {
    await app.database.manager.update(
      Session,
      { id: Not(IsNull()) },
      { lastSeenAt: addTime(new Date(), -HOUR) },
    );
    expect((await office.get(address)).status).toBe(200);
  });

  it('refuses to write, and says what to do', async () => {
    const contact = { name: 'Bảy', organisationName: 'Bảy Hồng', email: `${newId()}@example.vn` };
    const answer = await office.post<{ code: string; next: string }>(address, {
      ...contact,
      country: 'VN',
      language: 'vi',
      role: 'buyer',
      tags: [],
      notes: '',
    });
    expect(answer.status).toBe(503);
    expect(answer.body.code).toBe('http.older-version');
    await expect(app.transactions.run(() => Promise.resolve())).rejects.toThrow(TablesAreNewer);
  });
});

it('can undo every migration and run it again', async () => {
  const dataSource = app.get(DataSource);
  for (const _ of dataSource.migrations) await dataSource.undoLastMigration();
  const done = await dataSource.runMigrations();
  expect(done).toHaveLength(dataSource.migrations.length);
}, 180_000);
