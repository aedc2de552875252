import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { DatabaseConfig } from '#config';
import { schemas } from '#lib/assembly';
import {
  createDataSource,
  openDatabase,
  schemaDifferences,
  type SchemaState,
  schemaState,
  selectRows,
} from '#platform/database';
import { type Operation, operationsOf } from '../support/api/contract.js';
import { startTestApp, type TestApp } from '../support/app.js';
import type { TestData } from '../support/database.js';
import { ensureNothingBroken } from '../support/nothing-broken.js';
import { poll } from '../support/servers/index.js';
import { restoreStored, STORED } from '../support/stored-database.js';
import type { TestClient } from '../support/test-client.js';

/** What the demonstration of the stored versions was filled with. */
const PASSWORD = 'cua ca mau 2025';
const PEOPLE = {
  organiser: 'thuy.le@xuctien-camau.example',
  exhibitor: 'lienhe@bai-boi-xanh.example',
  buyer: 'siriporn@klongruea.example',
};

/** An id for each name in a path, from what the demonstration holds. */
const IDS: Record<string, string> = {
  organiserId: 'SELECT id FROM identity_organiser',
  editionId: 'SELECT id FROM festivals_edition',
  fairId: 'SELECT id FROM fairs_fair',
  applicationId: 'SELECT id FROM exhibitors_application',
  exhibitorId: 'SELECT id FROM exhibitors_exhibitor',
  campaignId: 'SELECT id FROM invitations_campaign',
  contactId: 'SELECT id FROM invitations_contact',
  runId: 'SELECT id FROM timetables_run',
  otherRunId: 'SELECT id FROM timetables_run',
};

/** What the demonstration does not name: files that were not stored, secrets of links, what is over, and the page of the first account. */
const NOT_READ =
  /\{(token|pictureId|documentId|importId|productId|meetingId|participantId|entryId|messageId|slug|size)\}|first-run/;

const isScreen = ({ method, path, query }: Operation) =>
  method === 'GET' && !NOT_READ.test(path) && !query.some(({ required }) => required);

type Counts = Record<string, number>;

/** How many rows each table has, before or after the upgrade. */
async function countRows(dataSource: DataSource): Promise<Counts> {
  const tables = await selectRows<{ name: string }>(
    dataSource.manager,
    dataSource.options.type === 'mariadb'
      ? 'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE()'
      : `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'`,
  );
  const counts: Counts = {};
  for (const { name } of tables) {
    const [row] = await selectRows<{ rows: number }>(
      dataSource.manager,
      `SELECT COUNT(*) AS \`rows\` FROM ${name}`,
    );
    counts[name] = row!.rows;
  }
  return counts;
}

/** What an upgrade is judged by: the rows before and after it, and how its tables stand. */
interface Upgrade {
  before: Counts;
  after: Counts;
  differences: string[];
  state: SchemaState;
}

async function upgrade(data: TestData): Promise<Upgrade> {
  const config = new DatabaseConfig(data.databaseUrl, join(data.folder, 'fairground.sqlite'), 2);
  const untouched = await createDataSource(config, schemas).initialize();
  const before = await countRows(untouched);
  await untouched.destroy();
  const upgraded = await openDatabase(createDataSource(config, schemas), { migrate: true });
  try {
    const after = await countRows(upgraded);
    return {
      before,
      after,
      differences: await schemaDifferences(upgraded),
      state: await schemaState(upgraded),
    };
  } finally {
    await upgraded.destroy();
  }
}

describe.each(STORED)('a database of %s', (version) => {
  let app: TestApp;
  let outcome: Upgrade;
  const people = new Map<string, TestClient>();

  beforeAll(async () => {
    app = await startTestApp({
      prepare: async (data) => {
        await restoreStored(version, data);
        outcome = await upgrade(data);
      },
    });
    for (const [role, email] of Object.entries(PEOPLE))
      people.set(role, await app.client().signIn(email, PASSWORD));
  });
  afterAll(() => app.close());

  const idOf = async (name: string) => {
    const [row] = await selectRows<{ id: string }>(app.database.manager, `${IDS[name]} ORDER BY id LIMIT 1`);
    return row!.id;
  };

  const organisationOf = async (client: TestClient) => {
    const { body } = await client.get<{ organisations: { id: string }[] }>('/session');
    return body.organisations[0]?.id ?? '';
  };

  async function pathFor(client: TestClient, { path, pathParameters }: Operation): Promise<string> {
    // The organiser, who belongs to none, looks at the exhibitor's.
    const organisationId = (await organisationOf(client)) || (await organisationOf(people.get('exhibitor')!));
    const ids: Record<string, string> = { organisationId };
    for (const name of pathParameters.filter((one) => IDS[one])) ids[name] = await idOf(name);
    return path.replace('/api/v1', '').replaceAll(/\{(\w+)\}/g, (_, name: string) => ids[name]!);
  }

  it('has the tables of this version after the upgrade', () => {
    expect(outcome.differences).toEqual([]);
    expect(outcome.state).toEqual({ pending: [], unknown: [] });
  });

  it('has lost no row', () => {
    const { before, after } = outcome;
    const lost = Object.keys(before).filter((table) => (after[table] ?? 0) < before[table]!);
    expect(lost).toEqual([]);
  });

  it('keeps what must hold, once what ended since has been seen to', () =>
    poll({ what: 'something stayed broken', timeoutMs: 25_000 }, async () => {
      await ensureNothingBroken(app);
      return true;
    }));

  it('can be read by its organiser, an exhibitor and a buyer, screen by screen', async () => {
    const unread: string[] = [];
    const reads = operationsOf(app).filter(isScreen);
    for (const operation of reads) {
      const statuses: number[] = [];
      for (const client of people.values())
        statuses.push((await client.get(await pathFor(client, operation))).status);
      if (!statuses.includes(200) || statuses.some((status) => status >= 500))
        unread.push(`${operation.id}: ${statuses.join(', ')}`);
    }
    expect(reads.length).toBeGreaterThan(40);
    expect(unread).toEqual([]);
  });

  it('can be worked in by its organiser and by an exhibitor', async () => {
    const office = people.get('organiser')!;
    const contact = {
      name: 'Trần Văn Bảy',
      organisationName: 'Công ty Bảy Hồng',
      email: 'bay@example.vn',
      country: 'VN',
      language: 'vi',
      role: 'buyer',
      tags: [],
      notes: '',
    };
    const made = await office.post(`/organisers/${await idOf('organiserId')}/contacts`, contact);
    const exhibitor = people.get('exhibitor')!;
    const path = `/organisations/${await organisationOf(exhibitor)}`;
    const { body: products } = await exhibitor.get<{ items: { id: string }[] }>(`${path}/products`);
    const renamed = await exhibitor.get<object>(`${path}/products/${products.items[0]!.id}`);
    expect([made.status, renamed.status]).toEqual([201, 200]);
  });
});
