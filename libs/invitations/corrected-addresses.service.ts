import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { fairPhase } from '#lib/fairs';
import { Clock } from '#lib/kernel';
import { databaseNow, lockInOrder, type Tx } from '#platform/database';
import { Events } from '#platform/events';
import { Campaign } from './entities/campaign.entity.js';
import type { Contact } from './entities/contact.entity.js';
import { InvitationToken } from './entities/invitation-token.entity.js';
import { Invitation } from './entities/invitation.entity.js';
import { invitationMail } from './letters/invitation.notification.js';
import { contactCorrected } from './invitations.events.js';
import { Letters } from './letters/letters.service.js';

/** What an address said by whoever read its mail; another address has said nothing yet. */
const UNANSWERED = {
  reply: 'none',
  plusOnes: 0,
  message: '',
  repliedAt: null,
  reminderSentAt: null,
} as const;

/** What follows when the address of a contact turns out to be another one. */
@Injectable()
export class CorrectedAddresses {
  constructor(
    private readonly letters: Letters,
    private readonly events: Events,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * Ends every link that went to the former address. An invitation with which nobody has come aboard starts over: unanswered,
   * and while its deadline lasts and the fair is not over with a letter to the new address, unless the contact wants none. Locks the invitations
   * and records `contact.corrected`.
   */
  async follow(tx: Tx, contact: Contact, actorId: string): Promise<void> {
    const { id: contactId, organiserId } = contact;
    const known = await tx.find(Invitation, { select: { id: true }, where: { contactId, organiserId } });
    const ids = known.map(({ id }) => id);
    const invitations = await lockInOrder(tx, Invitation, ids);
    await tx.delete(InvitationToken, { invitationId: In(ids) });
    for (const invitation of invitations)
      if (invitation.organisationId === null) await this.startOver(tx, invitation, contact);
    const facts = { organiserId, actorId, subjectId: contactId };
    await this.events.record(tx, contactCorrected, { ...facts, data: { email: contact.email } });
  }

  private async startOver(
    tx: Tx,
    { id, addressNumber, ...invitation }: Invitation,
    contact: Contact,
  ): Promise<void> {
    const anew = { ...UNANSWERED, id, addressNumber: addressNumber + 1 };
    await tx.update(Invitation, { id }, anew);
    const { campaignId, organiserId } = invitation;
    const campaign = await tx.findOneByOrFail(Campaign, { id: campaignId, organiserId });
    if (campaign.state === 'withdrawn' || contact.unsubscribedAt) return;
    if (campaign.replyBy <= (await databaseNow(tx))) return;
    const setting = await this.letters.settingOf(tx, campaign);
    if (fairPhase(setting.fair, this.clock.now()) === 'over') return;
    await this.letters.mail(tx, invitationMail, { setting, campaign, contact, invitation: anew });
  }
}
