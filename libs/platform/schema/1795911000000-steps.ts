import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migration as m } from '#platform/database';

export class Steps1795911000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await m.createTable(runner, 'platform_step', {
      columns: [
        m.id(),
        m.text('run', 60),
        m.text('name', 120),
        m.json('outcome', { nullable: true }),
        m.instant('done_at'),
      ],
      unique: [['run', 'name']],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await m.dropTables(runner, 'platform_step');
  }
}
