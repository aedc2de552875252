import { IsNull } from 'typeorm';
import { GuestReminders, remindGuests } from '#lib/invitations';
import { Database } from '#platform/database';
import { Job, type JobContext, Processes } from '#platform/queue';

interface Reminding {
  campaignId: string;
  remindAt?: string;
  isAsked?: true;
}

@Processes(remindGuests)
export class RemindGuestsProcessor {
  constructor(
    private readonly reminders: GuestReminders,
    private readonly database: Database,
  ) {}

  async run({ campaignId, ...why }: Reminding, { jobId }: Pick<JobContext, 'jobId'>): Promise<void> {
    return this.reminders.run(campaignId, (await this.isAsked(jobId)) ? { isAsked: true } : why);
  }

  /** Earlier versions did not write down who was asked for now, but as today only what is planned for a time has a key. */
  private isAsked(id: string): Promise<boolean> {
    return this.database.manager.existsBy(Job, { id, uniqueKey: IsNull() });
  }
}
