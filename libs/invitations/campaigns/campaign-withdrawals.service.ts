import { Inject, Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { newsOf } from '#lib/fairs';
import { Clock } from '#lib/kernel';
import { Notifications } from '#lib/notifications';
import { Database, lockInOrder, Transactions, type Tx } from '#platform/database';
import { Events } from '#platform/events';
import { Campaign } from '../entities/campaign.entity.js';
import { Contact } from '../entities/contact.entity.js';
import { Invitation } from '../entities/invitation.entity.js';
import { invitationWithdrawnMail } from '../letters/invitation.notification.js';
import { invitationWithdrawn } from '../invitations.events.js';
import { isReached, type LetterRound, LetterRounds, MAY_HAVE } from '../letters/letter-rounds.query.js';
import { hasAnswered, Letters, type LetterSetting } from '../letters/letters.service.js';
import { wantsNews } from '../letters/wants-news.js';

/** What follows for each guest when a campaign was withdrawn. Interrupted, it goes on with those who are left. */
@Injectable()
export class CampaignWithdrawals {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly rounds: LetterRounds,
    private readonly letters: Letters,
    private readonly notifications: Notifications,
    private readonly events: Events,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(campaignId: string): Promise<void> {
    const campaign = await this.database.manager.findOneBy(Campaign, { id: campaignId, state: 'withdrawn' });
    if (!campaign) return;
    for await (const round of this.rounds.of(campaign, { withdrawnAt: IsNull() }, MAY_HAVE))
      await this.transactions.run((tx) => this.endSome(tx, campaign, round));
  }

  /** Ends some invitations and tells those who have the letter; for who said yes it records `invitation.withdrawn`. */
  private async endSome(tx: Tx, campaign: Campaign, { ids, reached }: LetterRound): Promise<void> {
    const invitations = await lockInOrder(tx, Invitation, ids);
    const open = invitations.filter(({ withdrawnAt }) => withdrawnAt === null);
    const setting = await this.letters.settingOf(tx, campaign);
    const contacts = await tx.findBy(Contact, { id: In(open.map(({ contactId }) => contactId)) });
    const byId = new Map(contacts.map((contact) => [contact.id, contact]));
    await tx.update(Invitation, { id: In(open.map(({ id }) => id)) }, { withdrawnAt: this.clock.now() });
    for (const invitation of open) {
      const contact = byId.get(invitation.contactId)!;
      if (wantsNews(contact, invitation) && isReached(reached.get(invitation.id), contact.email))
        await this.tell(tx, { campaign, setting, contact, invitation });
      if (invitation.reply === 'accepted') await this.record(tx, campaign, invitation);
    }
  }

  private async tell(tx: Tx, { campaign, setting, contact, invitation }: Told): Promise<void> {
    const { token: _none, ...letter } = this.letters.letterTo(setting, contact, '');
    const data = {
      ...letter,
      name: contact.name,
      reason: campaign.withdrawalReason ?? '',
      hasAnswered: hasAnswered(invitation),
      hasJoined: invitation.organisationId !== null,
    };
    await this.notifications.notify(tx, invitationWithdrawnMail, contact, data, {
      ...newsOf(setting.fair),
      organiserId: campaign.organiserId,
      sender: `organiser ${campaign.organiserId}`,
      uniqueKey: `${invitationWithdrawnMail.name}:${invitation.id}`,
      replyTo: setting.organiser.replyTo,
      topicId: campaign.id,
      aboutId: invitation.id,
    });
  }

  private async record(tx: Tx, { id: campaignId, fairId, organiserId }: Campaign, invitation: Invitation) {
    const { id: subjectId, contactId } = invitation;
    const data = { campaignId, fairId, contactId };
    await this.events.record(tx, invitationWithdrawn, { organiserId, actorId: null, subjectId, data });
  }
}

interface Told {
  campaign: Campaign;
  setting: LetterSetting;
  contact: Contact;
  invitation: Invitation;
}
