import { join } from 'node:path';
import { DatabaseConfig } from '#config';
import { Account, hashOfToken, identitySchema, MemberInvitation, Membership } from '#lib/identity';
import { InvitationToken } from '#lib/invitations';
import { newId } from '#lib/kernel';
import { Participant } from '#lib/matchmaking';
import { brokenInvariants, createDataSource } from '#platform/database';
import { PASSWORD } from '../factories/people.js';
import { startTestApp, type TestApp } from '../support/app.js';
import type { TestData } from '../support/database.js';
import { restoreStored } from '../support/stored-database.js';

// What 6a1e77e gave to people who had not said yes, laid into its stored database before the upgrade.

const [squatter, invited, guessed, kept] = [newId(), newId(), newId(), newId()];
const NOW = '2026-11-01 08:00:00.000';
const LATER = '2099-11-01 08:00:00.000';

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

/** Somebody who never confirmed and is an owner, somebody who was invited and set no password, and guests' links. */
async function layIn(data: TestData): Promise<void> {
  const config = new DatabaseConfig(data.databaseUrl, join(data.folder, 'fairground.sqlite'), 2);
  const source = await createDataSource(config, []).initialize();
  const one = async (sql: string) =>
    (await source.query<{ id: string }[]>(`${sql} ORDER BY id LIMIT 2`))[0]!.id;
  const organiserId = await one('SELECT id FROM identity_organiser');
  const organisationId = await one('SELECT id FROM organisations_organisation');
  for (const [id, password] of [
    [squatter, 'hash'],
    [invited, null],
  ])
    await source.query(
      `INSERT INTO identity_account (id, email, name, language, password_hash, administrator, created_at)
       VALUES (?, ?, 'Lan', 'vi', ?, 0, ?)`,
      [id, `${id}@office.example`, password, NOW],
    );
  for (const [id, party, partyId, role] of [
    [squatter, 'organiser', organiserId, 'owner'],
    [invited, 'organisation', organisationId, 'manager'],
  ])
    await source.query(
      `INSERT INTO identity_membership (id, account_id, party, party_id, role, created_at) VALUES (?, ?, ?, ?, ?, ?)`,
      [id, id, party, partyId, role, NOW],
    );
  await source.query(
    `INSERT INTO identity_session (id, account_id, token_hash, user_agent, created_at, last_seen_at, expires_at)
     VALUES (?, ?, ?, '', ?, ?, ?)`,
    [squatter, squatter, hashOfToken('cookie'), NOW, NOW, LATER],
  );
  await source.query(
    `INSERT INTO identity_account_link (id, account_id, purpose, token_hash, created_at, expires_at)
     VALUES (?, ?, 'join', ?, ?, ?)`,
    [invited, invited, hashOfToken('join'), NOW, LATER],
  );
  const letters = await source.query<{ id: string; contactId: string }[]>(
    'SELECT id, contact_id AS contactId FROM invitations_invitation ORDER BY id LIMIT 2',
  );
  for (const [at, id] of [guessed, kept].entries())
    await source.query(
      'INSERT INTO invitations_token (id, invitation_id, token_hash, created_at) VALUES (?, ?, ?, ?)',
      [id, letters[at]!.id, hashOfToken(id), NOW],
    );
  // Corrected after the letter had left.
  await source.query(`UPDATE invitations_contact SET email = 'another@office.example' WHERE id = ?`, [
    letters[0]!.contactId,
  ]);
  await source.destroy();
}

it('turns the places of people who had not said yes into invitations, and ends what nobody had proved', async () => {
  const { manager } = app.database;
  for (const accountId of [squatter, invited]) {
    expect(await manager.existsBy(Membership, { accountId })).toBe(false);
    expect(await manager.findOneByOrFail(MemberInvitation, { id: accountId })).toMatchObject({
      email: `${accountId}@office.example`,
      place: { vi: expect.any(String) as string },
      declinedAt: null,
    });
  }
  expect(await manager.findOneByOrFail(Account, { id: squatter })).toMatchObject({ passwordHash: null });
  const browser = app.client();
  browser.setCookie('session', 'cookie');
  expect((await browser.get('/session')).status).toBe(401);
});

it('keeps the members who had said yes, and nothing that must hold is broken', async () => {
  expect(await app.database.manager.countBy(Membership, { party: 'organiser' })).toBeGreaterThan(2);
  expect(await brokenInvariants(app.database.manager, identitySchema.invariants!)).toEqual([]);
});

it('still takes the link that an invited person was mailed, behind which the invitation waits for a yes', async () => {
  const browser = app.client();
  const joining = { token: 'join', name: 'Lan', password: PASSWORD };
  expect((await browser.post('/account/joining', joining)).status).toBe(204);
  const { body } = await browser.get<{ items: { id: string }[] }>('/account/invitations');
  expect(body.items).toMatchObject([{ id: invited, party: 'organisation', role: 'manager' }]);
  expect((await browser.post(`/account/invitations/${invited}/acceptance`)).status).toBe(204);
  const session = await browser.get<{ organisations: object[] }>('/session');
  expect(session.body.organisations).toHaveLength(1);
});

it('ends the links of guests of whom nobody knows which address they went to, and keeps the others', async () => {
  expect((await app.client().get(`/public/invitations/${guessed}`)).status).toBe(404);
  const { body } = await app.client().get<{ email: string }>(`/public/invitations/${kept}`);
  const { email } = await app.database.manager.findOneByOrFail(InvitationToken, { id: kept });
  expect(body.email).toBe(email);
});

it('says of each answer about being found whose it is', async () => {
  const participants = await app.database.manager.find(Participant);
  expect(participants.length).toBeGreaterThan(50);
  for (const { findable, findableSaidBy } of participants)
    expect(findableSaidBy).toBe(findable === null ? null : 'itself');
});
