import { Inject, Injectable } from '@nestjs/common';
import { HttpConfig } from '#config';
import { Clock, newId } from '#lib/kernel';
import { lockInOrder, type Tx } from '#platform/database';
import { Events } from '#platform/events';
import { Jobs } from '#platform/queue';
import { SealBroken } from '#platform/secrets';
import { deliverMail } from './deliver-mail.job.js';
import { messageIdOf } from './domain/message-id.js';
import { MailDelivery } from './entities/mail-delivery.entity.js';
import { type KeptMail, MailSecrets } from './mail-secrets.service.js';
import { notificationsErrors } from './notifications.errors.js';
import { mailResent } from './notifications.events.js';

export interface ResendRequest {
  /** Whose mails they are; null for those of the platform itself. */
  organiserId: string | null;
  mailIds: readonly string[];
  actorId: string;
}

/** Sends mails again because a person said so, never by itself. */
@Injectable()
export class MailResending {
  constructor(
    private readonly jobs: Jobs,
    private readonly events: Events,
    private readonly secrets: MailSecrets,
    private readonly http: HttpConfig,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * Queues a new mail for each `failed` or `unknown` one and returns how many; one that was resent before is left out, so
   * that pressing twice sends once, and so is one of several whose links another key closed. Locks the mails, records
   * `mail.resent` for each. Throws `notifications.mail-not-found` for ids of others and `notifications.not-resendable` for other
   * states, and when all were closed.
   */
  async resend(tx: Tx, { organiserId, mailIds, actorId }: ResendRequest): Promise<number> {
    const mails = await lockInOrder(tx, MailDelivery, mailIds);
    const own = mails.filter((mail) => mail.organiserId === organiserId);
    if (own.length !== new Set(mailIds).size) throw notificationsErrors.mailNotFound();
    let [resent, closed] = [0, 0];
    for (const mail of own) {
      if (await tx.existsBy(MailDelivery, { resendOfId: mail.id })) continue;
      if (!isResendable(mail)) throw notificationsErrors.notResendable();
      const id = newId();
      const kept = this.renewed({ ...mail, content: mail.content! }, id);
      if (kept) await this.queueAgain(tx, { mail, id, kept, actorId });
      if (kept) resent += 1;
      else closed += 1;
    }
    if (closed > 0 && resent === 0) throw notificationsErrors.notResendable();
    return resent;
  }

  private async queueAgain(
    tx: Tx,
    { mail, id, kept, actorId }: { mail: MailDelivery; id: string; kept: KeptMail; actorId: string },
  ): Promise<void> {
    const { kind, toAddress, organiserId } = mail;
    await tx.insert(MailDelivery, {
      ...(mail as object),
      id,
      ...kept,
      uniqueKey: null,
      resendOfId: mail.id,
      state: 'queued',
      attempts: 0,
      lastAnswer: null,
      dropReason: null,
      worthUntil: null,
      movesWithId: null,
      queuedAt: this.clock.now(),
      senderId: null,
      sendingUntil: null,
      endedAt: null,
    });
    // The personal links in it live on in the new mail alone.
    await tx.update(MailDelivery, { id: mail.id }, this.secrets.spent(mail.content!));
    await this.jobs.add(tx, deliverMail, { deliveryId: id });
    const data = { resendOfId: mail.id, kind, toAddress };
    await this.events.record(tx, mailResent, { organiserId, actorId, subjectId: id, data });
  }

  /** Null when another key closed it. */
  private renewed(mail: KeptMail, id: string): KeptMail | null {
    try {
      return this.secrets.renew(mail, messageIdOf(id, this.http.publicUrl));
    } catch (error) {
      if (error instanceof SealBroken) return null;
      throw error;
    }
  }
}

const isResendable = ({ state, content }: MailDelivery) =>
  (state === 'failed' || state === 'unknown') && content !== null;
