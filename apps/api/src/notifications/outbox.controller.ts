import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ActingForOrganiser } from '#lib/identity';
import { MailResending } from '#lib/notifications';
import type { Tx } from '#platform/database';
import { Transaction, Writes } from '#platform/http';
import { Permits } from '../access/access.decorators.js';
import { Acting } from '../access/acting.decorator.js';
import { OutboxPresenter } from './outbox.presenter.js';
import { OutboxCountsResponse, OutboxPageResponse, ResendMailsResponse } from './outbox.response.js';
import { outboxPermissions } from './outbox.permissions.js';
import { OutboxRequest, ResendMailsRequest } from './outbox.request.js';

@ApiTags('notifications')
@Controller('organisers/:organiserId/mails')
export class OutboxController {
  constructor(
    private readonly presenter: OutboxPresenter,
    private readonly resending: MailResending,
  ) {}

  /** The mails sent in the organiser's name, newest first, without their content. */
  @Get()
  @Permits(outboxPermissions.view)
  mails(
    @Acting() { organiserId }: ActingForOrganiser,
    @Query() query: OutboxRequest,
  ): Promise<OutboxPageResponse> {
    return this.presenter.page(organiserId, query);
  }

  /** How many mails are in each state, and whether the relay takes any. */
  @Get('counts')
  @Permits(outboxPermissions.view)
  mailCounts(@Acting() { organiserId }: ActingForOrganiser): Promise<OutboxCountsResponse> {
    return this.presenter.counts(organiserId);
  }

  /** Sends chosen mails again, each at most once; the platform never does so by itself. */
  @Post('resends')
  @HttpCode(200)
  @Permits(outboxPermissions.resend)
  @Writes()
  async resendMails(
    @Acting() { organiserId, actorId }: ActingForOrganiser,
    @Body() { mailIds }: ResendMailsRequest,
    @Transaction() tx: Tx,
  ): Promise<ResendMailsResponse> {
    return { resent: await this.resending.resend(tx, { organiserId, mailIds, actorId }) };
  }
}
