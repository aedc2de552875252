import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migration as m } from '#platform/database';

const INVITATION = 'identity_member_invitation';

/** Invitations know who sent them, to be taken back when that person is. Those that wait at the upgrade run out within a week. */
export class WhoInvited1795921000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await m.addColumn(runner, INVITATION, m.looseRef('sent_by', { nullable: true }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await m.dropColumn(runner, INVITATION, 'sent_by');
  }
}
