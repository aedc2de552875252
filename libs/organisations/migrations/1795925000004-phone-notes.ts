import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migration as m } from '#platform/database';

const ORGANISATION = 'organisations_organisation';

/** What was written beside a telephone number; and "ð", which looks like "đ", is found as it in keys that stand. */
export class PhoneNotes1795925000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await m.addColumn(runner, ORGANISATION, m.text('phone_note', 200, { nullable: true }));
    await runner.query(KEYS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await m.dropColumn(runner, ORGANISATION, 'phone_note');
  }
}

const KEYS = `UPDATE ${ORGANISATION} SET search_key = REPLACE(search_key, 'ð', 'd') WHERE search_key LIKE '%ð%'`;
