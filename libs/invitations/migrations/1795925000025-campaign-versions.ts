import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migration as m } from '#platform/database';

const TABLES = ['invitations_campaign', 'invitations_contact'];

/** Campaigns and contacts say how often they were edited, so that an edit of something older is refused. */
export class CampaignVersions1795925000025 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await m.addColumn(runner, table, m.version());
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await m.dropColumn(runner, table, 'version');
  }
}
