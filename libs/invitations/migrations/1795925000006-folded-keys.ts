import type { MigrationInterface, QueryRunner } from 'typeorm';

/** "ð", which looks like "đ", is found as it in keys that stand. */
export class FoldedContactKeys1795925000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(keysOf('invitations_contact'));
  }

  /** Keys that fold more find no less. */
  async down(): Promise<void> {}
}

const keysOf = (table: string) =>
  `UPDATE ${table} SET search_key = REPLACE(search_key, 'ð', 'd') WHERE search_key LIKE '%ð%'`;
