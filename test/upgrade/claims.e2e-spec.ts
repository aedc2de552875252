import { join } from 'node:path';
import { DatabaseConfig } from '#config';
import {
  EnteredExhibitors,
  Exhibitor,
  ExhibitorAccounts,
  ExhibitorListQuery,
  exhibitorsSchema,
  ListingMatch,
} from '#lib/exhibitors';
import { MemberInvitation } from '#lib/identity';
import { newId } from '#lib/kernel';
import { IdentityProof, IdentityProofs, Organisation, organisationsSchema } from '#lib/organisations';
import { brokenInvariants, createDataSource } from '#platform/database';
import { startTestApp, type TestApp } from '../support/app.js';
import type { TestData } from '../support/database.js';
import { restoreStored } from '../support/stored-database.js';

// What imports of 6a1e77e did with firms of the whole platform, laid into its stored database before the upgrade.

const EXHIBITOR = 'lienhe@bai-boi-xanh.example';
const PASSWORD = 'cua ca mau 2025';
const NOW = '2026-11-01 08:00:00.000';
const [second, secondFair, typed, shared, joinedByMail] = [newId(), newId(), newId(), newId(), newId()];
/** The first organiser's exhibitors came before those of the second. */
const earlier = [newId(), newId(), newId()];
const [ofShared, ofMatched] = [newId(), newId()];
let first: string;
let firm: string;

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({
    worker: false,
    prepare: async (data) => {
      await restoreStored('6a1e77e', data);
      await layIn(data);
    },
  });
});
afterAll(() => app.close());

async function layIn(data: TestData): Promise<void> {
  const config = new DatabaseConfig(data.databaseUrl, join(data.folder, 'fairground.sqlite'), 2);
  const source = await createDataSource(config, []).initialize();
  const rows = (sql: string, values: unknown[] = []) => source.query<Record<string, string>[]>(sql, values);
  const [fair] = await rows('SELECT id, organiser_id AS organiserId FROM fairs_fair ORDER BY id LIMIT 1');
  const [member] = await rows(
    `SELECT member.party_id AS id, account.id AS accountId FROM identity_membership member
     JOIN identity_account account ON account.id = member.account_id WHERE account.email = ?`,
    [EXHIBITOR],
  );
  first = fair!.organiserId!;
  firm = member!.id!;
  await source.query(
    `INSERT INTO identity_organiser (id, slug, name, reply_to, time_zone, created_at)
     SELECT ?, 'second', name, reply_to, time_zone, ? FROM identity_organiser WHERE id = ?`,
    [second, NOW, first],
  );
  const columns = (await rows('SELECT * FROM fairs_fair WHERE id = ?', [fair!.id]))[0]!;
  const copied = { ...columns, id: secondFair, organiser_id: second, slug: 'second', edition_id: null };
  await source.query(
    `INSERT INTO fairs_fair (${Object.keys(copied).join(', ')}) VALUES (${Object.keys(copied)
      .map(() => '?')
      .join(', ')})`,
    Object.values(copied),
  );
  for (const id of [typed, shared, joinedByMail])
    await source.query(
      `INSERT INTO organisations_organisation (id, name, kind, country, phone, profile, languages, search_key, created_at)
       VALUES (?, ?, 'cooperative', 'VN', '+84913555123', '{}', '[]', ?, ?)`,
      [id, id, id, NOW],
    );
  await source.query(
    `INSERT INTO identity_membership (id, account_id, party, party_id, role, created_at) VALUES (?, ?, 'organisation', ?, 'manager', ?)`,
    [newId(), member!.accountId, joinedByMail, NOW],
  );
  const exhibit = (id: string, organiserId: string, fairId: string, organisationId: string) =>
    source.query(
      `INSERT INTO exhibitors_exhibitor (id, organiser_id, fair_id, organisation_id, seniority, created_at) VALUES (?, ?, ?, ?, 0, ?)`,
      [id, organiserId, fairId, organisationId, NOW],
    );
  for (const [at, id] of [typed, shared, joinedByMail].entries())
    await exhibit(earlier[at]!, first, fair!.id!, id);
  await exhibit(ofShared, second, secondFair, shared);
  await exhibit(ofMatched, second, secondFair, firm);
  await source.destroy();
}

