import { Injectable } from '@nestjs/common';
import { searchKey } from '#lib/kernel';
import { Database, likePattern } from '#platform/database';
import { MailboxMessage } from './entities/mailbox-message.entity.js';
import { MailSecrets } from './mail-secrets.service.js';
import { MailTransport } from './mail/mail-transport.js';

const SHOWN = 200;

/** The local mailbox page: all mails of the embedded mode; there is none when mails go to a relay. */
@Injectable()
export class MailboxQuery {
  constructor(
    private readonly database: Database,
    private readonly transport: MailTransport,
    private readonly secrets: MailSecrets,
  ) {}

  get available(): boolean {
    return this.transport.local;
  }

  latest(words?: string): Promise<MailboxMessage[]> {
    const query = this.database.manager
      .createQueryBuilder(MailboxMessage, 'message')
      .orderBy('message.id', 'DESC')
      .limit(SHOWN);
    if (words)
      query.where(`message.searchKey LIKE :words ESCAPE '!'`, { words: likePattern(searchKey(words)) });
    return query.getMany();
  }

  /** A letter with its links. Throws SealBroken when another key closed it. */
  async one(id: string): Promise<MailboxMessage | null> {
    const message = await this.database.manager.findOneBy(MailboxMessage, { id });
    return message && Object.assign(message, { content: this.secrets.open(message) });
  }
}
