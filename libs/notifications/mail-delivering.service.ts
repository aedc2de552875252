import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Clock } from '#lib/kernel';
import { Database } from '#platform/database';
import { Metrics } from '#platform/observability';
import { SealBroken } from '#platform/secrets';
import type { MailContent } from './domain/mail-content.js';
import { isHopeless } from './domain/retry-plan.js';
import { type SmtpFailure, verdictOf } from './domain/smtp-answer.js';
import { type DeliveryState, MailDelivery } from './entities/mail-delivery.entity.js';
import { ConnectionSlots } from './mail/connection-slots.js';
import { MailTransport } from './mail/mail-transport.js';
import { MailLeases } from './mail-leases.service.js';
import { MailSecrets } from './mail-secrets.service.js';

/** The relay said "later"; the job that delivers is to be tried again. */
export class DeliveryDeferred extends Error {}

/**
 * queued → sending → sent, failed or unknown. `sending` is committed before the relay hears of the mail, so that after
 * a crash a mail that may have gone out is never sent again by itself: it becomes `unknown` and is shown to the organiser.
 * A mail waits for its connection while still `queued`, so that a crash makes at most one `unknown` per connection.
 */
@Injectable()
export class MailDelivering {
  private readonly slots: ConnectionSlots;

  constructor(
    private readonly database: Database,
    private readonly transport: MailTransport,
    private readonly leases: MailLeases,
    private readonly secrets: MailSecrets,
    private readonly metrics: Metrics,
    @Inject(Clock) private readonly clock: Clock,
  ) {
    this.slots = new ConnectionSlots(transport.connections);
  }

  /** Delivers a queued mail; leaves any other alone. Throws DeliveryDeferred when it is to be tried again. */
  deliver(id: string): Promise<void> {
    return this.slots.use(async () => {
      const delivery = await this.leases.take(id);
      if (!delivery) return;
      try {
        await this.handOver(delivery);
      } finally {
        this.leases.release();
      }
    });
  }

  private async handOver(delivery: MailDelivery): Promise<void> {
    const whole = this.openedBy(delivery);
    if (!whole) return this.end(delivery, 'failed', null, { dropReason: 'other-key' });
    const outcome = await this.transport
      .handOver(delivery, whole)
      .then((answer) => ({ answer }))
      .catch((error: SmtpFailure) => ({ error }));
    if ('error' in outcome) await this.judge(delivery, outcome.error);
    else await this.end(delivery, 'sent', outcome.answer, this.secrets.spent(delivery.content!));
  }

  /** Null when another key closed it: whoever it was for asks for a new one. */
  private openedBy({ messageId, content, sealed }: MailDelivery): MailContent | null {
    try {
      return this.secrets.open({ messageId, content: content!, sealed });
    } catch (error) {
      if (error instanceof SealBroken) return null;
      throw error;
    }
  }

  private async judge(delivery: MailDelivery, error: SmtpFailure): Promise<void> {
    const verdict = verdictOf(error);
    if (verdict === 'unknown') return this.end(delivery, 'unknown', error.message);
    if (verdict === 'refused' || isHopeless(delivery, this.clock.now()))
      return this.end(delivery, 'failed', error.message);
    await this.rows.update(
      { id: delivery.id, state: 'sending', senderId: delivery.senderId! },
      { state: 'queued', senderId: null, sendingUntil: null, lastAnswer: error.message.slice(0, 500) },
    );
    throw new DeliveryDeferred(error.message);
  }

  // A process that stalled past its lease may find its mail `unknown`; what it knows is still the truth about it.
  private async end(
    { id, senderId }: MailDelivery,
    state: DeliveryState,
    answer: string | null,
    change: Partial<Pick<MailDelivery, 'content' | 'sealed' | 'dropReason'>> = {},
  ): Promise<void> {
    await this.rows.update(
      { id, senderId: senderId!, state: In(['sending', 'unknown']) },
      {
        state,
        lastAnswer: answer?.slice(0, 500) ?? null,
        dropReason: null,
        endedAt: this.clock.now(),
        ...(change as object),
      },
    );
    this.metrics.mails.inc({ outcome: state });
  }

  private get rows() {
    return this.database.manager.getRepository(MailDelivery);
  }
}
