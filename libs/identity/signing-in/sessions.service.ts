import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { Not } from 'typeorm';
import { addTime, Clock, newId } from '#lib/kernel';
import { Database, Transactions, type Tx } from '#platform/database';
import { httpErrors } from '#platform/http';
import { LOGGER } from '#platform/observability';
import { AccountTrail } from '../accounts/account-trail.service.js';
import type { Actor } from '../actor.query.js';
import { isSessionAlive, isUseToNote, SESSION_LENGTH } from '../domain/session-rules.js';
import { hashOfToken, newToken } from '../domain/tokens.js';
import { Session } from '../entities/session.entity.js';
import { sessionOpened } from '../identity.events.js';

const LONGEST_USER_AGENT = 300;

@Injectable()
export class Sessions {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly trail: AccountTrail,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  /** Opens a session for an account that has proved itself and gives the token for the cookie. Records `session.opened`. */
  async open(
    tx: Tx,
    accountId: string,
    { userAgent = '', from = null }: { userAgent?: string | undefined; from?: string | null } = {},
  ): Promise<string> {
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
    await this.trail.record(tx, sessionOpened, accountId, { data: { from } });
    return token;
  }

  /** Notes that a session is in use, at most every few minutes. Where nothing can be written, people can still read. */
  async noteUse(session: { id: string; lastSeenAt: Date }): Promise<void> {
    const now = this.clock.now();
    if (!isUseToNote(session.lastSeenAt, now)) return;
    await this.transactions
      .run((tx) => tx.update(Session, { id: session.id }, { lastSeenAt: now }))
      .catch((error: unknown) => this.log.warn({ err: error }, 'The use of a session could not be noted'));
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
