import { defineEvent } from '#platform/events';

export const contactCreated = defineEvent<{ email: string }>('contact.created');
/** A workbook of contacts was imported; one event for all of them. */
export const contactsImported = defineEvent<{ created: number }>('contacts.imported');
/** The address was another one; links that went to the former ended. */
export const contactCorrected = defineEvent<{ email: string }>('contact.corrected');
export const contactUnsubscribed = defineEvent<{ campaignId: string }>('contact.unsubscribed');
export const campaignSent = defineEvent<{ fairId: string; invitations: number }>('campaign.sent');

interface ReplyFacts {
  campaignId: string;
  fairId: string;
  contactId: string;
  plusOnes: number;
}
export const invitationAccepted = defineEvent<ReplyFacts>('invitation.accepted');
export const invitationDeclined = defineEvent<ReplyFacts>('invitation.declined');

/** A guest came aboard: the organisation takes part in the fair as a buyer. */
export const buyerJoined = defineEvent<{
  fairId: string;
  organisationId: string;
  /** Whether exhibitors may find it, if the guest said so while joining. */
  findable: boolean | null;
}>('buyer.joined');
