import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migration as m } from '#platform/database';

const EXHIBITOR = 'exhibitors_exhibitor';

/**
 * Exhibitors know when an invitation named their fair, as a yes counts for those fairs only. An invitation that waits was mailed
 * without naming any, and its page names from now on what it stood for all the time.
 */
export class AskedExhibitors1795919000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await m.addColumn(runner, EXHIBITOR, m.instant('asked_at', { nullable: true }));
    await runner.query(WHAT_WAITS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await m.dropColumn(runner, EXHIBITOR, 'asked_at');
  }
}

const ASKED = `FROM identity_member_invitation asked
  WHERE asked.party = 'organisation' AND asked.party_id = exhibitors_exhibitor.organisation_id AND asked.declined_at IS NULL`;
const WHAT_WAITS = `
  UPDATE exhibitors_exhibitor SET asked_at = (SELECT MAX(asked.sent_at) ${ASKED})
  WHERE agreed_at IS NULL AND asked_at IS NULL AND EXISTS (SELECT 1 ${ASKED})`;
