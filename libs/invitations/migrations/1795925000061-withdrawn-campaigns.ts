import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migration as m } from '#platform/database';

const CAMPAIGN = 'invitations_campaign';
const INVITATION = 'invitations_invitation';

/** Campaigns that went out can be corrected and withdrawn. */
export class WithdrawnCampaigns1795925000061 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await m.addColumn(runner, CAMPAIGN, m.int('corrections', { nullable: true }));
    await m.addColumn(runner, CAMPAIGN, m.instant('withdrawn_at', { nullable: true }));
    await m.addColumn(runner, CAMPAIGN, m.longText('withdrawal_reason', { nullable: true }));
    await m.addColumn(runner, INVITATION, m.instant('withdrawn_at', { nullable: true }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await m.dropColumn(runner, INVITATION, 'withdrawn_at');
    for (const column of ['withdrawal_reason', 'withdrawn_at', 'corrections'])
      await m.dropColumn(runner, CAMPAIGN, column);
  }
}
