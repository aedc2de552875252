import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migration as m } from '#platform/database';

export class Booths1700000007000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await m.createTable(runner, 'booths_order', {
      columns: [
        m.id(),
        m.ref('organiser_id', 'identity_organiser'),
        m.ref('fair_id', 'fairs_fair'),
        m.ref('exhibitor_id', 'exhibitors_exhibitor'),
        m.ref('organisation_id', 'organisations_organisation'),
        m.text('state', 10),
        m.instant('expires_at'),
        m.flag('extended'),
        m.bigInt('price_minor'),
        m.text('currency', 3),
        m.looseRef('made_by', { nullable: true }),
        m.instant('created_at'),
        m.instant('confirmed_at', { nullable: true }),
        m.instant('ended_at', { nullable: true }),
      ],
      index: [['exhibitor_id', 'state'], ['state', 'expires_at'], ['fair_id']],
    });
    await m.createTable(runner, 'booths_claim', {
      columns: [
        m.id(),
        m.ref('organiser_id', 'identity_organiser'),
        m.ref('fair_id', 'fairs_fair'),
        m.ref('booth_id', 'fairs_booth'),
        m.ref('order_id', 'booths_order'),
        m.ref('exhibitor_id', 'exhibitors_exhibitor'),
        m.text('state', 10),
        m.instant('created_at'),
      ],
      unique: [['booth_id']],
      index: [['order_id'], ['exhibitor_id'], ['fair_id']],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await m.dropTables(runner, 'booths_order', 'booths_claim');
  }
}
