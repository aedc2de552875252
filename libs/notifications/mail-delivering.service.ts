import { type BeforeApplicationShutdown, Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { In, LessThanOrEqual } from 'typeorm';
import { addTime, Clock, SECOND } from '#lib/kernel';
import { Database, isPassing, Transactions, type Tx } from '#platform/database';
import { LOGGER, Metrics } from '#platform/observability';
import { JobPostponed, Jobs } from '#platform/queue';
import { SealBroken } from '#platform/secrets';
import { StopDeadline } from '#platform/stopping';
import { deliverMail } from './deliver-mail.job.js';
import type { MailContent } from './domain/mail-content.js';
import { isHopeless, retryIn } from './domain/retry-plan.js';
import { verdictOf } from './domain/smtp-answer.js';
import { type DeliveryState, MailDelivery } from './entities/mail-delivery.entity.js';
import { ConnectionSlots } from './mail/connection-slots.js';
import { HandOverFailed } from './mail/hand-over-failed.js';
import { Lingering } from './mail/lingering.js';
import { MailTransport } from './mail/mail-transport.js';
import { MailLeases } from './mail-leases.service.js';
import { MailRelay, type RelayTurn } from './mail-relay.service.js';
import { MailSecrets } from './mail-secrets.service.js';

/** How much later than the others a mail tries again that found the relay refusing. */
const AFTER_OTHERS = 5 * SECOND;

/** Milliseconds between two tries to write down what is known about a mail, and how many there are. */
const STUBBORN = { pause: 2 * SECOND, tries: 30 };

/**
 * queued → sending → sent, failed or unknown. `sending` is committed before the relay hears of the mail, so that after
 * a crash a mail that may have gone out is never sent again by itself: it becomes `unknown` and is shown to the organiser.
 * A mail waits for its connection while still `queued`, so that a crash makes at most one `unknown` per connection.
 */
@Injectable()
export class MailDelivering implements BeforeApplicationShutdown {
  private readonly slots: ConnectionSlots;
  private readonly lingering = new Lingering();

  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly transport: MailTransport,
    private readonly relay: MailRelay,
    private readonly leases: MailLeases,
    private readonly secrets: MailSecrets,
    private readonly jobs: Jobs,
    private readonly metrics: Metrics,
    private readonly deadline: StopDeadline,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(LOGGER) private readonly log: Logger,
  ) {
    this.slots = new ConnectionSlots(transport.connections);
  }

  /**
   * Delivers a queued mail; leaves any other alone. Throws JobPostponed while the relay refuses every mail. A relay may take
   * minutes to answer: the hand-over then goes on by itself and the next mail gets the connection.
   */
  deliver(id: string): Promise<void> {
    return this.slots.use(async () => {
      if (await this.isOver(id)) return;
      const turn = await this.relay.takeTurn();
      if (turn.kind === 'waits') throw new JobPostponed(turn.until);
      const delivery = await this.leases.take(id);
      if (!delivery) return;
      const handing = this.handOver(delivery, turn).finally(() => this.leases.release(id));
      await this.lingering.waitFor(handing, (error) =>
        this.log.error({ mailId: id, error: error.stack }, 'A mail was not ended'),
      );
    });
  }

  /** Says of a mail whose job has been given up that it will not go; what is on its way is left alone. */
  async giveUp(tx: Tx, id: string): Promise<void> {
    await tx.update(MailDelivery, { id, state: 'queued' }, { state: 'failed', endedAt: this.clock.now() });
  }

  /** Relays that answer late are waited for as long as there is time. */
  beforeApplicationShutdown(): Promise<void> {
    return this.lingering.end(this.deadline.left());
  }

  /** Whether there is nothing to deliver, also since what the mail tells is over by now. */
  private async isOver(id: string): Promise<boolean> {
    const now = this.clock.now();
    const late = { state: 'dropped', dropReason: 'late', endedAt: now } as const;
    await this.rows.update({ id, state: 'queued', worthUntil: LessThanOrEqual(now) }, late);
    return !(await this.rows.existsBy({ id, state: 'queued' }));
  }

  private async handOver(delivery: MailDelivery, turn: RelayTurn): Promise<void> {
    const whole = this.openedBy(delivery);
    if (!whole) return this.end(delivery, 'failed', null, { dropReason: 'other-key' });
    let answer: string;
    try {
      answer = await this.transport.handOver(delivery, whole);
    } catch (error) {
      return this.judge(delivery, turn, error as Error);
    }
    await this.end(delivery, 'sent', answer, this.secrets.spent(delivery.content!));
    await stubbornly(() => this.relay.answers());
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

  private async judge(delivery: MailDelivery, turn: RelayTurn, error: Error): Promise<void> {
    // What failed before it came to the relay has certainly not left.
    if (!(error instanceof HandOverFailed)) return this.tryLater(delivery, error.message);
    const verdict = verdictOf(error);
    if (verdict === 'unknown') return this.end(delivery, 'unknown', error.message);
    if (verdict === 'relay') return this.waitForRelay(delivery, turn, error);
    await stubbornly(() => this.relay.answers());
    if (verdict === 'refused') return this.end(delivery, 'failed', error.message);
    return this.tryLater(delivery, error.message);
  }

  private async waitForRelay(delivery: MailDelivery, turn: RelayTurn, error: HandOverFailed): Promise<void> {
    const retryAt = await stubbornly(() => this.relay.refuses(turn, error.message));
    // What is said at the message may be about this mail alone, so that it counts.
    if (error.step !== 'session') return this.tryLater(delivery, error.message);
    // Not at once when the pause ends: another mail finds out, so that one alone cannot keep the relay refusing. What the relay
    // said is for those who run it, and stands with the refusal.
    const waiting = { retryAt: addTime(retryAt, AFTER_OTHERS), attempts: delivery.attempts - 1 };
    return this.queueAgain(delivery, delivery.lastAnswer, waiting);
  }

  private async tryLater(delivery: MailDelivery, answer: string): Promise<void> {
    const now = this.clock.now();
    if (isHopeless(delivery, now)) return this.end(delivery, 'failed', answer);
    const retryAt = addTime(now, retryIn(delivery.attempts));
    return this.queueAgain(delivery, answer, { retryAt, attempts: delivery.attempts });
  }

  /** With a job of its own: a hand-over that went on by itself has none left. */
  private async queueAgain(
    { id, senderId }: MailDelivery,
    answer: string | null,
    { retryAt, attempts }: { retryAt: Date; attempts: number },
  ): Promise<void> {
    const own = { id, senderId: senderId!, state: 'sending' as const };
    const waiting = { state: 'queued', senderId: null, sendingUntil: null, attempts } as const;
    const write = (tx: Tx) =>
      tx.update(MailDelivery, own, { ...waiting, lastAnswer: answer?.slice(0, 500) ?? null });
    const queue = async (tx: Tx) => {
      const { affected } = await write(tx);
      if (affected) await this.jobs.add(tx, deliverMail, { deliveryId: id }, { runAt: retryAt });
    };
    await stubbornly(() => this.transactions.run(queue));
  }

  // A process that stalled past its lease may find its mail `unknown`; what it knows is still the truth about it.
  private async end(
    { id, senderId }: MailDelivery,
    state: DeliveryState,
    answer: string | null,
    change: Partial<Pick<MailDelivery, 'content' | 'sealed' | 'dropReason'>> = {},
  ): Promise<void> {
    const end = {
      state,
      lastAnswer: answer?.slice(0, 500) ?? null,
      dropReason: null,
      endedAt: this.clock.now(),
      ...(change as object),
    };
    const own = { id, senderId: senderId!, state: In(['sending', 'unknown']) };
    await stubbornly(() => this.rows.update(own, end));
    this.metrics.mails.inc({ outcome: state });
  }

  private get rows() {
    return this.database.manager.getRepository(MailDelivery);
  }
}

/** Neither a database that is away for a while nor somebody who holds the row must make an unknown of what the relay has answered. */
async function stubbornly<T>(write: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await write();
    } catch (error) {
      if (tries >= STUBBORN.tries || !isPassing(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, STUBBORN.pause));
    }
  }
}
