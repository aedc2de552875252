import { defineJob } from '#platform/queue';
import { RUN_ATTEMPTS } from '#platform/runs';

/** Writes the invitations of a campaign, batch by batch. */
export const sendCampaign = defineJob<{ campaignId: string }>('invitations.send-campaign');

/**
 * Reminds the guests of a campaign who have not answered, each once: at the time that it was planned for, or because somebody
 * asked for it now. Jobs of earlier versions say neither.
 */
export const remindGuests = defineJob<{ campaignId: string; remindAt?: string; isAsked?: true }>(
  'invitations.remind-guests',
);

/** Mails the corrected letter of a campaign to those who have the former one. */
export const mailCorrections = defineJob<{ campaignId: string; round: number; correctedAt: string }>(
  'invitations.mail-corrections',
);

/** Ends the invitations of a campaign that was withdrawn, and tells their guests. */
export const endInvitations = defineJob<{ campaignId: string }>('invitations.end-campaign');

/** Adds the contacts of an import. */
export const writeContacts = defineJob<{ importId: string }>('invitations.write-import', {
  attempts: RUN_ATTEMPTS,
});
