import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migration as m } from '#platform/database';

const EDITION = 'festivals_edition';

/** When the night of an edition ends; four in the morning was the hour for all. */
export class Nights1795925000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await m.addColumn(runner, EDITION, m.text('night_ends_at', 5), { fill: '04:00' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await m.dropColumn(runner, EDITION, 'night_ends_at');
  }
}
