import { Injectable } from '@nestjs/common';
import { Database, decodeCursor, type Page, pageOf, type PageRequest, pageSize } from '#platform/database';
import { type DeliveryState, MailDelivery } from './entities/mail-delivery.entity.js';

export interface OutboxFilter extends PageRequest {
  state?: DeliveryState | undefined;
}

export interface OutboxCounts extends Record<DeliveryState, number> {}

/** The organiser's mails, newest first; never their content, which may hold somebody's personal link. */
@Injectable()
export class MailOutboxQuery {
  constructor(private readonly database: Database) {}

  async page(organiserId: string, filter: OutboxFilter): Promise<Page<MailDelivery>> {
    const size = pageSize(filter);
    const query = this.database.manager
      .createQueryBuilder(MailDelivery, 'mail')
      .where('mail.organiserId = :organiserId', { organiserId })
      .orderBy('mail.id', 'DESC')
      .limit(size + 1);
    const before = decodeCursor(filter.cursor);
    if (before) query.andWhere('mail.id < :before', { before });
    if (filter.state) query.andWhere('mail.state = :state', { state: filter.state });
    if (filter.q)
      query.andWhere('(LOWER(mail.toName) LIKE :words OR mail.toAddress LIKE :words)', {
        words: `%${filter.q.toLowerCase()}%`,
      });
    return pageOf(await query.getMany(), size, (mail) => mail.id);
  }

  async counts(organiserId: string): Promise<OutboxCounts> {
    const rows = await this.database.manager
      .createQueryBuilder(MailDelivery, 'mail')
      .select('mail.state', 'state')
      .addSelect('COUNT(*)', 'count')
      .where('mail.organiserId = :organiserId', { organiserId })
      .groupBy('mail.state')
      .getRawMany<{ state: DeliveryState; count: string }>();
    const counts: OutboxCounts = { queued: 0, sending: 0, sent: 0, failed: 0, unknown: 0 };
    for (const { state, count } of rows) counts[state] = Number(count);
    return counts;
  }
}
