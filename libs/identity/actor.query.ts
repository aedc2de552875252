import { Inject, Injectable } from '@nestjs/common';
import { Clock, type UiLanguage } from '#lib/kernel';
import { Database, instantFrom, selectRows, versionOf } from '#platform/database';
import { type Party, type Role, rolesWith } from './domain/roles.js';
import { isSessionAlive } from './domain/session-rules.js';
import { hashOfToken } from './domain/tokens.js';

/** Who is calling, and where they belong. */
export class Actor {
  constructor(
    readonly accountId: string,
    readonly email: string,
    readonly name: string,
    readonly language: UiLanguage,
    readonly emailVerified: boolean,
    readonly administrator: boolean,
    readonly memberships: readonly { party: Party; partyId: string; role: Role }[],
    /** The session of the call; null for actors that no browser stands behind. */
    readonly session: { id: string; lastSeenAt: Date } | null = null,
    /** Of the account, for an edit of it. */
    readonly version = 0,
  ) {}

  /** Whether the person can change what belongs to an organiser, or to the installation. */
  get worksForOrganiser(): boolean {
    return this.administrator || this.memberships.some(({ party }) => party === 'organiser');
  }

  roleIn(partyId: string): Role | null {
    return this.memberships.find((membership) => membership.partyId === partyId)?.role ?? null;
  }

  may(permission: string, partyId: string): boolean {
    const role = this.roleIn(partyId);
    return role !== null && rolesWith(permission).includes(role);
  }
}

interface Row {
  sessionId: string;
  openedAt: Date | string;
  lastSeenAt: Date | string;
  accountId: string;
  email: string;
  name: string;
  language: UiLanguage;
  verified: number | string;
  administrator: number | boolean;
  version: number | null;
  party: Party | null;
  partyId: string | null;
  role: Role | null;
}

const SQL = `
  SELECT session.id AS sessionId, session.created_at AS openedAt, session.last_seen_at AS lastSeenAt,
    account.id AS accountId, account.email AS email, account.name AS name, account.language AS language,
    account.email_verified_at IS NOT NULL AS verified, account.administrator AS administrator,
    account.version AS version,
    membership.party AS party, membership.party_id AS partyId, membership.role AS role
  FROM identity_session session
  JOIN identity_account account ON account.id = session.account_id AND account.disabled_at IS NULL
  LEFT JOIN identity_membership membership
    ON membership.account_id = account.id AND account.email_verified_at IS NOT NULL
  WHERE session.token_hash = ? AND session.expires_at > ?`;

/**
 * Finds the caller behind a session cookie, with all memberships, in one statement: it runs on every request. Nobody belongs
 * anywhere before the address is confirmed.
 */
@Injectable()
export class ActorQuery {
  constructor(
    private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Null when the session is unknown or over, or the account is disabled. */
  async byToken(token: string): Promise<Actor | null> {
    const now = this.clock.now();
    const rows = await selectRows<Row>(this.database.manager, SQL, [hashOfToken(token), now]);
    const [first] = rows;
    if (!first) return null;
    const actor = actorOf(first, rows);
    const times = { createdAt: instantFrom(first.openedAt), lastSeenAt: instantFrom(first.lastSeenAt) };
    return isSessionAlive(times, now, actor.worksForOrganiser) ? actor : null;
  }
}

function actorOf(first: Row, rows: Row[]): Actor {
  const memberships = rows.flatMap(({ party, partyId, role }) =>
    party && partyId && role ? [{ party, partyId, role }] : [],
  );
  return new Actor(
    first.accountId,
    first.email,
    first.name,
    first.language,
    Boolean(Number(first.verified)),
    Boolean(first.administrator),
    memberships,
    { id: first.sessionId, lastSeenAt: instantFrom(first.lastSeenAt) },
    versionOf(first),
  );
}
