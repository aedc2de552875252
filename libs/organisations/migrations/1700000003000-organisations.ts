import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migration as m } from '#platform/database';

export class Organisations1700000003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await m.createTable(runner, 'organisations_organisation', {
      columns: [
        m.id(),
        m.text('name', 200),
        m.text('kind', 20),
        m.text('tax_code', 20, { nullable: true }),
        m.text('country', 2),
        m.text('province', 80, { nullable: true }),
        m.text('former_province', 80, { nullable: true }),
        m.text('address', 300, { nullable: true }),
        m.text('former_address', 300, { nullable: true }),
        m.text('representative', 120, { nullable: true }),
        m.text('phone', 40, { nullable: true }),
        m.text('email', 254, { nullable: true }),
        m.text('website', 200, { nullable: true }),
        m.json('profile'),
        m.json('languages'),
        m.looseRef('logo_id', { nullable: true }),
        m.text('search_key', 400),
        m.instant('created_at'),
      ],
      unique: [['tax_code']],
      index: [['search_key']],
    });
    await m.createTable(runner, 'organisations_file', {
      columns: [
        m.id(),
        m.looseRef('owner_id'),
        m.text('kind', 10),
        m.text('content_type', 60),
        m.int('size'),
        m.text('original_name', 200),
        m.instant('created_at'),
      ],
      index: [['owner_id']],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await m.dropTables(runner, 'organisations_organisation', 'organisations_file');
  }
}
