import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migration as m } from '#platform/database';

export class Locks1795923000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await m.createTable(runner, 'platform_lock', { columns: [m.id()] });
  }

  async down(runner: QueryRunner): Promise<void> {
    await m.dropTables(runner, 'platform_lock');
  }
}
