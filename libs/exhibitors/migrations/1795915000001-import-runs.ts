import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migration as m } from '#platform/database';

const IMPORT = 'exhibitors_import';
const ROW = 'exhibitors_import_row';

/** An import becomes a run: it has a state, and says where it goes on. */
export class ImportRuns1795915000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await m.addColumn(runner, IMPORT, m.text('state', 10), { fill: 'previewed' });
    await m.addColumn(runner, IMPORT, m.int('handled_rows'), { fill: 0 });
    await m.addColumn(runner, IMPORT, m.int('reached_row'), { fill: 0 });
    await m.addColumn(runner, IMPORT, m.text('failure', 80, { nullable: true }));
    await m.addColumn(runner, IMPORT, m.instant('touched_at'), { fill: '1970-01-01 00:00:00.000' });
    await m.addColumn(runner, IMPORT, m.instant('finished_at', { nullable: true }));
    await m.addColumn(runner, ROW, m.looseRef('organisation_id', { nullable: true }));
    if (!(await runner.hasColumn(IMPORT, 'committed_at'))) return;
    await runner.query(
      `UPDATE ${IMPORT} SET state = 'done', finished_at = committed_at, handled_rows = new_count + matched_count + present_count
       WHERE committed_at IS NOT NULL`,
    );
    await m.dropColumn(runner, IMPORT, 'committed_at');
  }

  async down(runner: QueryRunner): Promise<void> {
    await m.addColumn(runner, IMPORT, m.instant('committed_at', { nullable: true }));
    if (await runner.hasColumn(IMPORT, 'state'))
      await runner.query(`UPDATE ${IMPORT} SET committed_at = finished_at WHERE state = 'done'`);
    for (const name of ['state', 'handled_rows', 'reached_row', 'failure', 'touched_at', 'finished_at'])
      await m.dropColumn(runner, IMPORT, name);
    await m.dropColumn(runner, ROW, 'organisation_id');
  }
}
