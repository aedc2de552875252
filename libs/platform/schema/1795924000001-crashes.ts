import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migration as m } from '#platform/database';

/** How often a job's process ended in the middle of it, apart from the tries that failed. */
export class Crashes1795924000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await m.addColumn(runner, 'platform_job', m.int('crashes'), { fill: 0 });
  }

  async down(runner: QueryRunner): Promise<void> {
    await m.dropColumn(runner, 'platform_job', 'crashes');
  }
}
