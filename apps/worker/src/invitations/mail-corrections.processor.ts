import { CampaignCorrections, mailCorrections } from '#lib/invitations';
import { Processes } from '#platform/queue';

@Processes(mailCorrections)
export class MailCorrectionsProcessor {
  constructor(private readonly corrections: CampaignCorrections) {}

  run(correction: { campaignId: string; round: number; correctedAt: string }): Promise<void> {
    return this.corrections.run(correction);
  }
}
