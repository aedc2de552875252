import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migration as m } from '#platform/database';

/** The booths of an exhibitor are those of the organisation that it is: events that came late had given some to another. */
export class OrdersOfExhibitors1795917000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await m.moveInPortions(runner, { table: 'booths_order', where: IS_ANOTHERS }, async (orders) => {
      const marks = orders.map(() => '?').join(', ');
      await runner.query(
        `UPDATE booths_order SET organisation_id = (
           SELECT exhibitor.organisation_id FROM exhibitors_exhibitor exhibitor WHERE exhibitor.id = booths_order.exhibitor_id)
         WHERE id IN (${marks})`,
        orders.map(({ id }) => id),
      );
    });
  }

  /** Nothing to undo: the former version reads these rows as it reads all others. */
  down(): Promise<void> {
    return Promise.resolve();
  }
}

const IS_ANOTHERS = `EXISTS (
  SELECT 1 FROM exhibitors_exhibitor exhibitor WHERE exhibitor.id = booths_order.exhibitor_id
  AND exhibitor.organisation_id <> booths_order.organisation_id)`;
