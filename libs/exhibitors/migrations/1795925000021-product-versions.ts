import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migration as m } from '#platform/database';

const TABLES = ['exhibitors_product', 'exhibitors_certificate', 'exhibitors_application'];

/** Products, certificates and applications say how often they were edited, so that an edit of something older is refused. */
export class ProductVersions1795925000021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await m.addColumn(runner, table, m.version());
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await m.dropColumn(runner, table, 'version');
  }
}
