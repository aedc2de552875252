import { Controller, Get, Query, Req } from '@nestjs/common';
import { ApiNotFoundResponse, ApiTags } from '@nestjs/swagger';
import { HttpConfig } from '#config';
import { type MailboxMessage, MailboxQuery } from '#lib/notifications';
import { httpErrors, IdParam, ListRequest } from '#platform/http';
import { type AuthorisedRequest, Public } from '../access/access.decorators.js';
import { isFromThisMachine } from '../access/this-machine.js';
import { MailboxListResponse, MailboxMailResponse, MailboxMessageResponse } from './mailbox.response.js';

/**
 * The mailbox page of the embedded mode. Where mails go to a relay it does not exist. It shows everybody's personal links,
 * so only who sits at this machine may read it, and administrators from anywhere.
 */
@ApiTags('notifications')
@Controller('mailbox')
@ApiNotFoundResponse()
export class MailboxController {
  constructor(
    private readonly mailbox: MailboxQuery,
    private readonly config: HttpConfig,
  ) {}

  /** The mails of the local mailbox, the newest first; `q` searches address and subject. */
  @Get()
  @Public()
  async messages(
    @Req() request: AuthorisedRequest,
    @Query() query: ListRequest,
  ): Promise<MailboxListResponse> {
    this.ensureReadable(request);
    const { items, nextCursor } = await this.mailbox.page(query);
    return { items: items.map(summary), nextCursor };
  }

  @Get(':messageId')
  @Public()
  async message(
    @Req() request: AuthorisedRequest,
    @IdParam('messageId') messageId: string,
  ): Promise<MailboxMailResponse> {
    this.ensureReadable(request);
    const message = await this.mailbox.one(messageId);
    if (!message) throw httpErrors.notFound();
    const { text, html, calendars = [] } = message.content;
    return { ...summary(message), text, html, calendars: calendars.map(({ ics }) => ics) };
  }

  private ensureReadable(request: AuthorisedRequest): void {
    const mayRead = isFromThisMachine(request, this.config) || request.actor?.administrator === true;
    if (!this.mailbox.available || !mayRead) throw httpErrors.notFound();
  }
}

const summary = ({ id, toName, toAddress, subject, receivedAt }: MailboxMessage): MailboxMessageResponse => ({
  id,
  toName,
  toAddress,
  subject,
  receivedAt: receivedAt.toISOString(),
});
