import { Entity } from 'typeorm';
import {
  IdColumn,
  InstantColumn,
  JsonColumn,
  LongTextColumn,
  TextColumn,
  UniqueKey,
} from '#platform/database';
import type { MailContent } from '../domain/mail-content.js';

/** A mail in the local mailbox page, which stands in for a mail relay in the embedded mode. */
@Entity('notifications_mailbox_message')
@UniqueKey(['messageId'])
export class MailboxMessage {
  @IdColumn() id!: string;
  @TextColumn(200) messageId!: string;
  @TextColumn(254) toAddress!: string;
  @TextColumn(200) toName!: string;
  @TextColumn(300) subject!: string;
  @TextColumn(500) searchKey!: string;
  /** With marks for secrets. */
  @JsonColumn() content!: MailContent;
  /** What the marks stand for, encrypted: the mailbox page shows the letters whole. */
  @LongTextColumn({ nullable: true }) sealed!: string | null;
  @InstantColumn() receivedAt!: Date;
}
