import { Global, Module } from '@nestjs/common';
import { AccountLinks } from './accounts/account-links.service.js';
import { AccountTrail } from './accounts/account-trail.service.js';
import { AccountSettings } from './accounts/account-settings.service.js';
import { Accounts } from './accounts/accounts.service.js';
import { ActorQuery } from './actor.query.js';
import { Administrators } from './accounts/administrators.service.js';
import { Attempts } from './signing-in/attempts.service.js';
import { FirstAdministrator } from './accounts/first-administrator.service.js';
import { Arrivals } from './accounts/arrivals.service.js';
import { InvitationAnswers } from './members/invitation-answers.service.js';
import { MemberInvitations } from './members/member-invitations.service.js';
import { PartyMembersQuery } from './members/party-members.query.js';
import { Members } from './members/members.service.js';
import { OrganiserOwners } from './members/organiser-owners.service.js';
import { Organisers } from './members/organisers.service.js';
import { PasswordHashing } from './signing-in/password-hashing.js';
import { KnownBrowsers } from './signing-in/known-browsers.service.js';
import { PasswordPolicy } from './signing-in/password-policy.service.js';
import { Sessions } from './signing-in/sessions.service.js';
import { SignIns } from './signing-in/sign-ins.service.js';
import { UnconfirmedAccounts } from './accounts/unconfirmed-accounts.service.js';

const services = [
  Accounts,
  AccountSettings,
  ActorQuery,
  Administrators,
  Attempts,
  FirstAdministrator,
  Arrivals,
  InvitationAnswers,
  MemberInvitations,
  Members,
  OrganiserOwners,
  Organisers,
  PartyMembersQuery,
  PasswordHashing,
  PasswordPolicy,
  Sessions,
  SignIns,
  UnconfirmedAccounts,
];

@Global()
@Module({ providers: [AccountLinks, AccountTrail, KnownBrowsers, ...services], exports: services })
export class IdentityModule {}
