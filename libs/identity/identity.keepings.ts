import { IsNull, LessThan, Not } from 'typeorm';
import { DAY } from '#lib/kernel';
import { keeping, type Keeping } from '#platform/database';
import { SESSION_IDLE } from './domain/session-rules.js';
import { AccountLink } from './entities/account-link.entity.js';
import { Account } from './entities/account.entity.js';
import { KnownBrowser } from './entities/known-browser.entity.js';
import { MemberInvitation } from './entities/member-invitation.entity.js';
import { Session } from './entities/session.entity.js';
import { Tries } from './entities/tries.entity.js';
import { BROWSER_KNOWN_FOR } from './signing-in/known-browsers.service.js';

export const identityKeepings: Keeping[] = [
  keeping({
    name: 'A session goes when it has expired',
    entity: Session,
    keptFor: 0,
    where: (before) => ({ expiresAt: LessThan(before) }),
  }),
  keeping({
    name: 'A session goes when it has not been used for 30 days',
    entity: Session,
    keptFor: SESSION_IDLE,
    where: (before) => ({ lastSeenAt: LessThan(before) }),
  }),
  keeping({
    name: 'Counted tries to sign in go when they no longer count',
    entity: Tries,
    keptFor: 0,
    where: (before) => ({ keptUntil: LessThan(before) }),
  }),
  keeping({
    name: 'A browser is forgotten when it has not been used for so long that it is asked about anew',
    entity: KnownBrowser,
    keptFor: BROWSER_KNOWN_FOR,
    where: (before) => ({ lastUsedAt: LessThan(before) }),
  }),
  keeping({
    name: 'A mailed link of an account goes 30 days after it has expired',
    entity: AccountLink,
    keptFor: 30 * DAY,
    where: (before) => ({ expiresAt: LessThan(before) }),
  }),
  keeping({
    name: 'An account whose address nobody has confirmed goes after 90 days',
    entity: Account,
    keptFor: 90 * DAY,
    where: (before) => ({ emailVerifiedAt: IsNull(), administrator: false, createdAt: LessThan(before) }),
  }),
  keeping({
    name: 'An invitation of a member that nobody has answered goes a year after it has expired',
    entity: MemberInvitation,
    keptFor: 365 * DAY,
    // A no is remembered, and the only owner who was asked is all that an organiser has.
    where: (before) => ({ declinedAt: IsNull(), role: Not<'owner'>('owner'), expiresAt: LessThan(before) }),
  }),
];
