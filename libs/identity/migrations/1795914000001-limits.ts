import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migration as m } from '#platform/database';

/** Tries are counted in one row a subject, which is locked while it is counted; the single rows were good for a day. */
export class Limits1795914000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await m.createTable(runner, 'identity_tries', {
      columns: [m.id(), m.json('made'), m.instant('kept_until')],
      index: [['kept_until']],
    });
    await m.createTable(runner, 'identity_known_browser', {
      columns: [
        m.id(),
        m.text('mark_hash', 64),
        m.ref('account_id', 'identity_account', { onDelete: 'CASCADE' }),
        m.instant('last_used_at'),
      ],
      unique: [['mark_hash', 'account_id']],
      index: [['last_used_at']],
    });
    await m.dropTables(runner, 'identity_attempt');
  }

  async down(runner: QueryRunner): Promise<void> {
    await m.createTable(runner, 'identity_attempt', {
      columns: [m.id(), m.text('subject', 300), m.instant('made_at')],
      index: [['subject', 'made_at'], ['made_at']],
    });
    await m.dropTables(runner, 'identity_tries', 'identity_known_browser');
  }
}
