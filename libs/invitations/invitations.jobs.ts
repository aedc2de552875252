import { defineJob } from '#platform/queue';
import { RUN_ATTEMPTS } from '#platform/runs';

/** Writes the invitations of a campaign, batch by batch. */
export const sendCampaign = defineJob<{ campaignId: string }>('invitations.send-campaign');

/** Reminds the guests of a campaign who have not answered, each once: at the campaign's time, or at once where none is named. */
export const remindGuests = defineJob<{ campaignId: string; remindAt?: string }>('invitations.remind-guests');

/** Adds the contacts of an import. */
export const writeContacts = defineJob<{ importId: string }>('invitations.write-import', {
  attempts: RUN_ATTEMPTS,
});
