import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migration as m } from '#platform/database';

/** An organisation says how often it was edited, so that an edit of something older is refused. */
export class OrganisationVersions1795925000027 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await m.addColumn(runner, 'organisations_organisation', m.version());
  }

  async down(runner: QueryRunner): Promise<void> {
    await m.dropColumn(runner, 'organisations_organisation', 'version');
  }
}
