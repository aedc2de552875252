import { Inject, Injectable } from '@nestjs/common';
import { HttpConfig } from '#config';
import { Clock, newId, normaliseEmail, searchKey, type UiLanguage } from '#lib/kernel';
import type { Tx } from '#platform/database';
import { Jobs } from '#platform/queue';
import { deliverMail } from './deliver-mail.job.js';
import { asHtml, asText } from './domain/lay-out.js';
import type { MailContent } from './domain/mail-content.js';
import type { Letter, MailKind } from './domain/mail-kind.js';
import { messageIdOf } from './domain/message-id.js';
import { oneLine } from './domain/one-line.js';
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
  /** Where answers go: the organiser's own address. Left out when it is not one plain address. */
  replyTo?: string;
  /** Path below the public address that takes the POST of one-click unsubscribing (RFC 8058). */
  unsubscribePath?: string;
  /** What a group of mails is about, such as a campaign's id; counted by MailOutboxQuery. */
  topicId?: string;
  /** The one thing that the mail is about, such as an invitation's id. */
  aboutId?: string;
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
    const { uniqueKey = null } = options;
    if (uniqueKey && (await tx.existsBy(MailDelivery, { uniqueKey }))) return;
    const letter = this.write(kind, to.language, data);
    const id = newId();
    const toName = oneLine(to.name, 200);
    const subject = oneLine(letter.subject, 300);
    await tx.insert(MailDelivery, {
      id,
      kind: kind.name,
      organiserId: options.organiserId ?? null,
      topicId: options.topicId ?? null,
      aboutId: options.aboutId ?? null,
      toAddress,
      toName,
      language: to.language,
      subject,
      searchKey: searchKey(toName, toAddress, subject).slice(0, 500),
      content: this.contentOf(kind, letter, to.language, data, options),
      messageId: messageIdOf(id, this.http.publicUrl),
      uniqueKey,
      state: 'queued',
      attempts: 0,
      queuedAt: this.clock.now(),
    });
    await this.jobs.add(tx, deliverMail, { deliveryId: id });
  }

  /** The mail as it would be written, for previews. */
  write<D extends object>(kind: MailKind<D>, language: UiLanguage, data: D): Letter {
    return kind.letters[language](data, (path) => `${this.http.publicUrl}${path}`);
  }

  private contentOf<D extends object>(
    kind: MailKind<D>,
    letter: Letter,
    language: UiLanguage,
    data: D,
    { replyTo, unsubscribePath }: NotifyOptions,
  ): MailContent {
    const calendars = kind.calendars?.(data, language) ?? [];
    const answersTo = replyTo && normaliseEmail(replyTo);
    return {
      text: asText(letter),
      html: asHtml(letter, language),
      ...(calendars.length > 0 && { calendars }),
      ...(answersTo && { replyTo: answersTo }),
      ...(unsubscribePath && { unsubscribeUrl: `${this.http.publicUrl}${unsubscribePath}` }),
    };
  }
}
