import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migration as m } from '#platform/database';

/** The choice of booths has an end of its own, which closing applications no longer is. */
export class BoothChoice1795925000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await m.addColumn(runner, 'fairs_fair', m.instant('booth_choice_closes_at', { nullable: true }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await m.dropColumn(runner, 'fairs_fair', 'booth_choice_closes_at');
  }
}
