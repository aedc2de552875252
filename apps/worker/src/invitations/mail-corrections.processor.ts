import { CampaignCorrections, mailCorrections } from '#lib/invitations';
import { Processes } from '#platform/queue';

@Processes(mailCorrections)
export class MailCorrectionsProcessor {
  constructor(private readonly corrections: CampaignCorrections) {}

  run({ campaignId, round }: { campaignId: string; round: number }): Promise<void> {
    return this.corrections.run(campaignId, round);
  }
}
