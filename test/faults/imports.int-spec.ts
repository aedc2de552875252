import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Exhibitor, ExhibitorImport, ExhibitorImports } from '#lib/exhibitors';
import { Organisation } from '#lib/organisations';
import { StoredEvent } from '#platform/events';
import { makeOpenFair } from '../factories/exhibitors.js';
import { previewExhibitors } from '../factories/imports.js';
import { makeOrganiser } from '../factories/people.js';
import { AppProcess } from '../support/apps/app-process.js';
import { letLeasesEnd } from '../support/let-leases-end.js';
import { ensureNothingBroken } from '../support/nothing-broken.js';
import { MariadbServer, poll, RedisServer } from '../support/servers/index.js';
import { openServices } from '../support/services.js';

jest.setTimeout(300_000);

const ROWS = 2_000;
const KILLS = [0.1, 0.5, 0.9];

const mariadb = new MariadbServer();
const redis = new RedisServer();
let folder: string;

beforeAll(async () => {
  await mariadb.start();
  await redis.start();
  folder = await mkdtemp(join(tmpdir(), 'fairground-imports-'));
});
afterAll(async () => {
  await redis.remove();
  await mariadb.remove();
  await rm(folder, { recursive: true, force: true });
});

/** Starts an import and kills the worker each time it has gone so far; gives what others could see after each kill. */
async function importWhileKilled(environment: Record<string, string>) {
  const app = await openServices({ DATA_DIR: folder, ...environment });
  const worker = new AppProcess({ app: 'worker', environment });
  try {
    const { id: organiserId, owner } = await makeOrganiser(app);
    const fair = await makeOpenFair(app, organiserId);
    const { id } = await previewExhibitors(app, fair, { rows: ROWS, actorId: owner.id });
    const place = { organiserId, fairId: fair.id };
    const start = { withoutFaulty: false };
    await app.transactions.run((tx) => app.get(ExhibitorImports).start(tx, place, id, start));
    const { manager } = app.database;
    const run = () => manager.findOneByOrFail(ExhibitorImport, { id });
    const seen: number[] = [];
    const reached: number[] = [];
    for (const share of KILLS) {
      await worker.start();
      await poll({ what: `Not ${share} of the rows written`, timeoutMs: 90_000, everyMs: 3 }, async () => {
        const { state, handledRows } = await run();
        return state === 'done' || handledRows >= share * ROWS;
      });
      await worker.kill();
      await letLeasesEnd(app, environment['REDIS_URL']);
      reached.push((await run()).handledRows);
      seen.push(await manager.countBy(Exhibitor, { fairId: fair.id }));
    }
    await worker.start();
    await poll(
      { what: 'The import is not done', timeoutMs: 90_000, everyMs: 50 },
      async () => (await run()).state === 'done',
    );
    await ensureNothingBroken(app);
    return {
      seen,
      reached,
      exhibitors: await manager.countBy(Exhibitor, { fairId: fair.id }),
      organisations: await manager.count(Organisation),
      events: await manager.countBy(StoredEvent, { name: 'exhibitors.imported' }),
    };
  } finally {
    await worker.remove();
    await app.close();
  }
}

it.each(['SQLite', 'MariaDB'])(
  'imports each row once on %s while the worker is killed three times',
  async (ground) => {
    const environment: Record<string, string> =
      ground === 'SQLite'
        ? { DATA_DIR: folder }
        : { DATABASE_URL: await mariadb.createEmptyDatabase('imports'), REDIS_URL: redis.url() };
    const { seen, reached, ...whole } = await importWhileKilled(environment);
    // What a kill leaves is where the next process goes on: never less than before, and nobody sees half of it.
    expect(reached).toEqual([...reached].sort((a, b) => a - b));
    expect(reached[0]).toBeLessThan(ROWS);
    expect(seen.filter((count) => count !== 0 && count !== ROWS)).toEqual([]);
    expect(whole).toEqual({ exhibitors: ROWS, organisations: ROWS, events: 1 });
  },
);
