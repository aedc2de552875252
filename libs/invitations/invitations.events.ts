import { defineEvent } from '#platform/events';

export const contactCreated = defineEvent<{ email: string }>('contact.created');
/** A workbook of contacts was imported; one event for all of them. */
export const contactsImported = defineEvent<{ created: number }>('contacts.imported');
/** The address was another one; links that went to the former ended. */
export const contactCorrected = defineEvent<{ email: string }>('contact.corrected');
export const contactUnsubscribed = defineEvent<{ campaignId: string }>('contact.unsubscribed');
export const campaignSent = defineEvent<{ fairId: string; invitations: number }>('campaign.sent');

/** The letter was corrected after it had gone out; its guests are told. */
export const campaignCorrected = defineEvent<{ fairId: string }>('campaign.corrected');
/** All its invitations end; its guests are told why. */
export const campaignWithdrawn = defineEvent<{ fairId: string; reason: string }>('campaign.withdrawn');

interface ReplyFacts {
  campaignId: string;
  fairId: string;
  contactId: string;
  plusOnes: number;
}
export const invitationAccepted = defineEvent<ReplyFacts>('invitation.accepted');
export const invitationDeclined = defineEvent<ReplyFacts>('invitation.declined');
/** Of somebody who had said yes, with the campaign. */
export const invitationWithdrawn = defineEvent<Omit<ReplyFacts, 'plusOnes'>>('invitation.withdrawn');

/** A guest came aboard: the organisation takes part in the fair as a buyer. */
export const buyerJoined = defineEvent<{
  fairId: string;
  organisationId: string;
  /** Whether exhibitors may find it, if the guest said so while joining. */
  findable: boolean | null;
}>('buyer.joined');
