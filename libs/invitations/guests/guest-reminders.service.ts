import { Inject, Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { fairPhase } from '#lib/fairs';
import { Clock } from '#lib/kernel';
import type { MailDelivery } from '#lib/notifications';
import { Database, lockInOrder, Transactions, type Tx } from '#platform/database';
import { Campaign } from '../entities/campaign.entity.js';
import { Contact } from '../entities/contact.entity.js';
import { Invitation } from '../entities/invitation.entity.js';
import { reminderMail } from '../letters/invitation.notification.js';
import { isReached, LetterRounds } from '../letters/letter-rounds.query.js';
import { Letters } from '../letters/letters.service.js';

/** Why a reminder runs: somebody asked for it, or it was planned for a time. */
interface Why {
  isAsked?: true;
  remindAt?: string;
}

/**
 * One reminder to each guest who has not answered. Only those whose invitation certainly left are reminded: nobody should
 * read a reminder of a letter that never came.
 */
@Injectable()
export class GuestReminders {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly rounds: LetterRounds,
    private readonly letters: Letters,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** What was planned for another time than the campaign has now leaves it to that one's job. */
  async run(campaignId: string, why: Why = { isAsked: true }): Promise<void> {
    const campaign = await this.database.manager.findOneBy(Campaign, { id: campaignId });
    if (!campaign || !this.isTime(campaign, why)) return;
    const silent = { reply: 'none', reminderSentAt: IsNull() } as const;
    for await (const { reached } of this.rounds.of(campaign, silent, ['sent']))
      await this.transactions.run((tx) => this.remindBatch(tx, campaignId, reached));
  }

  private isTime({ remindAt }: Campaign, { isAsked, remindAt: planned }: Why): boolean {
    if (isAsked) return true;
    if (planned !== undefined) return remindAt?.toISOString() === planned;
    return remindAt === null || remindAt <= this.clock.now();
  }

  private async remindBatch(tx: Tx, campaignId: string, reached: Map<string, MailDelivery[]>): Promise<void> {
    const [campaign] = await lockInOrder(tx, Campaign, [campaignId]);
    if (!campaign) return;
    const { state, replyBy } = campaign;
    if (state === 'drafted' || state === 'withdrawn' || replyBy <= this.clock.now()) return;
    const invitations = await lockInOrder(tx, Invitation, [...reached.keys()]);
    const silent = invitations.filter(({ reply, reminderSentAt }) => reply === 'none' && !reminderSentAt);
    if (silent.length === 0) return;
    const setting = await this.letters.settingOf(tx, campaign);
    if (fairPhase(setting.fair, this.clock.now()) === 'over') return;
    const contacts = await tx.findBy(Contact, {
      id: In(silent.map(({ contactId }) => contactId)),
      unsubscribedAt: IsNull(),
    });
    const byId = new Map(contacts.map((contact) => [contact.id, contact]));
    for (const invitation of silent) {
      const contact = byId.get(invitation.contactId);
      if (!contact || !isReached(reached.get(invitation.id), contact.email)) continue;
      await tx.update(Invitation, { id: invitation.id }, { reminderSentAt: this.clock.now() });
      const round = campaign.corrections ?? 0;
      await this.letters.mail(tx, reminderMail, { setting, campaign, contact, invitation, round });
    }
  }
}
