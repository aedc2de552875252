import { defineJob } from '#platform/queue';

/** Writes the invitations of a campaign, batch by batch. */
export const sendCampaign = defineJob<{ campaignId: string }>('invitations.send-campaign');

/** Reminds the guests of a campaign who have not answered, each once. */
export const remindGuests = defineJob<{ campaignId: string }>('invitations.remind-guests');
