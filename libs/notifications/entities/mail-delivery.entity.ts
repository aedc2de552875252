import { Entity, Index } from 'typeorm';
import type { UiLanguage } from '#lib/kernel';
import {
  IdColumn,
  InstantColumn,
  IntColumn,
  JsonColumn,
  LongTextColumn,
  LooseRefColumn,
  TextColumn,
  UniqueKey,
} from '#platform/database';
import type { MailContent } from '../domain/mail-content.js';

/**
 * How far a mail has come. `unknown`: the process died between handing it over and writing that down. `dropped`: it will never
 * be sent, see `dropReason`.
 */
export const DELIVERY_STATES = ['queued', 'sending', 'sent', 'failed', 'unknown', 'dropped'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** States of a mail that has left, or may have. */
export const MAY_HAVE_LEFT: readonly DeliveryState[] = ['sending', 'sent', 'unknown'];

/**
 * Why a mail was not sent, or is not known to be, where the relay said nothing. `newer`: another about the same thing went in
 * its place; `undone`: what it told about was taken back before it went; `budget`: the reader got, or the sender caused, too
 * many; `other-key` (failed): its links were closed with another key than this installation has; `cut` (unknown): the process
 * ended while it was handed over; `restored` (unknown): a backup was restored, and it may have gone since that was made; `late`:
 * what it tells was over before it went.
 */
export type DropReason = 'newer' | 'undone' | 'budget' | 'late' | 'other-key' | 'cut' | 'restored';

/** One mail to one person, as it will be sent. */
@Entity('notifications_mail_delivery')
@UniqueKey(['messageId'])
@UniqueKey(['uniqueKey'])
@UniqueKey(['resendOfId'])
@Index(['organiserId', 'id'])
@Index(['state', 'sendingUntil'])
@Index(['topicId', 'state'])
@Index(['aboutId'])
@Index(['toAddress', 'kind', 'queuedAt'])
@Index(['sender', 'kind', 'queuedAt'])
@Index(['settles', 'state'])
@Index(['movesWithId', 'state'])
export class MailDelivery {
  @IdColumn() id!: string;
  @TextColumn(80) kind!: string;
  @LooseRefColumn({ nullable: true }) organiserId!: string | null;
  /** What a group of mails is about, such as a campaign; for counting. */
  @LooseRefColumn({ nullable: true }) topicId!: string | null;
  /** The one thing this mail is about, such as an invitation. */
  @LooseRefColumn({ nullable: true }) aboutId!: string | null;
  @TextColumn(254) toAddress!: string;
  /** Who caused it, for its budget: "account …", "organisation …", "organiser …" or "network …"; null: the platform itself. */
  @TextColumn(80, { nullable: true }) sender!: string | null;
  @TextColumn(200) toName!: string;
  @TextColumn(2) language!: UiLanguage;
  @TextColumn(300) subject!: string;
  @TextColumn(500) searchKey!: string;
  /** With marks for secrets; once it has gone, without the addresses that held them. Null in rows of the first release. */
  @JsonColumn({ nullable: true }) content!: MailContent | null;
  /** What the marks stand for, encrypted, until the mail has gone. */
  @LongTextColumn({ nullable: true }) sealed!: string | null;
  /** RFC 5322 Message-ID, fixed when queued, so that relays and mailboxes can drop twins. */
  @TextColumn(200) messageId!: string;
  /** Set where a second mail of the kind to the same person about the same thing must never exist. */
  @TextColumn(200, { nullable: true }) uniqueKey!: string | null;
  /** The mail that a person had sent again as this one; each at most once. */
  @LooseRefColumn({ nullable: true }) resendOfId!: string | null;
  @TextColumn(10) state!: DeliveryState;
  @IntColumn() attempts!: number;
  @TextColumn(500, { nullable: true }) lastAnswer!: string | null;
  @TextColumn(10, { nullable: true }) dropReason!: DropReason | null;
  @InstantColumn() queuedAt!: Date;
  /** Until when it is worth reading; a mail that has not gone by then does not go. Null: for ever. */
  @InstantColumn({ nullable: true }) worthUntil!: Date | null;
  /** The event that takes that instant along when it moves in time. */
  @LooseRefColumn({ nullable: true }) movesWithId!: string | null;
  /** What it tells the state of: a newer mail with this to the same person goes in its place. */
  @TextColumn(160, { nullable: true }) settles!: string | null;
  /** Since when mails about that have been held for a newer one. */
  @InstantColumn({ nullable: true }) heldSince!: Date | null;
  /** The process that hands the mail over. */
  @LooseRefColumn({ nullable: true }) senderId!: string | null;
  /** Until when that process vouches for the mail; later it counts as dead. */
  @InstantColumn({ nullable: true }) sendingUntil!: Date | null;
  @InstantColumn({ nullable: true }) endedAt!: Date | null;
}
