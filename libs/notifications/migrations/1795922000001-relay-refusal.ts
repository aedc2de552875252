import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migration as m } from '#platform/database';

/** That the relay refuses every mail, since when, and when the next may try. */
export class RelayRefusal1795922000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await m.createTable(runner, 'notifications_relay_refusal', {
      columns: [
        m.id(),
        m.instant('since'),
        m.int('refusals'),
        m.instant('retry_at'),
        m.text('last_answer', 500),
      ],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await m.dropTables(runner, 'notifications_relay_refusal');
  }
}
