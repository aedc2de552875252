import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type MailboxMessage, MailboxQuery } from '#lib/notifications';
import { httpErrors, IdParam, ListRequest } from '#platform/http';
import { Public } from '../access/access.decorators.js';
import { MailboxListResponse, MailboxMailResponse, MailboxMessageResponse } from './mailbox.response.js';

/** The mailbox page of the embedded mode. Where mails go to a relay it does not exist. */
@ApiTags('notifications')
@Controller('mailbox')
export class MailboxController {
  constructor(private readonly mailbox: MailboxQuery) {}

  /** The latest mails of the local mailbox; `q` searches address and subject. */
  @Get()
  @Public()
  async messages(@Query() query: ListRequest): Promise<MailboxListResponse> {
    this.ensureAvailable();
    const messages = await this.mailbox.latest(query.q);
    return { items: messages.map(summary) };
  }

  @Get(':messageId')
  @Public()
  async message(@IdParam('messageId') messageId: string): Promise<MailboxMailResponse> {
    this.ensureAvailable();
    const message = await this.mailbox.one(messageId);
    if (!message) throw httpErrors.notFound();
    const { text, html, calendar } = message.content;
    return { ...summary(message), text, html, calendar: calendar?.ics ?? null };
  }

  private ensureAvailable(): void {
    if (!this.mailbox.available) throw httpErrors.notFound();
  }
}

const summary = ({ id, toName, toAddress, subject, receivedAt }: MailboxMessage): MailboxMessageResponse => ({
  id,
  toName,
  toAddress,
  subject,
  receivedAt: receivedAt.toISOString(),
});
