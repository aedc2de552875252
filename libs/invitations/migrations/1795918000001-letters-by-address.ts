import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migration as m } from '#platform/database';

/** Letters are looked up by their address when somebody signs up with it. */
export class LettersByAddress1795918000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await m.addIndex(runner, 'invitations_token', ['email']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await m.dropIndex(runner, 'invitations_token', ['email']);
  }
}