const organisation = (id: string) => app.database.manager.findOneByOrFail(Organisation, { id });
const exhibitor = (where: { id: string } | { organisationId: string; organiserId: string }) =>
  app.database.manager.findOneByOrFail(Exhibitor, where);

it('takes no tax code for proven', async () => {
  expect(await app.database.manager.count(IdentityProof)).toBe(0);
});

it('gives what an import made, and nobody has joined, to the organiser that typed it', async () => {
  expect((await organisation(typed)).enteredBy).toBe(first);
  expect((await organisation(shared)).enteredBy).toBe(first);
  expect((await organisation((await exhibitor({ id: ofShared })).organisationId)).enteredBy).toBe(second);
  expect((await exhibitor({ organisationId: typed, organiserId: first })).agreedAt).toBeNull();
});

it('takes those whose people have come, and those who applied, for having said yes', async () => {
  expect((await organisation(joinedByMail)).enteredBy).toBeNull();
  expect((await exhibitor({ organisationId: joinedByMail, organiserId: first })).agreedAt).not.toBeNull();
  expect((await organisation(firm)).enteredBy).toBeNull();
  expect((await exhibitor({ organisationId: firm, organiserId: first })).agreedAt).not.toBeNull();
});

it('shows an organiser no more than everybody sees of whom it had matched, and asks them', async () => {
  const { items } = await app.get(ExhibitorListQuery).page(second, secondFair, {});
  expect(items.map(({ organisation: { phone, email } }) => [phone, email])).toEqual([
    [null, null],
    [null, null],
  ]);
  const client = await app.client().signIn(EXHIBITOR, PASSWORD);
  const path = `/organisations/${firm}/listings`;
  const { body } = await client.get<{ items: { id: string }[] }>(path);
  expect(body.items.map(({ id }) => id)).toEqual([ofMatched]);
  const answer = await client.post<{ code: string }>(`${path}/${ofMatched}/confirmation`);
  expect([answer.status, answer.body.code]).toEqual([409, 'listings.unproven']);
  await app.transactions.run(async (tx) => {
    const found = { organiserId: first, actorId: null, note: '' };
    const claimant = await tx.findOneByOrFail(Organisation, { id: firm });
    await app.get(IdentityProofs).prove(tx, claimant, 'checked', found);
  });
  expect((await client.post(`${path}/${ofMatched}/confirmation`)).status).toBe(204);
  expect((await exhibitor({ id: ofMatched })).agreedAt).not.toBeNull();
  expect(await app.database.manager.countBy(ListingMatch, { exhibitorId: ofShared })).toBe(0);
});

it('lets the second of two organisers that had matched one firm correct and invite what is its own now', async () => {
  const acting = { organiserId: second, fairId: secondFair, actorId: newId() };
  const profile = {
    name: 'Do tôi nhập',
    kind: 'cooperative',
    country: 'VN',
    email: 'htx@firm.example',
  } as const;
  await app.transactions.run(async (tx) => {
    await app.get(EnteredExhibitors).correct(tx, acting, ofShared, profile);
    await app.get(ExhibitorAccounts).invite(tx, acting, ofShared);
  });
  const invited = await app.database.manager.findOneByOrFail(MemberInvitation, { email: profile.email });
  expect(invited.partyId).toBe((await exhibitor({ id: ofShared })).organisationId);
  expect(await organisation(shared)).toMatchObject({ name: shared, phone: '+84913555123' });
});

it('breaks nothing that must hold', async () => {
  const invariants = [...organisationsSchema.invariants!, ...exhibitorsSchema.invariants!];
  expect(await brokenInvariants(app.database.manager, invariants)).toEqual([]);
});
