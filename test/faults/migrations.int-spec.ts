import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseConfig } from '#config';
import { schemas } from '#lib/assembly';
import { brokenInvariants, createDataSource, schemaDifferences, schemaState } from '#platform/database';
import { runBuilt } from '../support/apps/run-built.js';
import { isLong } from '../support/long.js';
import { MariadbServer } from '../support/servers/index.js';
import { restoreStored, STORED } from '../support/stored-database.js';

jest.setTimeout(isLong ? 1_200_000 : 240_000);

const KILLS = isLong ? 20 : 3;
/** Loading the program takes the first part of a run; what may be cut comes after. */
const FIRST_CUT = 0.4;

const mariadb = new MariadbServer();
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fairground-migrations-'));
  await mariadb.start();
});
afterAll(async () => {
  await mariadb.remove();
  await rm(folder, { recursive: true, force: true });
});

interface Place {
  folder: string;
  databaseUrl?: string;
}

let places = 0;
const grounds: Record<string, () => Promise<Place>> = {
  SQLite: async () => Promise.resolve({ folder: join(folder, `place-${(places += 1)}`) }),
  MariaDB: async () => {
    const name = `place_${(places += 1)}`;
    return { folder: join(folder, name), databaseUrl: await mariadb.createEmptyDatabase(name) };
  },
};

const environmentOf = ({ folder: data, databaseUrl }: Place) => ({
  DATA_DIR: data,
  ...(databaseUrl && { DATABASE_URL: databaseUrl }),
});

const migrate = (place: Place, killAfterMs?: number) =>
  runBuilt('cli', ['migrate'], environmentOf(place), killAfterMs === undefined ? {} : { killAfterMs });

/** What is wrong with the tables of a place: nothing, after an upgrade. */
async function faultsOf(place: Place): Promise<unknown> {
  const config = new DatabaseConfig(place.databaseUrl, join(place.folder, 'fairground.sqlite'), 2);
  const dataSource = await createDataSource(config, schemas).initialize();
  // Holds run out while nobody works; the rest must be as it was.
  const invariants = schemas
    .flatMap((schema) => schema.invariants ?? [])
    .filter((invariant) => !('before' in invariant));
  try {
    return {
      ...(await schemaState(dataSource)),
      differences: await schemaDifferences(dataSource),
      broken: await brokenInvariants(dataSource.manager, invariants),
    };
  } finally {
    await dataSource.destroy();
  }
}

const nothing = { pending: [], unknown: [], differences: [], broken: [] };

describe.each(Object.entries(grounds))('migrate on %s', (_, newPlace) => {
  it.each(STORED)(`goes on where it was killed, from a database of %s, ${KILLS} times`, async (version) => {
    const whole = await newPlace();
    await restoreStored(version, whole);
    const startedAt = performance.now();
    expect(await migrate(whole)).toMatchObject({ code: 0 });
    const took = performance.now() - startedAt;
    for (let kill = 0; kill < KILLS; kill += 1) {
      const place = await newPlace();
      await restoreStored(version, place);
      await migrate(place, took * (FIRST_CUT + Math.random() * (1 - FIRST_CUT)));
      expect(await migrate(place)).toMatchObject({ code: 0 });
      expect(await faultsOf(place)).toEqual(nothing);
    }
  });

  it('lets one of two work while the other waits', async () => {
    const place = await newPlace();
    const [one, other] = await Promise.all([migrate(place), migrate(place)]);
    expect([one.code, other.code, one.output, other.output]).toEqual([
      0,
      0,
      expect.stringContaining('up to date'),
      expect.stringContaining('up to date'),
    ]);
    expect(await faultsOf(place)).toEqual(nothing);
  });
});
