import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migration as m } from '#platform/database';

const TABLE = 'notifications_mail_delivery';
const COLUMNS = [
  m.text('sender', 80, { nullable: true }),
  m.text('drop_reason', 10, { nullable: true }),
  m.text('settles', 160, { nullable: true }),
  m.instant('held_since', { nullable: true }),
];
const INDEXES = [
  ['to_address', 'kind', 'queued_at'],
  ['sender', 'kind', 'queued_at'],
  ['settles', 'state'],
];

/** Who caused a mail, what it tells the state of, and why one was not sent. */
export class MailBudgets1795914000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const column of COLUMNS) await m.addColumn(runner, TABLE, column);
    for (const columns of INDEXES) await m.addIndex(runner, TABLE, columns);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const columns of INDEXES) await m.dropIndex(runner, TABLE, columns);
    for (const column of ['sender', 'drop_reason', 'settles', 'held_since'])
      await m.dropColumn(runner, TABLE, column);
  }
}
