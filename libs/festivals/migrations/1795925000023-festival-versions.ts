import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migration as m } from '#platform/database';

const TABLES = ['festivals_festival', 'festivals_edition', 'festivals_programme_item', 'festivals_stage'];

/** Festivals and what is in them say how often they were edited, so that an edit of something older is refused. */
export class FestivalVersions1795925000023 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await m.addColumn(runner, table, m.version());
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await m.dropColumn(runner, table, 'version');
  }
}
