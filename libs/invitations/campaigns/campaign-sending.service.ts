import { Inject, Injectable } from '@nestjs/common';
import { Clock, newId } from '#lib/kernel';
import { lockInOrder, Transactions, type Tx } from '#platform/database';
import { Events } from '#platform/events';
import { audienceRows } from '../audience-rows.js';
import { takesReplies } from '../domain/replies-end.js';
import { Campaign } from '../entities/campaign.entity.js';
import { Contact } from '../entities/contact.entity.js';
import { Invitation } from '../entities/invitation.entity.js';
import { invitationMail } from '../letters/invitation.notification.js';
import { campaignSent } from '../invitations.events.js';
import { Letters } from '../letters/letters.service.js';

const BATCH = 20;

/** Writes the invitations of a campaign. Running it twice at once, or again after a crash, invites nobody twice. */
@Injectable()
export class CampaignSending {
  constructor(
    private readonly transactions: Transactions,
    private readonly letters: Letters,
    private readonly events: Events,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Goes on until everybody is invited or the campaign is paused, which it is by itself once nobody can reply any more. */
  async run(campaignId: string): Promise<void> {
    while (await this.transactions.run((tx) => this.inviteBatch(tx, campaignId)));
  }

  /** Invites the next contacts, each with its mail in one transaction. Locks the campaign and the contacts; false when there is no more to do. */
  private async inviteBatch(tx: Tx, campaignId: string): Promise<boolean> {
    const [campaign] = await lockInOrder(tx, Campaign, [campaignId]);
    if (campaign?.state !== 'sending') return false;
    const notInvited = await this.notInvited(tx, campaign);
    if (notInvited.length === 0) {
      await this.finish(tx, campaign);
      return false;
    }
    const setting = await this.letters.settingOf(tx, campaign);
    if (!takesReplies(setting, this.clock.now())) {
      await tx.update(Campaign, { id: campaignId }, { state: 'paused' });
      return false;
    }
    for (const contact of await this.locked(tx, notInvited)) {
      const invitation = { id: newId(), addressNumber: 0, reply: 'none' as const };
      await tx.insert(Invitation, {
        ...invitation,
        organiserId: campaign.organiserId,
        campaignId,
        contactId: contact.id,
        plusOnes: 0,
        message: '',
        createdAt: this.clock.now(),
      });
      await this.letters.mail(tx, invitationMail, { setting, campaign, contact, invitation });
    }
    return true;
  }

  private notInvited(tx: Tx, campaign: Campaign): Promise<Contact[]> {
    return audienceRows(tx, campaign.organiserId, campaign.audience)
      .leftJoin(
        Invitation,
        'invitation',
        'invitation.contactId = contact.id AND invitation.campaignId = :campaignId',
        { campaignId: campaign.id },
      )
      .andWhere('invitation.id IS NULL')
      .limit(BATCH)
      .getMany();
  }

  /**
   * Locked, so that an address that is being corrected is the corrected one, or is corrected after the letter; without those who
   * have unsubscribed meanwhile.
   */
  private async locked(tx: Tx, seen: readonly Contact[]): Promise<Contact[]> {
    const contacts = await lockInOrder(
      tx,
      Contact,
      seen.map(({ id }) => id),
    );
    return contacts.filter(({ unsubscribedAt }) => !unsubscribedAt);
  }

  private async finish(tx: Tx, campaign: Campaign): Promise<void> {
    const { id, organiserId, fairId } = campaign;
    await tx.update(Campaign, { id }, { state: 'sent', sentAt: this.clock.now() });
    const invitations = await tx.countBy(Invitation, { campaignId: id });
    const data = { fairId, invitations };
    await this.events.record(tx, campaignSent, { organiserId, actorId: null, subjectId: id, data });
  }
}
