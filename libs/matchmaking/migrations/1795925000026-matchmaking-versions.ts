import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migration as m } from '#platform/database';

const TABLES = [
  'matchmaking_programme',
  'matchmaking_need',
  'matchmaking_outcome',
  'matchmaking_interpreter',
  'matchmaking_engagement',
  'matchmaking_delegation',
  'matchmaking_representative',
];

/** What is set up for the matchmaking of a fair says how often it was edited, so that an edit of something older is refused. */
export class MatchmakingVersions1795925000026 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await m.addColumn(runner, table, m.version());
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await m.dropColumn(runner, table, 'version');
  }
}
