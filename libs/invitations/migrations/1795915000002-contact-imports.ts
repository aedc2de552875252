import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migration as m } from '#platform/database';

/** Imports of contacts become runs, with their rows staged as the contacts will be. */
export class ContactImports1795915000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await m.createTable(runner, 'invitations_contact_import', {
      columns: [
        m.id(),
        m.text('state', 10),
        m.int('handled_rows'),
        m.int('reached_row'),
        m.text('failure', 80, { nullable: true }),
        m.instant('created_at'),
        m.instant('expires_at'),
        m.instant('touched_at'),
        m.instant('finished_at', { nullable: true }),
        m.ref('organiser_id', 'identity_organiser'),
        m.ref('made_by', 'identity_account'),
        m.text('file_name', 200),
        m.int('new_count'),
        m.int('known_count'),
        m.int('faulty_count'),
        m.json('missing_columns'),
        m.json('unknown_columns'),
      ],
      index: [['organiser_id', 'id'], ['expires_at']],
    });
    await m.createTable(runner, 'invitations_contact_import_row', {
      columns: [
        m.id(),
        m.ref('import_id', 'invitations_contact_import', { onDelete: 'CASCADE' }),
        m.int('row_number'),
        m.text('state', 10),
        m.text('name', 120),
        m.text('organisation_name', 200),
        m.text('email', 254),
        m.text('country', 2),
        m.text('language', 2),
        m.text('role', 20),
        m.json('tags'),
        m.longText('notes'),
        m.text('search_key', 600),
        m.json('problems'),
      ],
      unique: [['import_id', 'row_number']],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await m.dropTables(runner, 'invitations_contact_import', 'invitations_contact_import_row');
  }
}
