import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migration as m } from '#platform/database';

const DAYS_TO_ANSWER = 7;

interface MembershipRow {
  id: string;
  account_id: string;
  party: string;
  party_id: string;
  role: string;
  created_at: unknown;
}

/**
 * People were members as soon as somebody typed their address. Who never confirmed it, or never set a password, has not said
 * yes: their places become invitations, and passwords that nobody proved go.
 */
export class MemberInvitations1795912010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await m.createTable(runner, 'identity_member_invitation', {
      columns: [
        m.id(),
        m.text('party', 12),
        m.looseRef('party_id'),
        m.json('place'),
        m.text('email', 254),
        m.text('name', 120),
        m.text('language', 2),
        m.text('role', 20),
        m.text('invited_by', 200, { nullable: true }),
        m.instant('created_at'),
        m.instant('sent_at'),
        m.instant('expires_at'),
        m.instant('declined_at', { nullable: true }),
      ],
      unique: [['party_id', 'email']],
      index: [['email']],
    });
    await m.createTable(runner, 'identity_member_invitation_link', {
      columns: [
        m.id(),
        m.ref('invitation_id', 'identity_member_invitation', { onDelete: 'CASCADE' }),
        m.text('token_hash', 64),
        m.instant('created_at'),
      ],
      unique: [['token_hash']],
      index: [['invitation_id']],
    });
    const unproved = `account_id IN (SELECT id FROM identity_account
      WHERE email_verified_at IS NULL OR password_hash IS NULL)`;
    await m.moveInPortions<MembershipRow>(
      runner,
      { table: 'identity_membership', where: unproved },
      async (rows) => {
        for (const row of rows) await askAgain(runner, row);
      },
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await m.dropTables(runner, 'identity_member_invitation', 'identity_member_invitation_link');
  }
}

async function askAgain(runner: QueryRunner, member: MembershipRow): Promise<void> {
  const { id, account_id: accountId, party, party_id: partyId, role, created_at: createdAt } = member;
  const [account] = (await runner.query('SELECT email, name, language FROM identity_account WHERE id = ?', [
    accountId,
  ])) as { email: string; name: string; language: string }[];
  const { email, name, language } = account!;
  const [known] = (await runner.query(
    'SELECT id FROM identity_member_invitation WHERE party_id = ? AND email = ?',
    [partyId, email],
  )) as object[];
  if (!known) {
    const place = await placeOf(runner, party, partyId);
    const values = [id, party, partyId, place, email, name, language, role, createdAt, createdAt, inDays()];
    await runner.query(
      `INSERT INTO identity_member_invitation
        (id, party, party_id, place, email, name, language, role, created_at, sent_at, expires_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      values,
    );
  }
  await letGo(runner, accountId);
  await runner.query('DELETE FROM identity_membership WHERE id = ?', [id]);
}

/** What the party is called, as the JSON of a Translated. */
async function placeOf(runner: QueryRunner, party: string, partyId: string): Promise<string> {
  const table = party === 'organiser' ? 'identity_organiser' : 'organisations_organisation';
  const [row] = (await runner.query(`SELECT name FROM ${table} WHERE id = ?`, [partyId])) as {
    name: string;
  }[];
  const name = row?.name ?? '';
  return party === 'organiser' && row ? name : JSON.stringify({ vi: name });
}

/** Links that set a password stay: they were mailed to the address, and show that it is theirs who opens them. */
async function letGo(runner: QueryRunner, accountId: string): Promise<void> {
  await runner.query('DELETE FROM identity_session WHERE account_id = ?', [accountId]);
  await runner.query(`DELETE FROM identity_account_link WHERE purpose = 'verify-email' AND account_id = ?`, [
    accountId,
  ]);
  await runner.query(
    'UPDATE identity_account SET password_hash = NULL WHERE email_verified_at IS NULL AND id = ?',
    [accountId],
  );
}

/** "2026-11-20 08:00:00.000": read alike by both databases, which keep UTC. */
const inDays = (): string =>
  new Date(Date.now() + DAYS_TO_ANSWER * 24 * 3_600_000).toISOString().replace('T', ' ').replace('Z', '');
