import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migration as m } from '#platform/database';

const EXHIBITOR = 'exhibitors_exhibitor';

/** Exhibitors can stop taking part, by their organiser's word or their own, and keep their row with the reason. */
export class WithdrawnExhibitors1795925000060 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await m.addColumn(runner, EXHIBITOR, m.instant('withdrawn_at', { nullable: true }));
    await m.addColumn(runner, EXHIBITOR, m.text('withdrawn_by', 10, { nullable: true }));
    await m.addColumn(runner, EXHIBITOR, m.longText('withdrawal_reason', { nullable: true }));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const column of ['withdrawal_reason', 'withdrawn_by', 'withdrawn_at'])
      await m.dropColumn(runner, EXHIBITOR, column);
  }
}
