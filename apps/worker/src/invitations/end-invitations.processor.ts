import { CampaignWithdrawals, endInvitations } from '#lib/invitations';
import { Processes } from '#platform/queue';

@Processes(endInvitations)
export class EndInvitationsProcessor {
  constructor(private readonly withdrawals: CampaignWithdrawals) {}

  run({ campaignId }: { campaignId: string }): Promise<void> {
    return this.withdrawals.run(campaignId);
  }
}
