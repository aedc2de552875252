import { Injectable } from '@nestjs/common';
import type { Tx } from '#platform/database';
import { Jobs } from '#platform/queue';
import type { Campaign } from './entities/campaign.entity.js';
import { remindGuests } from './invitations.jobs.js';

/** Plans a campaign's reminder for its time. One that was planned for another time finds that out and does nothing. */
@Injectable()
export class ReminderPlanning {
  constructor(private readonly jobs: Jobs) {}

  async plan(tx: Tx, { id: campaignId, remindAt: runAt }: Pick<Campaign, 'id' | 'remindAt'>): Promise<void> {
    if (!runAt) return;
    const remindAt = runAt.toISOString();
    const uniqueKey = `remind:${campaignId}:${remindAt}`;
    await this.jobs.add(tx, remindGuests, { campaignId, remindAt }, { runAt, uniqueKey });
  }
}
