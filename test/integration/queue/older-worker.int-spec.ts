import { DataSource } from 'typeorm';
import { WritableSchema } from '#platform/database';
import { Every, type ScheduledTask } from '#platform/queue';
import { startTestApp, type TestApp } from '../../support/app.js';
import { poll } from '../../support/servers/index.js';

const NEWER = 'FromTheFuture9999999999999';
let ticks = 0;

@Every(1)
class Ticker implements ScheduledTask {
  run(): Promise<void> {
    ticks += 1;
    return Promise.resolve();
  }
}

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ providers: [Ticker] });
});
afterAll(() => app.close());

/** Waits until the schedule has run so often since now. */
const ticked = (times: number) => {
  const from = ticks;
  return poll({ what: 'it did not run', timeoutMs: 20_000, everyMs: 100 }, () =>
    Promise.resolve(ticks - from >= times),
  );
};

it('runs no schedule once a newer version has changed the tables, as those write too', async () => {
  await ticked(1);
  const tables = app.get(DataSource);
  await tables.query(`INSERT INTO migrations (timestamp, name) VALUES (9999999999999, '${NEWER}')`);
  await poll({ what: 'it still writes', timeoutMs: 20_000, everyMs: 250 }, async () =>
    app
      .get(WritableSchema)
      .isWritable()
      .then((writable) => !writable),
  );
  const before = ticks;
  await new Promise((resolve) => setTimeout(resolve, 2_500));
  expect(ticks).toBe(before);
  await tables.query(`DELETE FROM migrations WHERE name = '${NEWER}'`);
  await ticked(1);
});
