import { Injectable } from '@nestjs/common';
import { Database, lockInOrder, Transactions, type Tx } from '#platform/database';
import { SecurityLog } from '#platform/observability';
import { AccountTrail } from '../accounts/account-trail.service.js';
import { Attempts } from './attempts.service.js';
import { networkOf, siteOf } from '../domain/network.js';
import { signInLimits } from '../domain/sign-in-limits.js';
import { Account } from '../entities/account.entity.js';
import { identityErrors } from '../identity.errors.js';
import { sessionRefused } from '../identity.events.js';
import { KnownBrowsers } from './known-browsers.service.js';
import { PasswordHashing } from './password-hashing.js';
import { Sessions } from './sessions.service.js';

export interface SignIn {
  email: string;
  password: string;
  ip: string;
  userAgent?: string | undefined;
  /** The mark of the browser, from its cookie. */
  browserMark?: string | undefined;
}

/** What the browser keeps of a sign-in. */
export interface SignedInBrowser {
  sessionToken: string;
  browserMark: string;
}

/** Lets people in by their password. */
@Injectable()
export class SignIns {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly passwords: PasswordHashing,
    private readonly attempts: Attempts,
    private readonly browsers: KnownBrowsers,
    private readonly sessions: Sessions,
    private readonly trail: AccountTrail,
    private readonly securityLog: SecurityLog,
  ) {}

  /**
   * Signs in. The try is counted before the password is hashed, and given back when it fits. Throws
   * `identity.wrong-credentials` alike, and after the same time, for unknown addresses and wrong passwords, and
   * `http.too-many-requests` by the limits of `domain/sign-in-limits.ts` or while too many others sign in. Locks the account: a
   * password that was replaced while it was looked at opens nothing.
   */
  async signIn(request: SignIn): Promise<SignedInBrowser> {
    const { email, browserMark, userAgent } = request;
    const network = networkOf(request.ip);
    const account = await this.database.manager.findOneBy(Account, { email });
    const knownBrowser = await this.browsers.hashOf(browserMark, account?.id);
    const limits = signInLimits({ email, network, knownBrowser });
    const turn = { kind: 'log-in', caller: siteOf(request.ip) } as const;
    const isRight = await this.attempts.try(limits, async () => {
      const fits = await this.passwords.verify(account?.passwordHash ?? null, request.password, turn);
      return fits && account?.disabledAt === null;
    });
    const came = { userAgent, from: network, browserMark };
    const opened =
      account && isRight ? await this.transactions.run((tx) => this.open(tx, account, came)) : null;
    if (opened) return opened;
    await this.noteRefusal(account, { email, from: network });
    throw identityErrors.wrongCredentials();
  }

  /** Null when the account has another password by now than the one that was looked at, or was disabled. */
  private async open(
    tx: Tx,
    seen: Account,
    { userAgent, from, browserMark }: Pick<SignIn, 'userAgent' | 'browserMark'> & { from: string },
  ): Promise<SignedInBrowser | null> {
    const [account] = await lockInOrder(tx, Account, [seen.id]);
    if (account?.passwordHash !== seen.passwordHash || account.disabledAt) return null;
    return {
      sessionToken: await this.sessions.open(tx, account.id, { userAgent, from }),
      browserMark: await this.browsers.remember(tx, account.id, browserMark),
    };
  }

  /** In the trail of whoever the account works for; an unknown address is nobody's, and may hold what was meant as a password. */
  private async noteRefusal(
    account: Account | null,
    { email, from }: { email: string; from: string },
  ): Promise<void> {
    if (!account) return this.securityLog.note(sessionRefused.name, { from });
    const facts = { data: { email, from }, by: null };
    await this.transactions.run((tx) => this.trail.record(tx, sessionRefused, account.id, facts));
  }
}
