import { Injectable } from '@nestjs/common';
import { In, LessThan } from 'typeorm';
import type { MailDelivery } from '#lib/notifications';
import { Database, lockInOrder, Transactions, type Tx } from '#platform/database';
import { Campaign } from '../entities/campaign.entity.js';
import { Contact } from '../entities/contact.entity.js';
import { Invitation } from '../entities/invitation.entity.js';
import { correctionMail, invitationMail, reminderMail } from '../letters/invitation.notification.js';
import { HAS_OR_WOULD, isReached, type LetterRound, LetterRounds } from '../letters/letter-rounds.query.js';
import { Letters } from '../letters/letters.service.js';
import { wantsNews } from '../letters/wants-news.js';

/** Mails the corrected letter to everybody who has, or may have, the former one. Run twice, it mails nobody twice. */
@Injectable()
export class CampaignCorrections {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly rounds: LetterRounds,
    private readonly letters: Letters,
  ) {}

  /**
   * `round`: how often the letter had been corrected then; a later correction goes in place of an earlier one that is not done.
   * Who is invited after `correctedAt` has the corrected letter as the first.
   */
  async run({ campaignId, round, correctedAt }: Correction): Promise<void> {
    const campaign = await this.database.manager.findOneBy(Campaign, { id: campaignId });
    if (!campaign) return;
    const before = { createdAt: LessThan(new Date(correctedAt)) };
    for await (const some of this.rounds.of(campaign, before, HAS_OR_WOULD))
      await this.transactions.run((tx) => this.mailSome(tx, { campaignId, round, correctedAt }, some));
  }

  /** Locks the campaign and the invitations, so that neither is withdrawn and no address corrected meanwhile. */
  private async mailSome(
    tx: Tx,
    { campaignId, round, correctedAt }: Correction,
    { ids, reached }: LetterRound,
  ): Promise<void> {
    const [campaign] = await lockInOrder(tx, Campaign, [campaignId]);
    if (campaign?.state === 'withdrawn' || campaign?.corrections !== round) return;
    const setting = await this.letters.settingOf(tx, campaign);
    const invitations = await lockInOrder(tx, Invitation, ids);
    const contacts = await tx.findBy(Contact, { id: In(invitations.map(({ contactId }) => contactId)) });
    const byId = new Map(contacts.map((contact) => [contact.id, contact]));
    for (const invitation of invitations) {
      const contact = byId.get(invitation.contactId)!;
      const mails = reached.get(invitation.id);
      // Whose address was corrected meanwhile has the corrected letter as the first.
      const isNew = mails?.some(
        ({ kind, queuedAt }) => kind === invitationMail.name && queuedAt >= new Date(correctedAt),
      );
      if (isNew || !wantsNews(contact, invitation) || !isReached(mails, contact.email)) continue;
      await this.letters.mail(tx, correctionMail, { setting, campaign, contact, invitation, round });
      if (lostReminder(mails, contact.email))
        await tx.update(Invitation, { id: invitation.id }, { reminderSentAt: null });
    }
  }
}

/**
 * Whether a reminder of the former letter was on its way to this address, and was taken back by a correction. The corrected letter
 * reminds by itself; this guest may be reminded once more.
 */
function lostReminder(mails: readonly MailDelivery[] | undefined, email: string): boolean {
  const last = mails?.findLast(({ kind, toAddress }) => kind === reminderMail.name && toAddress === email);
  return last?.state === 'dropped' && last.dropReason === 'undone';
}

/** Which correction of which letter, and when it was written. */
interface Correction {
  campaignId: string;
  round: number;
  correctedAt: string;
}
