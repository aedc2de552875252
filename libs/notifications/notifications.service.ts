import { Inject, Injectable } from '@nestjs/common';
import { HttpConfig } from '#config';
import { Clock, hasLineBreak, newId, normaliseEmail, type UiLanguage } from '#lib/kernel';
import type { Tx } from '#platform/database';
import { Jobs } from '#platform/queue';
import { deliverMail } from './deliver-mail.job.js';
import { asHtml, asText } from './domain/lay-out.js';
import type { MailKind } from './domain/mail-kind.js';
import { MailDelivery } from './entities/mail-delivery.entity.js';
import { notificationsErrors } from './notifications.errors.js';

export interface Recipient {
  email: string;
  name: string;
  language: UiLanguage;
}

export interface NotifyOptions {
  organiserId?: string;
  /** At most one mail with this key is ever queued; a second call changes nothing. */
  uniqueKey?: string;
}

@Injectable()
export class Notifications {
  constructor(
    private readonly jobs: Jobs,
    private readonly http: HttpConfig,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * Writes the mail in the recipient's language and queues it in the transaction of the change it tells about.
   * Throws `notifications.bad-address` when the address is not one plain address.
   */
  async notify<D extends object>(
    tx: Tx,
    kind: MailKind<D>,
    to: Recipient,
    data: D,
    options: NotifyOptions = {},
  ): Promise<void> {
    const toAddress = normaliseEmail(to.email);
    if (!toAddress) throw notificationsErrors.badAddress({ field: 'email' });
    const letter = kind.letters[to.language](data, (path) => `${this.http.publicUrl}${path}`);
    const calendar = kind.calendar?.(data, to.language);
    const id = newId();
    const row = {
      id,
      kind: kind.name,
      organiserId: options.organiserId ?? null,
      toAddress,
      toName: oneLine(to.name),
      language: to.language,
      subject: oneLine(letter.subject).slice(0, 300),
      content: { text: asText(letter), html: asHtml(letter, to.language), ...(calendar && { calendar }) },
      messageId: `<${id}@${new URL(this.http.publicUrl).hostname}>`,
      uniqueKey: options.uniqueKey ?? null,
      state: 'queued' as const,
      attempts: 0,
      queuedAt: this.clock.now(),
    };
    if (row.uniqueKey && (await tx.existsBy(MailDelivery, { uniqueKey: row.uniqueKey }))) return;
    await tx.insert(MailDelivery, row);
    await this.jobs.add(tx, deliverMail, { deliveryId: id });
  }
}

const oneLine = (text: string) =>
  hasLineBreak(text) ? text.replace(/[\r\n\u0085\u2028\u2029\0]+/g, ' ') : text;
