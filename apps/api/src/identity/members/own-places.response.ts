import type { Entrance, Party, Role } from '#lib/identity';

/** A fair at which an organiser says that the organisation exhibits; a yes to the invitation is a yes to it. */
export class NamedFairResponse {
  name!: string;
  startsOn!: string;
  endsOn!: string;
  venue!: string;
  venueAddress!: string;
  organiserName!: string;
}

/** An invitation as the invited person reads it. */
export class OwnInvitationResponse {
  id!: string;
  party!: Party;
  /** What the organiser or organisation is called. */
  place!: string;
  role!: Role;
  /** Who asks; null: whoever runs the installation. */
  invitedBy!: string | null;
  sentAt!: string;
  /** Until when it can be accepted. */
  expiresAt!: string;
  /** For an exhibitor that an organiser entered: at which fairs it takes part with a yes; else none. */
  fairs!: NamedFairResponse[];
}

export class OwnInvitationsResponse {
  items!: OwnInvitationResponse[];
}

/** An invitation as its mailed link shows it. */
export class LinkedInvitationResponse extends OwnInvitationResponse {
  /** The address that the link was mailed to. */
  email!: string;
  /** As the inviter typed it. */
  name!: string;
  /** What accepting asks for: a new password, the account's own, or nothing more. */
  entrance!: Entrance;
}
