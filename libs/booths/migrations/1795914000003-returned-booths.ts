import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migration as m } from '#platform/database';

/** Which held booths were given back, by whom: an ended order no longer says which booths it had. */
export class ReturnedBooths1795914000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await m.createTable(runner, 'booths_returned', {
      columns: [
        m.id(),
        m.ref('organiser_id', 'identity_organiser'),
        m.ref('fair_id', 'fairs_fair'),
        m.ref('exhibitor_id', 'exhibitors_exhibitor'),
        m.ref('booth_id', 'fairs_booth', { onDelete: 'CASCADE' }),
        m.instant('returned_at'),
      ],
      index: [['exhibitor_id', 'returned_at']],
    });
    await m.addIndex(runner, 'booths_order', ['exhibitor_id', 'created_at']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await m.dropIndex(runner, 'booths_order', ['exhibitor_id', 'created_at']);
    await m.dropTables(runner, 'booths_returned');
  }
}
