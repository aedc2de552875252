import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor } from '#lib/identity';
import { MailResending } from '#lib/notifications';
import type { Tx } from '#platform/database';
import { Transaction, Writes } from '#platform/http';
import { Administrator, Caller } from '../access/access.decorators.js';
import { OutboxPresenter } from './outbox.presenter.js';
import { OutboxPageResponse, PlatformOutboxCountsResponse, ResendMailsResponse } from './outbox.response.js';
import { OutboxRequest, ResendMailsRequest } from './outbox.request.js';

/** For whoever runs the installation: the mails of no organiser, such as links to accounts, and what the relay says. */
@ApiTags('notifications')
@Controller('administration/mails')
export class PlatformOutboxController {
  constructor(
    private readonly presenter: OutboxPresenter,
    private readonly resending: MailResending,
  ) {}

  /** The mails in no organiser's name, newest first, without their content. */
  @Get()
  @Administrator()
  platformMails(@Query() query: OutboxRequest): Promise<OutboxPageResponse> {
    return this.presenter.page(null, query);
  }

  /** How many of them are in each state, and how the relay refuses if it does. */
  @Get('counts')
  @Administrator()
  platformMailCounts(): Promise<PlatformOutboxCountsResponse> {
    return this.presenter.platformCounts();
  }

  /** Sends chosen mails again, each at most once; the platform never does so by itself. */
  @Post('resends')
  @HttpCode(200)
  @Administrator()
  @Writes()
  async resendPlatformMails(
    @Body() { mailIds }: ResendMailsRequest,
    @Caller() { accountId: actorId }: Actor,
    @Transaction() tx: Tx,
  ): Promise<ResendMailsResponse> {
    return { resent: await this.resending.resend(tx, { organiserId: null, mailIds, actorId }) };
  }
}
