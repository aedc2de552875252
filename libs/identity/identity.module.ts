import { Global, Module } from '@nestjs/common';
import { AccountLinks } from './account-links.service.js';
import { AccountTrail } from './account-trail.service.js';
import { AccountSettings } from './account-settings.service.js';
import { Accounts } from './accounts.service.js';
import { ActorQuery } from './actor.query.js';
import { Administrators } from './administrators.service.js';
import { Attempts } from './attempts.service.js';
import { FirstAdministrator } from './first-administrator.service.js';
import { Arrivals } from './arrivals.service.js';
import { InvitationAnswers } from './invitation-answers.service.js';
import { MemberInvitations } from './member-invitations.service.js';
import { PartyMembersQuery } from './party-members.query.js';
import { Members } from './members.service.js';
import { OrganiserOwners } from './organiser-owners.service.js';
import { Organisers } from './organisers.service.js';
import { PasswordHashing } from './password-hashing.js';
import { KnownBrowsers } from './known-browsers.service.js';
import { PasswordPolicy } from './password-policy.service.js';
import { Sessions } from './sessions.service.js';
import { SignIns } from './sign-ins.service.js';
import { UnconfirmedAccounts } from './unconfirmed-accounts.service.js';

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
