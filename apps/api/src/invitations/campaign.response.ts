import type { CampaignState, ContactRole, Reply } from '#lib/invitations';
import type { FairPhase } from '#lib/fairs';
import type { UiLanguage } from '#lib/kernel';
import type { DeliveryState } from '#lib/notifications';
import { MailCountsResponse } from '../notifications/outbox.response.js';

/** A text in several languages. */
export class LetterTexts {
  vi?: string;
  en?: string;
  fr?: string;
  zh?: string;
  km?: string;
}

export class AudienceResponse {
  roles!: ContactRole[];
  tags!: string[];
}

export class RepliesResponse {
  none!: number;
  accepted!: number;
  declined!: number;
}

export class CampaignResponse {
  id!: string;
  fairId!: string;
  /** Nobody is invited or reminded once it is over. */
  fairPhase!: FairPhase;
  /** Whether guests can reply now: the deadline has not passed, and the fair is not over. Nobody is invited or reminded later. */
  takesReplies!: boolean;
  name!: string;
  subject!: LetterTexts;
  body!: LetterTexts;
  audience!: AudienceResponse;
  replyBy!: string;
  remindAt!: string | null;
  state!: CampaignState;
  createdAt!: string;
  startedAt!: string | null;
  sentAt!: string | null;
  /** Whether its letter can be corrected now: it is out, and nobody is being written to. */
  isCorrectable!: boolean;
  /** How often its letter was corrected. */
  corrections!: number;
  withdrawnAt!: string | null;
  withdrawalReason!: string | null;
  /** Contacts that the audience means now. */
  audienceSize!: number;
  /** Invitations written so far. */
  invitations!: number;
  /** Guests whom a correction of the letter goes to: who have it, have not said no, and are coming or want letters; 0 when it cannot be corrected. */
  toCorrect!: number;
  reminded!: number;
  replies!: RepliesResponse;
  /** Its mails by state: invitations and reminders. */
  mails!: MailCountsResponse;
  /** For the `If-Match` of an edit. */
  version!: number;
}

export class CampaignPageResponse {
  items!: CampaignResponse[];
  nextCursor!: string | null;
}

export class CampaignCreatedResponse {
  id!: string;
}

export class AudienceSizeResponse {
  contacts!: number;
}

export class LetterPreviewResponse {
  toName!: string;
  toAddress!: string;
  subject!: string;
  /** Shown in a sandboxed frame. */
  html!: string;
  text!: string;
}

export class GuestMailResponse {
  id!: string;
  /** "invitation.sent", "invitation.reminder", "invitation.corrected" or "invitation.withdrawn" */
  kind!: string;
  state!: DeliveryState;
  queuedAt!: string;
  endedAt!: string | null;
}

export class GuestResponse {
  id!: string;
  contactId!: string;
  name!: string;
  organisationName!: string;
  email!: string;
  country!: string;
  language!: UiLanguage;
  reply!: Reply | 'none';
  plusOnes!: number;
  message!: string;
  repliedAt!: string | null;
  reminderSentAt!: string | null;
  /** Whether the guest has come aboard with an account. */
  joined!: boolean;
  mails!: GuestMailResponse[];
}

export class GuestPageResponse {
  items!: GuestResponse[];
  nextCursor!: string | null;
}
