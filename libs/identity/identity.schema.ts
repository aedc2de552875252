import type { AreaSchema } from '#platform/database';
import { Account } from './entities/account.entity.js';
import { AccountLink } from './entities/account-link.entity.js';
import { KnownBrowser } from './entities/known-browser.entity.js';
import { Membership } from './entities/membership.entity.js';
import { Organiser } from './entities/organiser.entity.js';
import { Session } from './entities/session.entity.js';
import { Tries } from './entities/tries.entity.js';
import { Identity1700000002000 } from './migrations/1700000002000-identity.js';
import { Limits1795914000001 } from './migrations/1795914000001-limits.js';

export const identitySchema: AreaSchema = {
  entities: [Account, AccountLink, KnownBrowser, Membership, Organiser, Session, Tries],
  migrations: [Identity1700000002000, Limits1795914000001],
  invariants: [
    {
      name: 'Each organiser has an owner',
      sql: `SELECT organiser.id AS subject FROM identity_organiser organiser WHERE NOT EXISTS (
        SELECT 1 FROM identity_membership member WHERE member.party_id = organiser.id AND member.role = 'owner')`,
    },
    {
      name: 'A member of an organiser belongs to one that exists',
      sql: `SELECT member.id AS subject FROM identity_membership member WHERE member.party = 'organiser'
        AND NOT EXISTS (SELECT 1 FROM identity_organiser organiser WHERE organiser.id = member.party_id)`,
    },
  ],
};
