import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { MailDelivery } from '#lib/notifications';
import { Database, Transactions, type Tx } from '#platform/database';
import { Campaign } from './entities/campaign.entity.js';
import { Contact } from './entities/contact.entity.js';
import { Invitation } from './entities/invitation.entity.js';
import { correctionMail } from './invitation.notification.js';
import { isReached, LetterRounds, MAY_HAVE } from './letter-rounds.query.js';
import { Letters } from './letters.service.js';
import { wantsNews } from './wants-news.js';

/** Mails the corrected letter to everybody who has, or may have, the former one. Run twice, it mails nobody twice. */
@Injectable()
export class CampaignCorrections {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly rounds: LetterRounds,
    private readonly letters: Letters,
  ) {}

  /** `round`: how often the letter had been corrected then; a later correction goes in place of an earlier one that is not done. */
  async run(campaignId: string, round: number): Promise<void> {
    const campaign = await this.database.manager.findOneBy(Campaign, { id: campaignId });
    if (!campaign) return;
    for await (const { ids, reached } of this.rounds.of(campaign, {}, MAY_HAVE))
      await this.transactions.run((tx) => this.mailSome(tx, { campaignId, round, ids, reached }));
  }

  private async mailSome(
    tx: Tx,
    {
      campaignId,
      round,
      ids,
      reached,
    }: { campaignId: string; round: number; ids: string[]; reached: Map<string, MailDelivery[]> },
  ): Promise<void> {
    const campaign = await tx.findOneByOrFail(Campaign, { id: campaignId });
    if (campaign.state === 'withdrawn' || campaign.corrections !== round) return;
    const setting = await this.letters.settingOf(tx, campaign);
    const invitations = await tx.find(Invitation, { where: { id: In(ids) }, order: { id: 'ASC' } });
    const contacts = await tx.findBy(Contact, { id: In(invitations.map(({ contactId }) => contactId)) });
    const byId = new Map(contacts.map((contact) => [contact.id, contact]));
    for (const invitation of invitations) {
      const contact = byId.get(invitation.contactId)!;
      if (wantsNews(contact, invitation) && isReached(reached.get(invitation.id), contact.email))
        await this.letters.mail(tx, correctionMail, { setting, campaign, contact, invitation, round });
    }
  }
}
