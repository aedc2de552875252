import { Inject, Injectable } from '@nestjs/common';
import { In, IsNull, MoreThan } from 'typeorm';
import { fairPhase } from '#lib/fairs';
import { Clock, groupBy } from '#lib/kernel';
import { type MailDelivery, MailOutboxQuery } from '#lib/notifications';
import { Database, lockInOrder, Transactions, type Tx } from '#platform/database';
import { Campaign } from './entities/campaign.entity.js';
import { Contact } from './entities/contact.entity.js';
import { Invitation } from './entities/invitation.entity.js';
import { reminderMail } from './invitation.notification.js';
import { Letters } from './letters.service.js';

const BATCH = 20;

/**
 * One reminder to each guest who has not answered. Only those whose invitation certainly left are reminded: nobody should
 * read a reminder of a letter that never came.
 */
@Injectable()
export class GuestReminders {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly outbox: MailOutboxQuery,
    private readonly letters: Letters,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** `remindAt`: the time that it was planned for; when the campaign has another one by now, that one's job reminds. */
  async run(campaignId: string, remindAt?: string): Promise<void> {
    const campaign = await this.database.manager.findOneBy(Campaign, { id: campaignId });
    if (remindAt !== undefined && campaign?.remindAt?.toISOString() !== remindAt) return;
    if (!campaign || campaign.state === 'drafted' || campaign.replyBy <= this.clock.now()) return;
    let after = '';
    for (;;) {
      const batch = await this.silentGuests(campaignId, after);
      if (batch.length === 0) return;
      const reached = await this.reached(campaign.organiserId, batch);
      await this.transactions.run((tx) => this.remindBatch(tx, campaign, reached));
      after = batch.at(-1)!;
    }
  }

  private async silentGuests(campaignId: string, after: string): Promise<string[]> {
    const rows = await this.database.manager.find(Invitation, {
      select: { id: true },
      where: { campaignId, reply: 'none', reminderSentAt: IsNull(), id: MoreThan(after) },
      order: { id: 'ASC' },
      take: BATCH,
    });
    return rows.map(({ id }) => id);
  }

  /** The addresses that a letter certainly left for, by invitation. */
  private async reached(organiserId: string, invitationIds: string[]): Promise<Map<string, MailDelivery[]>> {
    const mails = await this.outbox.about(organiserId, invitationIds);
    return groupBy(
      mails.filter(({ state }) => state === 'sent'),
      ({ aboutId }) => aboutId!,
    );
  }

  private async remindBatch(tx: Tx, campaign: Campaign, reached: Map<string, MailDelivery[]>): Promise<void> {
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
      const isReached = reached.get(invitation.id)!.some(({ toAddress }) => toAddress === contact?.email);
      if (!contact || !isReached) continue;
      await tx.update(Invitation, { id: invitation.id }, { reminderSentAt: this.clock.now() });
      await this.letters.mail(tx, reminderMail, { setting, campaign, contact, invitation });
    }
  }
}
