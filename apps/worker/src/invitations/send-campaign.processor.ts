import { CampaignSending, sendCampaign } from '#lib/invitations';
import { Processes } from '#platform/queue';

@Processes(sendCampaign)
export class SendCampaignProcessor {
  constructor(private readonly sending: CampaignSending) {}

  run({ campaignId }: { campaignId: string }): Promise<void> {
    return this.sending.run(campaignId);
  }
}
