import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migration as m } from '#platform/database';

const organiser = () => m.ref('organiser_id', 'identity_organiser');
const fair = () => m.ref('fair_id', 'fairs_fair');
const organisation = () => m.ref('organisation_id', 'organisations_organisation');

export class Exhibitors1700000006000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await m.createTable(runner, 'exhibitors_application', {
      columns: [
        m.id(),
        organiser(),
        fair(),
        organisation(),
        m.text('state', 12),
        m.longText('message'),
        m.int('booths_wanted'),
        m.json('product_ids'),
        m.flag('findable', { nullable: true }),
        m.longText('review_note', { nullable: true }),
        m.instant('submitted_at', { nullable: true }),
        m.instant('reviewed_at', { nullable: true }),
        m.instant('created_at'),
      ],
      unique: [['fair_id', 'organisation_id']],
      index: [['organiser_id', 'fair_id', 'state']],
    });
    await m.createTable(runner, 'exhibitors_exhibitor', {
      columns: [
        m.id(),
        organiser(),
        fair(),
        organisation(),
        m.looseRef('application_id', { nullable: true }),
        m.int('seniority'),
        m.instant('created_at'),
      ],
      unique: [['fair_id', 'organisation_id']],
      index: [['organisation_id']],
    });
    await m.createTable(runner, 'exhibitors_product', {
      columns: [
        m.id(),
        organisation(),
        m.json('name'),
        m.json('description'),
        m.text('category', 12),
        m.text('hs_code', 8, { nullable: true }),
        m.text('pack', 80),
        m.bigInt('price_minor', { nullable: true }),
        m.text('currency', 3),
        m.text('capacity', 120, { nullable: true }),
        m.int('ocop_stars', { nullable: true }),
        m.looseRef('picture_id', { nullable: true }),
        m.text('search_key', 400),
        m.instant('created_at'),
      ],
      index: [['organisation_id'], ['search_key']],
    });
    await m.createTable(runner, 'exhibitors_certificate', {
      columns: [
        m.id(),
        organisation(),
        m.ref('product_id', 'exhibitors_product', { onDelete: 'CASCADE' }),
        m.text('kind', 12),
        m.text('number', 80),
        m.text('issuer', 200),
        m.int('stars', { nullable: true }),
        m.day('issued_on'),
        m.day('expires_on'),
        m.looseRef('document_id', { nullable: true }),
        m.instant('created_at'),
      ],
      index: [['product_id'], ['organisation_id']],
    });
    await createImportTables(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await m.dropTables(
      runner,
      'exhibitors_application',
      'exhibitors_exhibitor',
      'exhibitors_product',
      'exhibitors_certificate',
      'exhibitors_import',
      'exhibitors_import_row',
    );
  }
}

async function createImportTables(runner: QueryRunner): Promise<void> {
  await m.createTable(runner, 'exhibitors_import', {
    columns: [
      m.id(),
      organiser(),
      fair(),
      m.ref('made_by', 'identity_account'),
      m.text('file_name', 200),
      m.int('new_count'),
      m.int('matched_count'),
      m.int('present_count'),
      m.int('faulty_count'),
      m.instant('created_at'),
      m.instant('expires_at'),
      m.instant('committed_at', { nullable: true }),
    ],
    index: [['organiser_id', 'fair_id'], ['expires_at']],
  });
  await m.createTable(runner, 'exhibitors_import_row', {
    columns: [
      m.id(),
      m.ref('import_id', 'exhibitors_import', { onDelete: 'CASCADE' }),
      m.int('row_number'),
      m.text('state', 10),
      m.json('cells'),
      m.json('profile', { nullable: true }),
      m.json('problems'),
    ],
    unique: [['import_id', 'row_number']],
  });
}
