import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migration as m } from '#platform/database';

const MAIL = 'notifications_mail_delivery';

/** Mails know the event that takes along until when they are worth reading. What was queued before keeps to its day. */
export class MovesWith1795925000070 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await m.addColumn(runner, MAIL, m.looseRef('moves_with_id', { nullable: true }));
    await m.addIndex(runner, MAIL, ['moves_with_id', 'state']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await m.dropIndex(runner, MAIL, ['moves_with_id', 'state']);
    await m.dropColumn(runner, MAIL, 'moves_with_id');
  }
}
