import type { Clock } from '#lib/kernel';
import { newId } from '#lib/kernel';
import type { Database } from '#platform/database';
import type { MailDelivery } from '../entities/mail-delivery.entity.js';
import { MailboxMessage } from '../entities/mailbox-message.entity.js';
import { MailTransport } from './mail-transport.js';

/** Puts mails into the mailbox page; a twin of a Message-ID is dropped, as real mailboxes do. */
export class MailboxTransport extends MailTransport {
  readonly local = true;
  readonly connections = 5;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {
    super();
  }

  isReachable(): null {
    return null;
  }

  async handOver({
    messageId,
    toAddress,
    toName,
    subject,
    searchKey,
    content,
    sealed,
  }: MailDelivery): Promise<string> {
    const message = {
      id: newId(),
      messageId,
      toAddress,
      toName,
      subject,
      searchKey,
      content: content!,
      sealed,
      receivedAt: this.clock.now(),
    };
    await this.database.manager
      .createQueryBuilder()
      .insert()
      .into(MailboxMessage)
      .values(message)
      .orIgnore()
      .updateEntity(false)
      .execute();
    return 'mailbox';
  }
}
