import { Inject, Injectable } from '@nestjs/common';
import { Fair, type FairPhase, fairPhase } from '#lib/fairs';
import { Clock, searchKey } from '#lib/kernel';
import { type MailDelivery, MailOutboxQuery, type OutboxCounts } from '#lib/notifications';
import {
  Database,
  idIn,
  likePattern,
  type Page,
  pageOf,
  type PageRequest,
  pageSize,
} from '#platform/database';
import { CORRECTABLE } from '../domain/campaign-states.js';
import { takesReplies } from '../domain/replies-end.js';
import { Campaign } from '../entities/campaign.entity.js';
import { Contact } from '../entities/contact.entity.js';
import { Invitation, type Reply } from '../entities/invitation.entity.js';
import { ContactListQuery } from '../contact-list.query.js';
import { invitationsErrors } from '../invitations.errors.js';
import { LetterRounds } from '../letters/letter-rounds.query.js';

/** A campaign with how far it has come. */
export interface CampaignBoard {
  campaign: Campaign;
  fairPhase: FairPhase;
  takesReplies: boolean;
  /** Contacts that the audience means now. */
  audience: number;
  invitations: number;
  /** Guests whom a correction of the letter would go to now; 0 when it cannot be corrected. */
  toCorrect: number;
  reminded: number;
  replies: Record<Reply | 'none', number>;
  /** Mails by state, invitations and reminders; one that was resent counts once. */
  mails: OutboxCounts;
}

export interface CampaignFilter extends PageRequest {
  fairId?: string | undefined;
}

export interface GuestRow {
  invitation: Invitation;
  contact: Contact;
  /** Mails to this guest, oldest first. */
  mails: Pick<MailDelivery, 'id' | 'kind' | 'state' | 'queuedAt' | 'endedAt'>[];
}

export interface GuestFilter extends PageRequest {
  reply?: Reply | 'none' | undefined;
}

/** What the organiser sees of campaigns and their guests. */
@Injectable()
export class CampaignBoardQuery {
  constructor(
    private readonly database: Database,
    private readonly contacts: ContactListQuery,
    private readonly outbox: MailOutboxQuery,
    private readonly rounds: LetterRounds,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Newest first; searches the name. */
  async page(organiserId: string, request: CampaignFilter): Promise<Page<CampaignBoard>> {
    const size = pageSize(request);
    const query = this.database.manager
      .createQueryBuilder(Campaign, 'campaign')
      .where('campaign.organiserId = :organiserId', { organiserId })
      .orderBy('campaign.id', 'DESC');
    const before = idIn(request.cursor);
    if (before) query.andWhere('campaign.id < :before', { before });
    if (request.fairId) query.andWhere('campaign.fairId = :fairId', { fairId: request.fairId });
    const words = searchKey(request.q);
    const campaigns = await query.getMany();
    const found = campaigns.filter(({ name }) => searchKey(name).includes(words)).slice(0, size + 1);
    const page = pageOf(found, size, ({ id }) => [id]);
    return { ...page, items: await Promise.all(page.items.map((campaign) => this.boardOf(campaign))) };
  }

  /** Throws `invitations.campaign-not-found`. */
  async one(organiserId: string, campaignId: string): Promise<CampaignBoard> {
    const campaign = await this.database.manager.findOneBy(Campaign, { id: campaignId, organiserId });
    if (!campaign) throw invitationsErrors.campaignNotFound();
    return this.boardOf(campaign);
  }

  /** The guests of a campaign in the order of their invitations, each with the way of its mails and the answer. */
  async guests(organiserId: string, campaignId: string, filter: GuestFilter): Promise<Page<GuestRow>> {
    const size = pageSize(filter);
    const query = this.database.manager
      .createQueryBuilder(Invitation, 'invitation')
      .innerJoinAndMapOne('invitation.contact', Contact, 'contact', 'contact.id = invitation.contactId')
      .where('invitation.organiserId = :organiserId', { organiserId })
      .andWhere('invitation.campaignId = :campaignId', { campaignId })
      .orderBy('invitation.id', 'ASC')
      .limit(size + 1);
    const after = idIn(filter.cursor);
    if (after) query.andWhere('invitation.id > :after', { after });
    if (filter.reply) query.andWhere('invitation.reply = :reply', { reply: filter.reply });
    const words = searchKey(filter.q);
    if (words) query.andWhere(`contact.searchKey LIKE :words ESCAPE '!'`, { words: likePattern(words) });
    const rows = (await query.getMany()) as (Invitation & { contact: Contact })[];
    const page = pageOf(rows, size, ({ id }) => [id]);
    const mails = await this.outbox.about(
      organiserId,
      page.items.map(({ id }) => id),
    );
    const items = page.items.map((invitation) => ({
      invitation,
      contact: invitation.contact,
      mails: mails.filter(({ aboutId }) => aboutId === invitation.id),
    }));
    return { items, nextCursor: page.nextCursor };
  }

  private async boardOf(campaign: Campaign): Promise<CampaignBoard> {
    const { id, organiserId, audience, fairId } = campaign;
    const fair = await this.database.manager.findOneByOrFail(Fair, { id: fairId });
    const rows = await this.database.manager
      .createQueryBuilder(Invitation, 'invitation')
      .select('invitation.reply', 'reply')
      .addSelect('COUNT(*)', 'count')
      .addSelect('COUNT(invitation.reminderSentAt)', 'reminded')
      .where('invitation.campaignId = :id', { id })
      .andWhere('invitation.organiserId = :organiserId', { organiserId })
      .groupBy('invitation.reply')
      .getRawMany<{ reply: Reply | 'none'; count: string; reminded: string }>();
    const replies: CampaignBoard['replies'] = { none: 0, accepted: 0, declined: 0 };
    for (const { reply, count } of rows) replies[reply] = Number(count);
    const now = this.clock.now();
    return {
      campaign,
      fairPhase: fairPhase(fair, now),
      takesReplies: takesReplies({ fair, replyBy: campaign.replyBy }, now),
      audience: await this.contacts.countOf(organiserId, audience),
      invitations: replies.none + replies.accepted + replies.declined,
      toCorrect: CORRECTABLE.includes(campaign.state) ? await this.rounds.countToCorrect(campaign) : 0,
      reminded: rows.reduce((sum, { reminded }) => sum + Number(reminded), 0),
      replies,
      mails: await this.outbox.counts(organiserId, id),
    };
  }
}
