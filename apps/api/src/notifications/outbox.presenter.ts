import { Injectable } from '@nestjs/common';
import {
  type MailDelivery,
  MailOutboxQuery,
  MailRelay,
  type OutboxFilter,
  type RelayRefusal,
} from '#lib/notifications';
import type {
  OutboxCountsResponse,
  OutboxMailResponse,
  OutboxPageResponse,
  PlatformOutboxCountsResponse,
  PlatformRelayRefusalResponse,
} from './outbox.response.js';

/** An outbox as the API shows it. `organiserId` null: the mails of the platform itself. */
@Injectable()
export class OutboxPresenter {
  constructor(
    private readonly outbox: MailOutboxQuery,
    private readonly relay: MailRelay,
  ) {}

  async page(organiserId: string | null, filter: OutboxFilter): Promise<OutboxPageResponse> {
    const { items, nextCursor } = await this.outbox.page(organiserId, filter);
    const resent = await this.outbox.resent(items.map(({ id }) => id));
    return { items: items.map((mail) => present(mail, resent)), nextCursor };
  }

  /** To an organiser, that the relay refuses; what it says is for whoever runs the installation. */
  async counts(organiserId: string): Promise<OutboxCountsResponse> {
    const refusal = await this.relay.refusal();
    const counts = await this.outbox.counts(organiserId);
    return { ...counts, refusal: refusal && { since: refusal.since.toISOString() } };
  }

  async platformCounts(): Promise<PlatformOutboxCountsResponse> {
    const refusal = await this.relay.refusal();
    return { ...(await this.outbox.counts(null)), refusal: refusal && presentRefusal(refusal) };
  }
}

const presentRefusal = ({ since, retryAt, lastAnswer }: RelayRefusal): PlatformRelayRefusalResponse => ({
  since: since.toISOString(),
  retryAt: retryAt.toISOString(),
  lastAnswer,
});

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
