import { Inject, Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { addTime, Clock, MINUTE } from '#lib/kernel';
import { Database } from '#platform/database';
import { Metrics } from '#platform/observability';
import { type SmtpFailure, verdictOf } from './domain/smtp-answer.js';
import { type DeliveryState, MailDelivery } from './entities/mail-delivery.entity.js';
import { MailTransport } from './mail/mail-transport.js';

const STUCK = 3 * MINUTE;

/** The relay said "later"; the job that delivers is to be tried again. */
export class DeliveryDeferred extends Error {}

/**
 * queued → sending → sent, failed or unknown. `sending` is committed before the relay hears of the mail, so that after
 * a crash a mail that may have gone out is never sent again by itself: it becomes `unknown` and is shown to the organiser.
 */
@Injectable()
export class MailDelivering {
  constructor(
    private readonly database: Database,
    private readonly transport: MailTransport,
    private readonly metrics: Metrics,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Delivers a queued mail; leaves any other alone. Throws DeliveryDeferred when it is to be tried again. */
  async deliver(id: string): Promise<void> {
    const taken = await this.rows.update(
      { id, state: 'queued' },
      { state: 'sending', sendingSince: this.clock.now(), attempts: () => 'attempts + 1' },
    );
    if (taken.affected === 0) return;
    const delivery = await this.rows.findOneByOrFail({ id });
    try {
      const answer = await this.transport.handOver(delivery);
      await this.end(id, 'sent', answer, this.transport.local ? {} : { content: null });
    } catch (error) {
      await this.judge(id, error as SmtpFailure);
    }
  }

  /** Gives up on mails whose process died while it handed them over. Returns how many. */
  async closeStuck(): Promise<number> {
    const stuckSince = addTime(this.clock.now(), -STUCK);
    const stuck = await this.rows.update(
      { state: 'sending', sendingSince: LessThan(stuckSince) },
      {
        state: 'unknown',
        endedAt: this.clock.now(),
        lastAnswer: 'The process ended while the mail was handed over',
      },
    );
    return stuck.affected ?? 0;
  }

  private get rows() {
    return this.database.manager.getRepository(MailDelivery);
  }

  private async judge(id: string, error: SmtpFailure): Promise<void> {
    const verdict = verdictOf(error);
    if (verdict === 'refused') return this.end(id, 'failed', error.message);
    if (verdict === 'unknown') return this.end(id, 'unknown', error.message);
    await this.rows.update(
      { id },
      { state: 'queued', sendingSince: null, lastAnswer: error.message.slice(0, 500) },
    );
    throw new DeliveryDeferred(error.message);
  }

  private async end(
    id: string,
    state: DeliveryState,
    answer: string,
    change: Partial<Pick<MailDelivery, 'content'>> = {},
  ): Promise<void> {
    await this.rows.update(
      { id },
      { state, lastAnswer: answer.slice(0, 500), endedAt: this.clock.now(), ...(change as object) },
    );
    this.metrics.mails.inc({ outcome: state });
  }
}
