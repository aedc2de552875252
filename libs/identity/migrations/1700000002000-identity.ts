import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migration as m } from '#platform/database';

export class Identity1700000002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await m.createTable(runner, 'identity_account', {
      columns: [
        m.id(),
        m.text('email', 254),
        m.text('name', 120),
        m.text('language', 2),
        m.text('password_hash', 200, { nullable: true }),
        m.instant('email_verified_at', { nullable: true }),
        m.flag('administrator'),
        m.instant('disabled_at', { nullable: true }),
        m.instant('created_at'),
      ],
      unique: [['email']],
    });
    await m.createTable(runner, 'identity_organiser', {
      columns: [
        m.id(),
        m.text('slug', 60),
        m.json('name'),
        m.text('reply_to', 254),
        m.text('time_zone', 60),
        m.instant('created_at'),
      ],
      unique: [['slug']],
    });
    await m.createTable(runner, 'identity_membership', {
      columns: [
        m.id(),
        m.ref('account_id', 'identity_account', { onDelete: 'CASCADE' }),
        m.text('party', 12),
        m.looseRef('party_id'),
        m.text('role', 20),
        m.instant('created_at'),
      ],
      unique: [['account_id', 'party_id']],
      index: [['party_id']],
    });
    await m.createTable(runner, 'identity_session', {
      columns: [
        m.id(),
        m.text('token_hash', 64),
        m.ref('account_id', 'identity_account', { onDelete: 'CASCADE' }),
        m.text('user_agent', 300),
        m.instant('created_at'),
        m.instant('last_seen_at'),
        m.instant('expires_at'),
      ],
      unique: [['token_hash']],
      index: [['expires_at']],
    });
    await m.createTable(runner, 'identity_account_link', {
      columns: [
        m.id(),
        m.ref('account_id', 'identity_account', { onDelete: 'CASCADE' }),
        m.text('purpose', 20),
        m.text('token_hash', 64),
        m.instant('created_at'),
        m.instant('expires_at'),
        m.instant('used_at', { nullable: true }),
      ],
      unique: [['token_hash']],
      index: [['account_id', 'purpose']],
    });
    await m.createTable(runner, 'identity_attempt', {
      columns: [m.id(), m.text('subject', 300), m.instant('made_at')],
      index: [['subject', 'made_at'], ['made_at']],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await m.dropTables(
      runner,
      'identity_account',
      'identity_organiser',
      'identity_membership',
      'identity_session',
      'identity_account_link',
      'identity_attempt',
    );
  }
}
