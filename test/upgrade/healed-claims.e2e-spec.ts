import { join } from 'node:path';
import type { DataSource, MigrationInterface } from 'typeorm';
import { DatabaseConfig } from '#config';
import { schemas } from '#lib/assembly';
import { BoothOrder } from '#lib/booths';
import { Exhibitor, ExhibitorListQuery, ListingMatch } from '#lib/exhibitors';
import { newId } from '#lib/kernel';
import { Participant } from '#lib/matchmaking';
import { Organisation } from '#lib/organisations';
import { createDataSource, openDatabase } from '#platform/database';
import { startTestApp, type TestApp } from '../support/app.js';
import type { TestData } from '../support/database.js';
import { insertStored, restoreStored, withStored } from '../support/stored-database.js';

// A database that has run the first migrations of claims and listings already, with what they, and the code of then, left behind.

const [FIRST_TO_HEAL, LAST_TO_HEAL] = [1795917000001, 1795917000004];
const stampOf = ({ name }: { name: string }) => Number(name.slice(-13));
const isHealing = (migration: { name: string }) =>
  stampOf(migration) >= FIRST_TO_HEAL && stampOf(migration) <= LAST_TO_HEAL;
const NOW = '2026-11-01 08:00:00.000';
const aRow = () => ({ id: newId(), created_at: NOW });
const [second, secondFair] = [newId(), newId()];
const [shared, joined, entry, parted] = [newId(), newId(), newId(), newId()];
const [ofShared, ofJoined, ofEntry, order] = [newId(), newId(), newId(), newId()];
let applied = { id: '', organisationId: '', exhibitorId: '' };

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({
    worker: false,
    prepare: async (data) => {
      await restoreStored('6a1e77e', data);
      await runTheFirst(data);
      await withStored(data, layIn);
    },
  });
});
afterAll(() => app.close());

async function runTheFirst(data: TestData): Promise<void> {
  const config = new DatabaseConfig(data.databaseUrl, join(data.folder, 'fairground.sqlite'), 2);
  const isFirst = (migration: { name: string }) => stampOf(migration) < FIRST_TO_HEAL;
  const first = schemas.map((schema) => ({ ...schema, migrations: schema.migrations.filter(isFirst) }));
  await (await openDatabase(createDataSource(config, first), { migrate: true })).destroy();
}

async function layIn(source: DataSource): Promise<void> {
  const rows = (sql: string) => source.query<Record<string, string>[]>(sql);
  const [fair] = await rows('SELECT * FROM fairs_fair LIMIT 1');
  const [organiser] = await rows('SELECT * FROM identity_organiser LIMIT 1');
  const [account] = await rows('SELECT id FROM identity_account LIMIT 1');
  const [accepted] = await rows(
    `SELECT id, organisation_id AS organisationId FROM exhibitors_application WHERE state = 'accepted' ORDER BY id LIMIT 1`,
  );
  const [place] = await rows(
    `SELECT id FROM exhibitors_exhibitor WHERE organisation_id = '${accepted!.organisationId}'`,
  );
  applied = { id: accepted!.id!, organisationId: accepted!.organisationId!, exhibitorId: place!.id! };
  await insertStored(source, 'identity_organiser', { ...organiser!, id: second, slug: 'second' });
  const copied = { ...fair!, id: secondFair, organiser_id: second, slug: 'second', edition_id: null };
  await insertStored(source, 'fairs_fair', copied);
  const inFirst = { organiser_id: fair!.organiser_id!, fair_id: fair!.id! };
  const inSecond = { organiser_id: second, fair_id: secondFair };
  const typed = { kind: 'cooperative', country: 'VN', phone: '+84913555123', profile: '{}', languages: '[]' };
  for (const [id, entered_by] of [
    [shared, inFirst.organiser_id],
    [entry, inFirst.organiser_id],
    [joined, null],
    [parted, null],
  ] as const)
    await insertStored(source, 'organisations_organisation', {
      ...{ ...typed, id, name: id, search_key: id, tax_code: '0100109106', entered_by, created_at: NOW },
    });
  const exhibit = (row: object) =>
    insertStored(source, 'exhibitors_exhibitor', { ...aRow(), seniority: 0, ...row });
  const takePart = (row: object) =>
    insertStored(source, 'matchmaking_participant', { ...aRow(), side: 'exhibitor', ...row });
  await exhibit({ ...inFirst, organisation_id: shared });
  await exhibit({ ...inFirst, organisation_id: joined, agreed_at: NOW });
  await exhibit({ ...inSecond, id: ofShared, organisation_id: shared });
  await exhibit({ ...inSecond, id: ofJoined, organisation_id: joined });
  await takePart({ ...inSecond, organisation_id: shared });
  await insertStored(source, 'identity_membership', {
    ...{ ...aRow(), account_id: account!.id!, party: 'organisation', party_id: joined, role: 'manager' },
  });
  // A firm that had been accepted, taken its entry over and been parted from it; its booth came back to it by a late event.
  const application = { ...aRow(), ...inFirst, organisation_id: parted, state: 'accepted', message: '' };
  const wish = { booths_wanted: 1, product_ids: '[]', findable: 1, submitted_at: NOW, reviewed_at: NOW };
  await insertStored(source, 'exhibitors_application', { ...application, ...wish });
  await exhibit({ ...inFirst, id: ofEntry, organisation_id: entry, application_id: application.id });
  await insertStored(source, 'exhibitors_listing_match', {
    ...{ id: newId(), ...inFirst, exhibitor_id: ofEntry, listed_id: entry, organisation_id: parted },
    ...{ state: 'separated', offered_at: NOW, answered_at: NOW },
  });
  await takePart({ ...inFirst, organisation_id: entry, findable: 1, findable_said_by: 'itself' });
  await insertStored(source, 'booths_order', {
    ...{ ...aRow(), id: order, ...inFirst, exhibitor_id: ofEntry, organisation_id: parted, state: 'expired' },
    ...{ expires_at: NOW, extended: 0, price_minor: 0, currency: 'VND', ended_at: NOW },
  });
  // Somebody on the list whose application was accepted afterwards.
  const { organisationId, exhibitorId } = applied;
  const forApplied = (sql: string) => source.query(sql);
  await forApplied(
    `UPDATE exhibitors_exhibitor SET application_id = NULL, agreed_at = NULL WHERE id = '${exhibitorId}'`,
  );
  await forApplied(`UPDATE exhibitors_application SET findable = 1 WHERE id = '${applied.id}'`);
  await forApplied(
    `UPDATE matchmaking_participant SET findable = NULL, findable_said_by = NULL WHERE organisation_id = '${organisationId}'`,
  );
  await insertStored(source, 'exhibitors_listing_match', {
    ...{ id: newId(), ...inFirst, exhibitor_id: exhibitorId, listed_id: organisationId },
    ...{ organisation_id: organisationId, state: 'offered', offered_at: NOW },
  });
}

