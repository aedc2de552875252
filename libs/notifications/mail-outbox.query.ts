import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { searchKey } from '#lib/kernel';
import {
  Database,
  idIn,
  likePattern,
  type Page,
  pageOf,
  type PageRequest,
  pageSize,
} from '#platform/database';
import { type DeliveryState, MailDelivery } from './entities/mail-delivery.entity.js';

export interface OutboxFilter extends PageRequest {
  state?: DeliveryState | undefined;
  topicId?: string | undefined;
}

export interface OutboxCounts extends Record<DeliveryState, number> {}

/**
 * The mails of one organiser, or with null those of the platform itself, such as links to accounts. Newest first, and never their
 * content, which may hold somebody's personal link.
 */
@Injectable()
export class MailOutboxQuery {
  constructor(private readonly database: Database) {}

  async page(organiserId: string | null, filter: OutboxFilter): Promise<Page<MailDelivery>> {
    const size = pageSize(filter);
    const query = this.mails(organiserId)
      .orderBy('mail.id', 'DESC')
      .limit(size + 1);
    const before = idIn(filter.cursor);
    if (before) query.andWhere('mail.id < :before', { before });
    if (filter.state) query.andWhere('mail.state = :state', { state: filter.state });
    if (filter.topicId) query.andWhere('mail.topicId = :topicId', { topicId: filter.topicId });
    const words = searchKey(filter.q);
    if (words) query.andWhere(`mail.searchKey LIKE :words ESCAPE '!'`, { words: likePattern(words) });
    return pageOf(await query.getMany(), size, ({ id }) => [id]);
  }

  /** How many mails are in each state; with a topic only those about it. A mail that was sent again counts once, as its newest. */
  async counts(organiserId: string | null, topicId?: string): Promise<OutboxCounts> {
    const query = this.mails(organiserId)
      .select('mail.state', 'state')
      .addSelect('COUNT(*)', 'count')
      .leftJoin(MailDelivery, 'newer', 'newer.resendOfId = mail.id')
      .andWhere('newer.id IS NULL')
      .groupBy('mail.state');
    if (topicId) query.andWhere('mail.topicId = :topicId', { topicId });
    const rows = await query.getRawMany<{ state: DeliveryState; count: string }>();
    const counts: OutboxCounts = { queued: 0, sending: 0, sent: 0, failed: 0, unknown: 0, dropped: 0 };
    for (const { state, count } of rows) counts[state] = Number(count);
    return counts;
  }

  /** Which of these mails were sent again. */
  async resent(ids: readonly string[]): Promise<Set<string>> {
    if (ids.length === 0) return new Set();
    const newer = await this.database.manager.find(MailDelivery, {
      select: { resendOfId: true },
      where: { resendOfId: In([...ids]) },
    });
    return new Set(newer.map(({ resendOfId }) => resendOfId!));
  }

  /** All mails about these things, oldest first, without their content. */
  about(organiserId: string, aboutIds: readonly string[]): Promise<MailDelivery[]> {
    if (aboutIds.length === 0) return Promise.resolve([]);
    return this.mails(organiserId)
      .andWhere('mail.aboutId IN (:...aboutIds)', { aboutIds })
      .select(
        ['id', 'kind', 'aboutId', 'toAddress', 'state', 'dropReason', 'queuedAt', 'endedAt'].map(
          (one) => `mail.${one}`,
        ),
      )
      .orderBy('mail.id', 'ASC')
      .getMany();
  }

  private mails(organiserId: string | null) {
    const query = this.database.manager.createQueryBuilder(MailDelivery, 'mail');
    if (organiserId === null) return query.where('mail.organiserId IS NULL');
    return query.where('mail.organiserId = :organiserId', { organiserId });
  }
}
