import { GuestReminders, remindGuests } from '#lib/invitations';
import { Processes } from '#platform/queue';

@Processes(remindGuests)
export class RemindGuestsProcessor {
  constructor(private readonly reminders: GuestReminders) {}

  run({ campaignId, ...why }: { campaignId: string; remindAt?: string; isAsked?: true }): Promise<void> {
    return this.reminders.run(campaignId, why);
  }
}
