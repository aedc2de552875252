import type { AreaSchema } from '#platform/database';
import { Account } from './entities/account.entity.js';
import { AccountLink } from './entities/account-link.entity.js';
import { Attempt } from './entities/attempt.entity.js';
import { Membership } from './entities/membership.entity.js';
import { Organiser } from './entities/organiser.entity.js';
import { Session } from './entities/session.entity.js';
import { Identity1700000002000 } from './migrations/1700000002000-identity.js';

export const identitySchema: AreaSchema = {
  entities: [Account, AccountLink, Attempt, Membership, Organiser, Session],
  migrations: [Identity1700000002000],
};
