export { AccountSettings } from './accounts/account-settings.service.js';
export { Accounts, type NewAccount } from './accounts/accounts.service.js';
export { Actor, ActorQuery } from './actor.query.js';
export { type Appointment, Administrators } from './accounts/administrators.service.js';
export {
  type Arrival,
  type Arrived,
  Arrivals,
  ENTRANCES,
  type Entrance,
} from './accounts/arrivals.service.js';
export { Attempts } from './signing-in/attempts.service.js';
export { AwaitedLetters } from './accounts/awaited-letters.js';
export {
  ActingAtFair,
  ActingAtPlace,
  ActingForOrganisation,
  ActingForOrganiser,
  type FairPath,
  type FairPlace,
} from './domain/acting.js';
export { accountLimits } from './domain/account-limits.js';
export type { Limit } from './domain/limits.js';
export { networkOf } from './domain/network.js';
export { MAX_PASSWORD, MIN_PASSWORD } from './domain/password-rules.js';
export * from './domain/roles.js';
export { SESSION_LENGTH } from './domain/session-rules.js';
export { hashOfToken, newToken } from './domain/tokens.js';
export { Account } from './entities/account.entity.js';
export { MemberInvitation } from './entities/member-invitation.entity.js';
export { Membership } from './entities/membership.entity.js';
export { Organiser } from './entities/organiser.entity.js';
export { Session } from './entities/session.entity.js';
export { FirstAdministrator } from './accounts/first-administrator.service.js';
export { identityErrors } from './identity.errors.js';
export { memberAdded } from './identity.events.js';
export { IdentityModule } from './identity.module.js';
export { organisationMembersPermissions, organiserMembersPermissions } from './identity.permissions.js';
export { identitySchema } from './identity.schema.js';
export { type Acceptance, type Answerer, InvitationAnswers } from './members/invitation-answers.service.js';
export { BROWSER_KNOWN_FOR } from './signing-in/known-browsers.service.js';
export { type InvitationState, invitationState } from './domain/invitation-rules.js';
export {
  type AskedIn,
  type InvitationLetter,
  type Invitee,
  type Inviter,
  MemberInvitations,
  type PartyKey,
  type Place,
} from './members/member-invitations.service.js';
export { Members } from './members/members.service.js';
export { MEMBER_STATES, type Member, PartyMembersQuery } from './members/party-members.query.js';
export { type AskedOwner, OrganiserOwners, type Ownership } from './members/organiser-owners.service.js';
export { Organisers, type NewOrganiser } from './members/organisers.service.js';
export { PasswordHashing } from './signing-in/password-hashing.js';
export { PasswordPolicy } from './signing-in/password-policy.service.js';
export { Sessions } from './signing-in/sessions.service.js';
export { type SignedInBrowser, SignIns } from './signing-in/sign-ins.service.js';
export { UnconfirmedAccounts } from './accounts/unconfirmed-accounts.service.js';
