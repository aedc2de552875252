import { Inject, Injectable } from '@nestjs/common';
import { HttpConfig } from '#config';
import { Clock, newId, normaliseEmail, searchKey, type UiLanguage } from '#lib/kernel';
import type { Tx } from '#platform/database';
import { Jobs } from '#platform/queue';
import { deliverMail } from './deliver-mail.job.js';
import { asHtml, asText } from './domain/lay-out.js';
import type { MailContent } from './domain/mail-content.js';
import { type Letter, letterIn, type MailKind, withoutLinks } from './domain/mail-kind.js';
import { messageIdOf } from './domain/message-id.js';
import { oneLine } from './domain/one-line.js';
import { MailDelivery } from './entities/mail-delivery.entity.js';
import { MailBudgets } from './mail-budgets.service.js';
import { MailSecrets } from './mail-secrets.service.js';
import { MailSettling } from './mail-settling.service.js';
import { notificationsErrors } from './notifications.errors.js';

export interface Recipient {
  email: string;
  name: string;
  language: UiLanguage;
}

export interface NotifyOptions {
  /**
   * Until when it is worth reading, such as the end of a meeting; null: for ever. After a week without a server nobody hears of
   * what is over by then.
   */
  worthUntil: Date | null;
  /** The event that takes `worthUntil` along when it moves in time; see MailWorth. Left out or null: nothing does. */
  movesWith?: string | null;
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
  /** Who causes it, for the budgets: "account …", "organisation …", "organiser …" or "network …"; left out: the platform itself. */
  sender?: string;
  /** What it tells the state of, "meeting …": kinds with a `settling` wait a little, and the newest goes alone. */
  settles?: string;
}

@Injectable()
export class Notifications {
  constructor(
    private readonly jobs: Jobs,
    private readonly budgets: MailBudgets,
    private readonly settling: MailSettling,
    private readonly secrets: MailSecrets,
    private readonly http: HttpConfig,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * Writes the mail in the recipient's language and queues it in the transaction of the change it tells about: to go at once, or
   * when it has settled. Beyond the budget of its kind it waits, or its row says that it was dropped. Throws
   * `notifications.bad-address` when the address is not one plain address.
   */
  async notify<D extends object>(
    tx: Tx,
    kind: MailKind<D>,
    to: Recipient,
    data: D,
    options: NotifyOptions,
  ): Promise<void> {
    const toAddress = normaliseEmail(to.email);
    if (!toAddress) throw notificationsErrors.badAddress({ field: 'email' });
    const {
      uniqueKey = null,
      settles = null,
      sender = null,
      worthUntil,
      movesWith: movesWithId = null,
    } = options;
    if (uniqueKey && (await tx.existsBy(MailDelivery, { uniqueKey }))) return;
    const now = this.clock.now();
    const { goesAt, heldSince } = await this.settling.hold(tx, kind, { settles, toAddress });
    const admitted = await this.budgets.admits(tx, kind, { toAddress, sender }, now);
    const mail = this.render(kind, { ...to, email: toAddress }, data, options);
    // It joins the queue when the budget lets it: so that those beyond it go one after the other, as many in an hour as before.
    const queuedAt = admitted ?? now;
    const goes = { worthUntil, movesWithId, heldSince, attempts: 0, queuedAt };
    const row = { ...mail, uniqueKey, settles, sender, ...goes };
    if (admitted === null) {
      const dropped = { state: 'dropped', dropReason: 'budget', endedAt: now } as const;
      await tx.insert(MailDelivery, { ...row, ...this.secrets.spent(mail.content), ...dropped });
      return;
    }
    await tx.insert(MailDelivery, { ...row, state: 'queued' });
    const runAt = admitted > goesAt ? admitted : goesAt;
    await this.jobs.add(tx, deliverMail, { deliveryId: mail.id }, { runAt });
  }

  /** Drops what has not gone yet about something that was taken back, whoever it is to, or to one reader. */
  takeBack(tx: Tx, settles: string, to?: Pick<Recipient, 'email'>): Promise<void> {
    return this.settling.drop(tx, { settles, ...(to && { toAddress: addressOf(to) }) }, 'undone');
  }

  /** Since when a mail about this waits for somebody, so that the next one can tell all of it; null: none does. */
  async waitsSince(tx: Tx, settles: string, { email }: Pick<Recipient, 'email'>): Promise<Date | null> {
    return this.settling.waitsSince(tx, { settles, toAddress: addressOf({ email }) });
  }

  /** As `takeBack`, for many things at once and these kinds of mail only. */
  takeBackKinds(tx: Tx, kinds: readonly { name: string }[], settles: readonly string[]): Promise<void> {
    return this.settling.dropKinds(
      tx,
      kinds.map(({ name }) => name),
      settles,
    );
  }

  /** The mail as it would be written, for previews. */
  write<D extends object>(kind: MailKind<D>, language: UiLanguage, data: D): Letter {
    const linkTo = (path: string) => `${this.http.publicUrl}${path}`;
    return withoutLinks(letterIn(kind, data, { language, linkTo }));
  }

  private render<D extends object>(
    kind: MailKind<D>,
    { email: toAddress, name, language }: Recipient,
    data: D,
    options: NotifyOptions,
  ) {
    const letter = this.write(kind, language, data);
    const id = newId();
    const toName = oneLine(name, 200);
    const subject = oneLine(letter.subject, 300);
    return {
      id,
      kind: kind.name,
      organiserId: options.organiserId ?? null,
      topicId: options.topicId ?? null,
      aboutId: options.aboutId ?? null,
      toAddress,
      toName,
      language,
      subject,
      searchKey: searchKey(toName, toAddress, subject).slice(0, 500),
      ...this.secrets.keep(
        messageIdOf(id, this.http.publicUrl),
        this.contentOf(kind, letter, language, data, options),
        (kind.secrets ?? []).map((property) => String(data[property])),
      ),
    };
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
      text: asText(letter, language),
      html: asHtml(letter, language),
      ...(calendars.length > 0 && { calendars }),
      ...(answersTo && { replyTo: answersTo }),
      ...(unsubscribePath && { unsubscribeUrl: `${this.http.publicUrl}${unsubscribePath}` }),
    };
  }
}

const addressOf = ({ email }: Pick<Recipient, 'email'>): string => normaliseEmail(email) ?? email;
