import { schemas } from '#lib/assembly';
import { createDataSource, openDatabase } from '#platform/database';
import { readSettings, runtimeConfig } from '#config';
import { emptyTestData, type TestData, testGround } from '../../support/database.js';
import { testEnvironment } from '../../support/settings.js';

let data: TestData;
beforeAll(async () => {
  data = await emptyTestData();
});
afterAll(() => data.remove());

const sourceOf = (environment: Record<string, string>) => {
  const { database } = runtimeConfig(readSettings(testEnvironment(data, environment)));
  return createDataSource(database, schemas);
};
const open = (environment: Record<string, string>) => openDatabase(sourceOf(environment), { migrate: true });

it('names the setting when there is no database at the address', async () => {
  const nowhere = 'mariadb://fairground:secret@127.0.0.1:1/fairground';
  await expect(open({ DATABASE_URL: nowhere })).rejects.toThrow(/cannot be opened: .*DATABASE_URL/);
});

if (testGround === 'server') {
  it('asks again when it was too busy with itself to hear the answer', async () => {
    const dataSource = sourceOf({});
    Object.assign(dataSource.driver.options, { connectTimeout: 100 });
    const opened = openDatabase(dataSource, { migrate: true });
    await Promise.resolve();
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
    await (await opened).destroy();
  });

  it('sends nothing in plain text where the address asks for TLS', async () => {
    await expect(open({ DATABASE_URL: `${data.databaseUrl}?tls=yes` })).rejects.toThrow(/secure|SSL|TLS/i);
  });
}
