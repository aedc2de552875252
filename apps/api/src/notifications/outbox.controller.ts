import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor } from '#lib/identity';
import { type MailDelivery, MailOutboxQuery, MailResending } from '#lib/notifications';
import type { Tx } from '#platform/database';
import { IdParam, Transaction, Writes } from '#platform/http';
import { Caller, Permits } from '../access/access.decorators.js';
import {
  OutboxCountsResponse,
  OutboxMailResponse,
  OutboxPageResponse,
  ResendMailsResponse,
} from './outbox.response.js';
import { outboxPermissions } from './outbox.permissions.js';
import { OutboxRequest, ResendMailsRequest } from './outbox.request.js';

@ApiTags('notifications')
@Controller('organisers/:organiserId/mails')
export class OutboxController {
  constructor(
    private readonly outbox: MailOutboxQuery,
    private readonly resending: MailResending,
  ) {}

  /** The mails sent in the organiser's name, newest first, without their content. */
  @Get()
  @Permits(outboxPermissions.view)
  async mails(
    @IdParam('organiserId') organiserId: string,
    @Query() query: OutboxRequest,
  ): Promise<OutboxPageResponse> {
    const page = await this.outbox.page(organiserId, query);
    const resent = await this.outbox.resent(page.items.map(({ id }) => id));
    return { items: page.items.map((mail) => present(mail, resent)), nextCursor: page.nextCursor };
  }

  /** How many mails are in each state. */
  @Get('counts')
  @Permits(outboxPermissions.view)
  mailCounts(@IdParam('organiserId') organiserId: string): Promise<OutboxCountsResponse> {
    return this.outbox.counts(organiserId);
  }

  /** Sends chosen mails again, each at most once; the platform never does so by itself. */
  @Post('resends')
  @HttpCode(200)
  @Permits(outboxPermissions.resend)
  @Writes()
  async resendMails(
    @IdParam('organiserId') organiserId: string,
    @Body() { mailIds }: ResendMailsRequest,
    @Caller() actor: Actor,
    @Transaction() tx: Tx,
  ): Promise<ResendMailsResponse> {
    return { resent: await this.resending.resend(tx, { organiserId, mailIds, actorId: actor.accountId }) };
  }
}

const present = (mail: MailDelivery, resent: ReadonlySet<string>): OutboxMailResponse => ({
  id: mail.id,
  kind: mail.kind,
  toName: mail.toName,
  toAddress: mail.toAddress,
  subject: mail.subject,
  state: mail.state,
  attempts: mail.attempts,
  lastAnswer: mail.lastAnswer,
  dropReason: mail.dropReason,
  queuedAt: mail.queuedAt.toISOString(),
  endedAt: mail.endedAt?.toISOString() ?? null,
  resendOfId: mail.resendOfId,
  resendable: (mail.state === 'failed' || mail.state === 'unknown') && !resent.has(mail.id),
});
