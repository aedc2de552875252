import { Inject, Injectable } from '@nestjs/common';
import { ensureNotOver, Fair, type FairPhase, fairPhase } from '#lib/fairs';
import { hashOfToken, Organiser } from '#lib/identity';
import { Clock } from '#lib/kernel';
import { Database, databaseNow, lockInOrder, type Tx } from '#platform/database';
import { Events } from '#platform/events';
import { Campaign } from '../entities/campaign.entity.js';
import { Contact } from '../entities/contact.entity.js';
import { InvitationToken } from '../entities/invitation-token.entity.js';
import { Invitation, type Reply } from '../entities/invitation.entity.js';
import { ensureStands, type GuestLink, lockByLink } from './guest-link.js';
import { invitationsErrors } from '../invitations.errors.js';
import { contactUnsubscribed, invitationAccepted, invitationDeclined } from '../invitations.events.js';

export interface GuestReply {
  answer: Reply;
  /** People who come along, 0 to 3. */
  plusOnes: number;
  message: string;
}

/** An invitation with all that its page shows. */
export interface OpenedInvitation {
  invitation: Invitation;
  contact: Contact;
  campaign: Campaign;
  fair: Fair;
  phase: FairPhase;
  organiser: Organiser;
  /** Whether the deadline has passed, by the database's clock, the fair is over or the campaign was withdrawn. */
  closed: boolean;
}

/** What a guest does with the personal link from the letter, without an account. */
@Injectable()
export class GuestInvitations {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Opens the letter; changes nothing. Throws `invitations.invitation-not-found`. */
  async open(token: string): Promise<OpenedInvitation> {
    const { manager } = this.database;
    const { invitationId: id } = await this.linkOf(token);
    const invitation = await manager.findOneByOrFail(Invitation, { id });
    const { organiserId, campaignId, contactId } = invitation;
    const campaign = await manager.findOneByOrFail(Campaign, { id: campaignId, organiserId });
    const fair = await manager.findOneByOrFail(Fair, { id: campaign.fairId, organiserId });
    const phase = fairPhase(fair, this.clock.now());
    return {
      invitation,
      campaign,
      fair,
      phase,
      contact: await manager.findOneByOrFail(Contact, { id: contactId, organiserId }),
      organiser: await manager.findOneByOrFail(Organiser, { id: organiserId }),
      closed:
        phase === 'over' ||
        campaign.state === 'withdrawn' ||
        campaign.replyBy <= (await databaseNow(manager)),
    };
  }

  /**
   * Writes the answer down; it can be changed until the deadline. Locks the invitation and records `invitation.accepted` or
   * `invitation.declined`, once for the same answer given twice. Throws `fairs.over`, `invitations.withdrawn`, `invitations.reply-closed`, and
   * `invitations.invitation-not-found` once the link has ended.
   */
  async reply(tx: Tx, link: GuestLink, { answer, plusOnes, message }: GuestReply): Promise<void> {
    const { invitationId } = link;
    const invitation = await lockByLink(tx, link);
    const { organiserId, campaignId, contactId } = invitation;
    const { replyBy, fairId, state } = await tx.findOneByOrFail(Campaign, { id: campaignId, organiserId });
    if (state === 'withdrawn') throw invitationsErrors.withdrawn();
    const now = await databaseNow(tx);
    if (replyBy <= now) throw invitationsErrors.replyClosed();
    ensureNotOver(await tx.findOneByOrFail(Fair, { id: fairId }), this.clock.now());
    const companions = answer === 'accepted' ? plusOnes : 0;
    const isSame =
      invitation.reply === answer && invitation.plusOnes === companions && invitation.message === message;
    if (isSame) return;
    await tx.update(
      Invitation,
      { id: invitationId },
      { reply: answer, plusOnes: companions, message, repliedAt: now },
    );
    await this.events.record(tx, answer === 'accepted' ? invitationAccepted : invitationDeclined, {
      organiserId,
      actorId: null,
      subjectId: invitationId,
      data: { campaignId, fairId, contactId, plusOnes: companions },
    });
  }

  /**
   * The contact gets no more campaigns of this organiser. Doing it twice changes nothing more. Locks the contact. Throws
   * `invitations.invitation-not-found` once the link has ended.
   */
  async unsubscribe(tx: Tx, link: GuestLink): Promise<void> {
    const { invitationId: id } = link;
    const { organiserId, contactId, campaignId } = await tx.findOneByOrFail(Invitation, { id });
    const [contact] = await lockInOrder(tx, Contact, [contactId]);
    await ensureStands(tx, link);
    if (contact!.unsubscribedAt) return;
    await tx.update(Contact, { id: contactId }, { unsubscribedAt: await databaseNow(tx) });
    const facts = { organiserId, actorId: null, subjectId: contactId, data: { campaignId } };
    await this.events.record(tx, contactUnsubscribed, facts);
  }

  /** What a token opens. Throws `invitations.invitation-not-found`. */
  async linkOf(token: string): Promise<GuestLink> {
    const found = await this.database.manager.findOneBy(InvitationToken, { tokenHash: hashOfToken(token) });
    if (!found) throw invitationsErrors.invitationNotFound();
    return { invitationId: found.invitationId, email: found.email };
  }
}
