import type { AreaSchema } from '#platform/database';
import { identityKeepings } from './identity.keepings.js';
import { Account } from './entities/account.entity.js';
import { AccountLink } from './entities/account-link.entity.js';
import { KnownBrowser } from './entities/known-browser.entity.js';
import { MemberInvitation } from './entities/member-invitation.entity.js';
import { MemberInvitationLink } from './entities/member-invitation-link.entity.js';
import { Membership } from './entities/membership.entity.js';
import { Organiser } from './entities/organiser.entity.js';
import { Session } from './entities/session.entity.js';
import { Tries } from './entities/tries.entity.js';
import { Identity1700000002000 } from './migrations/1700000002000-identity.js';
import { MemberInvitations1795912010000 } from './migrations/1795912010000-member-invitations.js';
import { Limits1795914000001 } from './migrations/1795914000001-limits.js';
import { WhoInvited1795921000001 } from './migrations/1795921000001-who-invited.js';
import { AccountVersions1795925000024 } from './migrations/1795925000024-account-versions.js';

export const identitySchema: AreaSchema = {
  entities: [
    Account,
    AccountLink,
    KnownBrowser,
    MemberInvitation,
    MemberInvitationLink,
    Membership,
    Organiser,
    Session,
    Tries,
  ],
  migrations: [
    Identity1700000002000,
    MemberInvitations1795912010000,
    Limits1795914000001,
    WhoInvited1795921000001,
    AccountVersions1795925000024,
  ],
  keepings: identityKeepings,
  invariants: [
    {
      name: 'Each organiser has an owner, or somebody is asked to be it',
      sql: `SELECT organiser.id AS subject FROM identity_organiser organiser WHERE NOT EXISTS (
        SELECT 1 FROM identity_membership member WHERE member.party_id = organiser.id AND member.role = 'owner')
        AND NOT EXISTS (SELECT 1 FROM identity_member_invitation asked
        WHERE asked.party_id = organiser.id AND asked.role = 'owner')`,
    },
    {
      name: 'Whoever is a member has confirmed the address',
      sql: `SELECT member.id AS subject FROM identity_membership member
        JOIN identity_account account ON account.id = member.account_id WHERE account.email_verified_at IS NULL`,
    },
    {
      name: 'Nobody is asked in where they are a member',
      sql: `SELECT asked.id AS subject FROM identity_member_invitation asked
        JOIN identity_account account ON account.email = asked.email
        JOIN identity_membership member ON member.account_id = account.id AND member.party_id = asked.party_id`,
    },
    {
      name: 'A member of an organiser belongs to one that exists',
      sql: `SELECT member.id AS subject FROM identity_membership member WHERE member.party = 'organiser'
        AND NOT EXISTS (SELECT 1 FROM identity_organiser organiser WHERE organiser.id = member.party_id)`,
    },
  ],
};
