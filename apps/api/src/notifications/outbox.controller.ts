import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type MailDelivery, MailOutboxQuery } from '#lib/notifications';
import { IdParam } from '#platform/http';
import { Permits } from '../access/access.decorators.js';
import { OutboxCountsResponse, OutboxMailResponse, OutboxPageResponse } from './outbox.response.js';
import { outboxPermissions } from './outbox.permissions.js';
import { OutboxRequest } from './outbox.request.js';

@ApiTags('notifications')
@Controller('organisers/:organiserId/mails')
export class OutboxController {
  constructor(private readonly outbox: MailOutboxQuery) {}

  /** The mails sent in the organiser's name, newest first, without their content. */
  @Get()
  @Permits(outboxPermissions.view)
  async mails(
    @IdParam('organiserId') organiserId: string,
    @Query() query: OutboxRequest,
  ): Promise<OutboxPageResponse> {
    const page = await this.outbox.page(organiserId, query);
    return { items: page.items.map(present), nextCursor: page.nextCursor };
  }

  /** How many mails are in each state. */
  @Get('counts')
  @Permits(outboxPermissions.view)
  mailCounts(@IdParam('organiserId') organiserId: string): Promise<OutboxCountsResponse> {
    return this.outbox.counts(organiserId);
  }
}

const present = ({
  id,
  kind,
  toName,
  toAddress,
  subject,
  state,
  attempts,
  lastAnswer,
  queuedAt,
  endedAt,
}: MailDelivery): OutboxMailResponse => ({
  id,
  kind,
  toName,
  toAddress,
  subject,
  state,
  attempts,
  lastAnswer,
  queuedAt: queuedAt.toISOString(),
  endedAt: endedAt?.toISOString() ?? null,
});
