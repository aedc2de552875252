import { Injectable } from '@nestjs/common';
import { type MailDelivery, MailOutboxQuery, type OutboxFilter } from '#lib/notifications';
import type { OutboxMailResponse, OutboxPageResponse } from './outbox.response.js';

/** A page of an outbox as the API shows it. */
@Injectable()
export class OutboxPresenter {
  constructor(private readonly outbox: MailOutboxQuery) {}

  /** `organiserId` null: the mails of the platform itself. */
  async page(organiserId: string | null, filter: OutboxFilter): Promise<OutboxPageResponse> {
    const { items, nextCursor } = await this.outbox.page(organiserId, filter);
    const resent = await this.outbox.resent(items.map(({ id }) => id));
    return { items: items.map((mail) => present(mail, resent)), nextCursor };
  }
}

const present = (mail: MailDelivery, resent: ReadonlySet<string>): OutboxMailResponse => ({
  id: mail.id,
  kind: mail.kind,
  toName: mail.toName,
  toAddress: mail.toAddress,
  subject: mail.subject,
  state: mail.state,
  attempts: mail.attempts,
  lastAnswer: mail.lastAnswer,
  dropReason: mail.dropReason,
  queuedAt: mail.queuedAt.toISOString(),
  endedAt: mail.endedAt?.toISOString() ?? null,
  resendOfId: mail.resendOfId,
  resendable: (mail.state === 'failed' || mail.state === 'unknown') && !resent.has(mail.id),
});
