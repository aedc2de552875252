import { Inject, Injectable } from '@nestjs/common';
import { LessThan, Not } from 'typeorm';
import { addTime, Clock, MINUTE, newId } from '#lib/kernel';
import { Database, Transactions, type Tx } from '#platform/database';
import { httpErrors } from '#platform/http';
import { Every } from '#platform/queue';
import type { Actor } from './actor.query.js';
import { Attempts } from './attempts.service.js';
import { isSessionAlive, isUseToNote, SESSION_LENGTH } from './domain/session-rules.js';
import { hashOfToken, newToken } from './domain/tokens.js';
import { Account } from './entities/account.entity.js';
import { Session } from './entities/session.entity.js';
import { identityErrors } from './identity.errors.js';
import { PasswordHashing } from './password-hashing.js';

const WINDOW = 15 * MINUTE;
const TRIES_PER_ACCOUNT = 5;
const TRIES_PER_ADDRESS = 20;
const LONGEST_USER_AGENT = 300;

export interface SignIn {
  email: string;
  password: string;
  ip: string;
  userAgent?: string | undefined;
}

@Injectable()
export class Sessions {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly passwords: PasswordHashing,
    private readonly attempts: Attempts,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * Signs in and gives the token for the cookie. Throws `identity.wrong-credentials` alike for unknown addresses and wrong
   * passwords, and `http.too-many-requests` after five failures for an account or twenty from an address in 15 minutes.
   */
  async signIn(request: SignIn): Promise<string> {
    const byAccount = `sign-in account ${request.email}`;
    const byAddress = `sign-in from ${request.ip}`;
    await this.attempts.ensureWithin(
      { subject: byAccount, tries: TRIES_PER_ACCOUNT, window: WINDOW },
      { subject: byAddress, tries: TRIES_PER_ADDRESS, window: WINDOW },
    );
    const account = await this.database.manager.findOneBy(Account, { email: request.email });
    const fits = await this.passwords.verify(account?.passwordHash ?? null, request.password);
    if (!account || !fits || account.disabledAt) {
      await this.attempts.record(byAccount, byAddress);
      throw identityErrors.wrongCredentials();
    }
    await this.attempts.forget(byAccount);
    return this.transactions.run((tx) => this.open(tx, account.id, request.userAgent));
  }

  /** Opens a session for an account that has proved itself and gives the token for the cookie. */
  async open(tx: Tx, accountId: string, userAgent = ''): Promise<string> {
    const token = newToken();
    const now = this.clock.now();
    await tx.insert(Session, {
      id: newId(),
      accountId,
      tokenHash: hashOfToken(token),
      userAgent: userAgent.slice(0, LONGEST_USER_AGENT),
      createdAt: now,
      lastSeenAt: now,
      expiresAt: addTime(now, SESSION_LENGTH),
    });
    return token;
  }

  /** Notes that a session is in use, at most every few minutes. */
  async noteUse(session: { id: string; lastSeenAt: Date }): Promise<void> {
    const now = this.clock.now();
    if (!isUseToNote(session.lastSeenAt, now)) return;
    await this.transactions.run((tx) => tx.update(Session, { id: session.id }, { lastSeenAt: now }));
  }

  /** The person's sessions that still count, the latest used first. */
  async of(actor: Actor): Promise<Session[]> {
    const sessions = await this.database.manager.find(Session, {
      where: { accountId: actor.accountId },
      order: { lastSeenAt: 'DESC' },
    });
    const now = this.clock.now();
    return sessions.filter((session) => isSessionAlive(session, now, actor.worksForOrganiser));
  }

  async end(token: string): Promise<void> {
    await this.database.manager.delete(Session, { tokenHash: hashOfToken(token) });
  }

  /** Ends one session of the person. Throws `http.not-found`. */
  async endOne(tx: Tx, accountId: string, sessionId: string): Promise<void> {
    const ended = await tx.delete(Session, { id: sessionId, accountId });
    if (ended.affected !== 1) throw httpErrors.notFound();
  }

  /** Ends the person's sessions but this one. */
  async endOthers(tx: Tx, accountId: string, sessionId: string): Promise<void> {
    await tx.delete(Session, { accountId, id: Not(sessionId) });
  }
}

/** Forgets sessions that are over. */
@Every(3600)
export class SessionCleaner {
  constructor(
    private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    await this.database.manager.delete(Session, { expiresAt: LessThan(this.clock.now()) });
  }
}
