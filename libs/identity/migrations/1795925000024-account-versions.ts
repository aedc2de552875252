import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migration as m } from '#platform/database';

/** An account says how often it was edited, so that an edit of something older is refused. */
export class AccountVersions1795925000024 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await m.addColumn(runner, 'identity_account', m.version());
  }

  async down(runner: QueryRunner): Promise<void> {
    await m.dropColumn(runner, 'identity_account', 'version');
  }
}
