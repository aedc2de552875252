import { Inject, Injectable } from '@nestjs/common';
import { In, IsNull, MoreThan } from 'typeorm';
import { Clock } from '#lib/kernel';
import { MailOutboxQuery } from '#lib/notifications';
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

  async run(campaignId: string): Promise<void> {
    const campaign = await this.database.manager.findOneBy(Campaign, { id: campaignId });
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

  private async reached(organiserId: string, invitationIds: string[]): Promise<string[]> {
    const mails = await this.outbox.about(organiserId, invitationIds);
    const sent = new Set(mails.filter(({ state }) => state === 'sent').map(({ aboutId }) => aboutId!));
    return invitationIds.filter((id) => sent.has(id));
  }

  private async remindBatch(tx: Tx, campaign: Campaign, invitationIds: string[]): Promise<void> {
    const invitations = await lockInOrder(tx, Invitation, invitationIds);
    const silent = invitations.filter(({ reply, reminderSentAt }) => reply === 'none' && !reminderSentAt);
    if (silent.length === 0) return;
    const setting = await this.letters.settingOf(tx, campaign);
    const contacts = await tx.findBy(Contact, {
      id: In(silent.map(({ contactId }) => contactId)),
      unsubscribedAt: IsNull(),
    });
    const byId = new Map(contacts.map((contact) => [contact.id, contact]));
    for (const { id, contactId } of silent) {
      const contact = byId.get(contactId);
      if (!contact) continue;
      await tx.update(Invitation, { id }, { reminderSentAt: this.clock.now() });
      await this.letters.mail(tx, reminderMail, { setting, campaign, contact, invitationId: id });
    }
  }
}
