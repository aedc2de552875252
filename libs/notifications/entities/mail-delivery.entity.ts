import { Entity, Index } from 'typeorm';
import type { UiLanguage } from '#lib/kernel';
import {
  IdColumn,
  InstantColumn,
  IntColumn,
  JsonColumn,
  LooseRefColumn,
  TextColumn,
  UniqueKey,
} from '#platform/database';
import type { MailContent } from '../domain/mail-content.js';

/** How far a mail has come. `unknown`: the process died between handing it over and writing that down. */
export type DeliveryState = 'queued' | 'sending' | 'sent' | 'failed' | 'unknown';

/** One mail to one person, as it will be sent. */
@Entity('notifications_mail_delivery')
@UniqueKey(['messageId'])
@UniqueKey(['uniqueKey'])
@Index(['organiserId', 'id'])
@Index(['state', 'sendingSince'])
export class MailDelivery {
  @IdColumn() id!: string;
  @TextColumn(80) kind!: string;
  @LooseRefColumn({ nullable: true }) organiserId!: string | null;
  @TextColumn(254) toAddress!: string;
  @TextColumn(200) toName!: string;
  @TextColumn(2) language!: UiLanguage;
  @TextColumn(300) subject!: string;
  /** Emptied once sent over SMTP, because it may hold a personal link. */
  @JsonColumn({ nullable: true }) content!: MailContent | null;
  /** RFC 5322 Message-ID, fixed when queued, so that relays and mailboxes can drop twins. */
  @TextColumn(200) messageId!: string;
  /** Set where a second mail of the kind to the same person about the same thing must never exist. */
  @TextColumn(200, { nullable: true }) uniqueKey!: string | null;
  @TextColumn(10) state!: DeliveryState;
  @IntColumn() attempts!: number;
  @TextColumn(500, { nullable: true }) lastAnswer!: string | null;
  @InstantColumn() queuedAt!: Date;
  @InstantColumn({ nullable: true }) sendingSince!: Date | null;
  @InstantColumn({ nullable: true }) endedAt!: Date | null;
}
