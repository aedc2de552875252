import { Inject, Injectable } from '@nestjs/common';
import { addTime, Clock, DAY, MINUTE, newId } from '#lib/kernel';
import { Database, Transactions, type Tx } from '#platform/database';
import { Attempts } from './attempts.service.js';
import { hashOfToken, newToken } from './domain/tokens.js';
import { Account } from './entities/account.entity.js';
import { Session } from './entities/session.entity.js';
import { identityErrors } from './identity.errors.js';
import { PasswordHashing } from './password-hashing.js';

const WINDOW = 15 * MINUTE;
const TRIES_PER_ACCOUNT = 5;
const TRIES_PER_ADDRESS = 20;

/** How long a browser stays signed in. */
export const SESSION_LENGTH = 7 * DAY;

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
  async signIn(request: { email: string; password: string; ip: string }): Promise<string> {
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
    return this.transactions.run((tx) => this.open(tx, account.id));
  }

  /** Opens a session for an account that has proved itself and gives the token for the cookie. */
  async open(tx: Tx, accountId: string): Promise<string> {
    const token = newToken();
    const now = this.clock.now();
    await tx.insert(Session, {
      id: newId(),
      accountId,
      tokenHash: hashOfToken(token),
      createdAt: now,
      expiresAt: addTime(now, SESSION_LENGTH),
    });
    return token;
  }

  async end(token: string): Promise<void> {
    await this.database.manager.delete(Session, { tokenHash: hashOfToken(token) });
  }
}
