import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migration as m } from '#platform/database';

const MAIL = 'notifications_mail_delivery';

/** Mails know until when they are worth reading. What was queued before goes whenever it can, as it did. */
export class WorthUntil1795925000062 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await m.addColumn(runner, MAIL, m.instant('worth_until', { nullable: true }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await m.dropColumn(runner, MAIL, 'worth_until');
  }
}
