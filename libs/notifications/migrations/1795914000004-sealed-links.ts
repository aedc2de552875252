import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migration as m } from '#platform/database';

/** The secrets of mails stand beside them, encrypted. What was sent before and still held its links is emptied. */
export class SealedLinks1795914000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['notifications_mail_delivery', 'notifications_mailbox_message'])
      await m.addColumn(runner, table, m.longText('sealed', { nullable: true }));
    await runner.query(`UPDATE notifications_mail_delivery SET content = NULL WHERE state = 'sent'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['notifications_mail_delivery', 'notifications_mailbox_message'])
      await m.dropColumn(runner, table, 'sealed');
  }
}
