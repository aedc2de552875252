import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migration as m } from '#platform/database';

/** A fair says how often it was edited, so that an edit of something older is refused. */
export class FairVersions1795925000022 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await m.addColumn(runner, 'fairs_fair', m.version());
  }

  async down(runner: QueryRunner): Promise<void> {
    await m.dropColumn(runner, 'fairs_fair', 'version');
  }
}
