import { GuestReminders, remindGuests } from '#lib/invitations';
import { Processes } from '#platform/queue';

@Processes(remindGuests)
export class RemindGuestsProcessor {
  constructor(private readonly reminders: GuestReminders) {}

  run({ campaignId, remindAt }: { campaignId: string; remindAt?: string }): Promise<void> {
    return this.reminders.run(campaignId, remindAt);
  }
}