const exhibitor = (id: string) => app.database.manager.findOneByOrFail(Exhibitor, { id });
const organisation = (id: string) => app.database.manager.findOneByOrFail(Organisation, { id });
const participantOf = (organisationId: string) =>
  app.database.manager.findOneByOrFail(Participant, { organisationId });

it('takes an application that was accepted for a yes, with its answer whether it may be found', async () => {
  const { id, organisationId, exhibitorId } = applied;
  const agreedAt = expect.any(Date) as Date;
  expect(await exhibitor(exhibitorId)).toMatchObject({ applicationId: id, agreedAt });
  const match = { exhibitorId, organisationId };
  expect(await app.database.manager.findOneByOrFail(ListingMatch, match)).toMatchObject({
    ...{ state: 'confirmed', answeredAt: expect.any(Date) as Date },
  });
  expect(await participantOf(organisationId)).toMatchObject({ findable: true, findableSaidBy: 'itself' });
});

it('gives the second of two organisers that had imported one firm a row of its own, with its place', async () => {
  const { organisationId } = await exhibitor(ofShared);
  expect(organisationId).not.toBe(shared);
  expect(await organisation(organisationId)).toMatchObject({
    ...{ name: shared, taxCode: '0100109106', enteredBy: second, phone: null, email: null },
  });
  expect(await organisation(shared)).toMatchObject({ phone: '+84913555123' });
  expect((await organisation(shared)).enteredBy).not.toBe(second);
  expect(await participantOf(organisationId)).toMatchObject({ fairId: secondFair });
  const { items } = await app.get(ExhibitorListQuery).page(second, secondFair, {});
  expect(items.map(({ exhibitor: { id } }) => id).sort()).toEqual([ofShared, ofJoined].sort());
});

it('asks whoever has joined meanwhile, and so cannot be typed anew', async () => {
  expect(await exhibitor(ofJoined)).toMatchObject({ organisationId: joined, agreedAt: null });
  expect(await app.database.manager.findOneByOrFail(ListingMatch, { exhibitorId: ofJoined })).toMatchObject({
    ...{ organisationId: joined, listedId: joined, state: 'offered' },
  });
});

it('leaves nothing of a firm at the entry that it was parted from, and the firm its own place', async () => {
  const { manager } = app.database;
  expect(await exhibitor(ofEntry)).toMatchObject({ organisationId: entry, applicationId: null });
  expect(await participantOf(entry)).toMatchObject({ findable: null, findableSaidBy: null });
  expect((await manager.findOneByOrFail(BoothOrder, { id: order })).organisationId).toBe(entry);
  const own = await manager.findOneByOrFail(Exhibitor, { organisationId: parted });
  expect(own).toMatchObject({ applicationId: own.id, agreedAt: expect.any(Date) as Date });
});

it('changes nothing when it was cut and runs again', async () => {
  const { manager } = app.database;
  const all = async () =>
    JSON.stringify([
      await manager.find(Organisation, { order: { id: 'ASC' } }),
      await manager.find(Exhibitor, { order: { id: 'ASC' } }),
      await manager.find(ListingMatch, { order: { id: 'ASC' } }),
      await manager.find(Participant, { order: { id: 'ASC' } }),
      await manager.find(BoothOrder, { order: { id: 'ASC' } }),
    ]);
  const before = await all();
  const runner = manager.connection.createQueryRunner();
  const heal = schemas.flatMap(({ migrations }) => migrations.filter(isHealing));
  expect(heal.length).toBe(4);
  for (const Migration of heal) await (new Migration() as MigrationInterface).up(runner);
  await runner.release();
  expect(await all()).toBe(before);
});
