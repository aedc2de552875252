import { Injectable } from '@nestjs/common';
import { searchKey } from '#lib/kernel';
import {
  Database,
  idIn,
  likePattern,
  type Page,
  pageOf,
  type PageRequest,
  pageSize,
} from '#platform/database';
import { MailboxMessage } from './entities/mailbox-message.entity.js';
import { MailSecrets } from './mail-secrets.service.js';
import { MailTransport } from './mail/mail-transport.js';

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

  /** The newest first; `q` is part of an address or a subject. */
  async page(request: PageRequest): Promise<Page<MailboxMessage>> {
    const size = pageSize(request);
    const query = this.database.manager
      .createQueryBuilder(MailboxMessage, 'message')
      .orderBy('message.id', 'DESC')
      .limit(size + 1);
    const before = idIn(request.cursor);
    if (before) query.andWhere('message.id < :before', { before });
    const words = searchKey(request.q);
    if (words) query.andWhere(`message.searchKey LIKE :words ESCAPE '!'`, { words: likePattern(words) });
    return pageOf(await query.getMany(), size, ({ id }) => [id]);
  }

  /** A letter with its links. Throws SealBroken when another key closed it. */
  async one(id: string): Promise<MailboxMessage | null> {
    const message = await this.database.manager.findOneBy(MailboxMessage, { id });
    return message && Object.assign(message, { content: this.secrets.open(message) });
  }
}
