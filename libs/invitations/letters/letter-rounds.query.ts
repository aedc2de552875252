import { Injectable } from '@nestjs/common';
import { type FindOptionsWhere, MoreThan } from 'typeorm';
import { groupBy } from '#lib/kernel';
import { type DeliveryState, MailDelivery, MailOutboxQuery, MAY_HAVE_LEFT } from '#lib/notifications';
import { Database } from '#platform/database';
import type { Campaign } from '../entities/campaign.entity.js';
import { Contact } from '../entities/contact.entity.js';
import { Invitation } from '../entities/invitation.entity.js';
import { WANTS_NEWS } from './wants-news.js';

const BATCH = 20;

/** A few guests of a campaign at a time. */
export interface LetterRound {
  ids: string[];
  /** The mails that count as having reached them, by invitation. */
  reached: Map<string, MailDelivery[]>;
}

/** States of a mail that the reader has or will have, or may have. */
export const MAY_HAVE: readonly DeliveryState[] = ['queued', ...MAY_HAVE_LEFT];

/** States of a mail that the reader has, may have, or would have but for a correction that took it back. */
export const HAS_OR_WOULD: readonly DeliveryState[] = [...MAY_HAVE, 'dropped'];

/** Goes round the guests of a campaign for a further mail, with the addresses that a letter went to. */
@Injectable()
export class LetterRounds {
  constructor(
    private readonly database: Database,
    private readonly outbox: MailOutboxQuery,
  ) {}

  /** How many guests a correction of the letter would go to now. */
  countToCorrect({ id, organiserId }: Campaign): Promise<number> {
    const { manager } = this.database;
    const reached = manager
      .createQueryBuilder()
      .subQuery()
      .select('1')
      .from(MailDelivery, 'mail')
      .where('mail.aboutId = invitation.id AND mail.toAddress = contact.email')
      .andWhere('mail.state IN (:...states)');
    return manager
      .createQueryBuilder(Invitation, 'invitation')
      .innerJoin(Contact, 'contact', 'contact.id = invitation.contactId')
      .where('invitation.campaignId = :id AND invitation.organiserId = :organiserId', { id, organiserId })
      .andWhere(WANTS_NEWS)
      .andWhere(`EXISTS ${reached.getQuery()}`, { states: HAS_OR_WOULD })
      .getCount();
  }

  /** Those for whom `where` holds, in the order of their invitations; mails count in these states. */
  async *of(
    { id: campaignId, organiserId }: Campaign,
    where: FindOptionsWhere<Invitation>,
    states: readonly DeliveryState[],
  ): AsyncGenerator<LetterRound> {
    let after = '';
    for (;;) {
      const rows = await this.database.manager.find(Invitation, {
        select: { id: true },
        where: { ...where, campaignId, id: MoreThan(after) },
        order: { id: 'ASC' },
        take: BATCH,
      });
      if (rows.length === 0) return;
      const ids = rows.map(({ id }) => id);
      const mails = await this.outbox.about(organiserId, ids);
      const counting = mails.filter(({ state }) => states.includes(state));
      yield { ids, reached: groupBy(counting, ({ aboutId }) => aboutId!) };
      after = ids.at(-1)!;
    }
  }
}

/** Whether the address that the contact has now is one of those that a letter reached. */
export const isReached = (mails: readonly MailDelivery[] | undefined, email: string): boolean =>
  mails?.some(({ toAddress }) => toAddress === email) ?? false;
