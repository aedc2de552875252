import type { FairPhase } from '#lib/fairs';
import type { Entrance } from '#lib/identity';
import type { Reply } from '#lib/invitations';
import type { UiLanguage } from '#lib/kernel';

export class InvitedFairResponse {
  id!: string;
  name!: string;
  description!: string;
  venue!: string;
  venueAddress!: string;
  startsOn!: string;
  endsOn!: string;
  /** Dates as the language writes them. */
  dates!: string;
  timeZone!: string;
  phase!: FairPhase;
}

/** What the guest's organisation has open in the meetings of the fair, and loses with a no. */
export class GuestLosesResponse {
  /** Meetings to come. */
  meetings!: number;
  /** Requests that wait for an answer or for the timetable. */
  requests!: number;
}

/** An invitation as its page shows it. */
export class GuestInvitationResponse {
  guestName!: string;
  organisationName!: string;
  /** The address that the letter went to; the account that joins is this one's. */
  email!: string;
  /** What joining asks for: a new password, the account's own, or nothing more. */
  entrance!: Entrance;
  country!: string;
  /** The language that the letter was written in. */
  language!: UiLanguage;
  organiserName!: string;
  fair!: InvitedFairResponse;
  subject!: string;
  /** The letter's paragraphs. */
  letter!: string[];
  replyBy!: string;
  /** Why the organiser has withdrawn the invitation; null: it stands. */
  withdrawn!: string | null;
  /** Whether the time to reply is over, or it was withdrawn. */
  closed!: boolean;
  answer!: Reply | 'none';
  plusOnes!: number;
  message!: string;
  repliedAt!: string | null;
  /** Whether the guest came aboard already. */
  joined!: boolean;
  /** Null while the guest takes no part in the meetings. */
  loses!: GuestLosesResponse | null;
  unsubscribed!: boolean;
}

export class GuestJoinedResponse {
  organisationId!: string;
  fairId!: string;
}
