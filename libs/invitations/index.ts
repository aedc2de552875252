export { type Admission, type AdmissionRequest, BuyerAdmission } from './guests/buyer-admission.service.js';
export {
  type CampaignBoard,
  CampaignBoardQuery,
  type GuestFilter,
  type GuestRow,
} from './campaigns/campaign-board.query.js';
export { CampaignCorrections } from './campaigns/campaign-corrections.service.js';
export {
  CampaignPreviews,
  type LetterPreview,
  type PreviewRequest,
} from './campaigns/campaign-previews.query.js';
export { CampaignWithdrawals } from './campaigns/campaign-withdrawals.service.js';
export { CampaignSending } from './campaigns/campaign-sending.service.js';
export { type CampaignFacts, Campaigns } from './campaigns/campaigns.service.js';
export { ComingQuery, type GuestPlace } from './coming.query.js';
export { ContactListQuery } from './contact-list.query.js';
export { type ContactFacts, Contacts } from './contacts.service.js';
export type { Audience } from './domain/audience.js';
export { type CampaignState, CORRECTABLE } from './domain/campaign-states.js';
export { fillPlaceholders, PLACEHOLDERS } from './domain/placeholders.js';
export { repliesEnd } from './domain/replies-end.js';
export { Campaign } from './entities/campaign.entity.js';
export { Contact, CONTACT_ROLES, type ContactRole } from './entities/contact.entity.js';
export { ContactImport } from './entities/contact-import.entity.js';
export { type ContactFaultCode, ContactImportRow } from './entities/contact-import-row.entity.js';
export { InvitationToken } from './entities/invitation-token.entity.js';
export { Invitation, REPLIES, type Reply } from './entities/invitation.entity.js';
export {
  GuestInvitations,
  type GuestReply,
  type OpenedInvitation,
} from './guests/guest-invitations.service.js';
export { type GuestLink } from './guests/guest-link.js';
export { GuestReminders } from './guests/guest-reminders.service.js';
export { type ContactImportBoard, ContactImportQuery } from './imports/contact-import.query.js';
export { ContactImportPreview } from './imports/contact-import-preview.service.js';
export { ContactImports } from './imports/contact-imports.service.js';
export {
  correctionMail,
  invitationMail,
  invitationWithdrawnMail,
  reminderMail,
} from './letters/invitation.notification.js';
export { invitationsErrors } from './invitations.errors.js';
export {
  buyerJoined,
  campaignSent,
  contactCreated,
  invitationAccepted,
  invitationDeclined,
  invitationWithdrawn,
} from './invitations.events.js';
export { InvitationsModule } from './invitations.module.js';
export { invitationsPermissions } from './invitations.permissions.js';
export { invitationsSchema } from './invitations.schema.js';
export { Letters } from './letters/letters.service.js';
export {
  endInvitations,
  mailCorrections,
  remindGuests,
  sendCampaign,
  writeContacts,
} from './invitations.jobs.js';
