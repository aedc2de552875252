import { Injectable } from '@nestjs/common';
import type { UiLanguage } from '#lib/kernel';
import { Database, Transactions, type Tx } from '#platform/database';
import type { Actor } from '../actor.query.js';
import { isConfirmed } from '../domain/confirmed.js';
import { networkOf, siteOf } from '../domain/network.js';
import { Account } from '../entities/account.entity.js';
import { PasswordHashing } from '../signing-in/password-hashing.js';
import { PasswordPolicy } from '../signing-in/password-policy.service.js';
import { Sessions } from '../signing-in/sessions.service.js';
import { SignIns } from '../signing-in/sign-ins.service.js';
import { UnconfirmedAccounts } from './unconfirmed-accounts.service.js';

/** What somebody who came by a mailed link has to do to go on: choose a password, sign in with it, or nothing more. */
export const ENTRANCES = ['new', 'sign-in', 'signed-in'] as const;
export type Entrance = (typeof ENTRANCES)[number];

/** Somebody who opened a link that was mailed to an address, and says yes to what it offers. */
export interface Arrival {
  /** The address that the link was mailed to, as it stands with the link. */
  email: string;
  /** For an account that has no owner yet. */
  name: string;
  language: UiLanguage;
  /** A new one, or that of the address's account; not asked for from who is signed in to it. */
  password: string;
  /** Who is signed in in the browser that opened the link, whoever that is. */
  actor: Actor | null;
  ip: string;
  userAgent?: string | undefined;
  /** Whether what begins is work for an organiser, which asks for a longer password. */
  worksForOrganiser?: boolean;
}

/** What began with somebody's yes. */
export interface Arrived<T> {
  begun: T;
  /** For the session cookie; null when the browser is signed in to the account already. */
  sessionToken: string | null;
}

type Begin<T> = (tx: Tx, accountId: string) => Promise<T>;

/**
 * Lets people in who came by a link mailed to their address, whatever came before: no account, one without a password or
 * never confirmed, one of their own, or somebody else's in this browser. Every link that makes somebody something goes
 * through here.
 */
@Injectable()
export class Arrivals {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly policy: PasswordPolicy,
    private readonly unconfirmed: UnconfirmedAccounts,
    private readonly sessions: Sessions,
    private readonly signIns: SignIns,
    private readonly passwords: PasswordHashing,
  ) {}

  /** How the holder of a link to this address gets in; for whoever has proved to hold it, as it tells of the account. */
  async entranceOf(email: string, actor: Actor | null): Promise<Entrance> {
    const account = await this.database.manager.findOneBy(Account, { email });
    if (!account || !isConfirmed(account)) return 'new';
    return account.id === actor?.accountId ? 'signed-in' : 'sign-in';
  }

  /**
   * Begins what the person said yes to, in one transaction with the account that it belongs to. An account with an owner asks
   * for its own password, so that a forwarded link opens nobody's account. Throws what `begin` throws,
   * `identity.password-too-…` and `identity.link-not-valid`, and for accounts with an owner what `SignIns.signIn` throws.
   */
  async arrive<T>(arrival: Arrival, begin: Begin<T>): Promise<Arrived<T>> {
    const { email, actor } = arrival;
    const entrance = await this.entranceOf(email, actor);
    if (entrance === 'signed-in')
      return { begun: await this.transactions.run((tx) => begin(tx, actor!.accountId)), sessionToken: null };
    const opened = entrance === 'new' ? await this.open(arrival, begin) : null;
    return opened ?? this.signIn(arrival, begin);
  }

  /** Null when the address's account got its owner in the meantime. */
  private async open<T>(arrival: Arrival, begin: Begin<T>): Promise<Arrived<T> | null> {
    const { email, name, language, password, ip, userAgent, worksForOrganiser = false } = arrival;
    await this.policy.ensureGood(password, { email, name, worksForOrganiser });
    const passwordHash = await this.passwords.hash(password, siteOf(ip));
    return this.transactions.run(async (tx) => {
      const accountId = await this.unconfirmed.takeOver(tx, { email, name, language, passwordHash });
      if (accountId === null) return null;
      const begun = await begin(tx, accountId);
      return {
        begun,
        sessionToken: await this.sessions.open(tx, accountId, { userAgent, from: networkOf(ip) }),
      };
    });
  }

  private async signIn<T>(arrival: Arrival, begin: Begin<T>): Promise<Arrived<T>> {
    const { email, password, ip, userAgent } = arrival;
    const { sessionToken } = await this.signIns.signIn({ email, password, ip, userAgent });
    try {
      const begun = await this.transactions.run(async (tx) =>
        begin(tx, (await tx.findOneByOrFail(Account, { email })).id),
      );
      return { begun, sessionToken };
    } catch (error) {
      await this.sessions.end(sessionToken);
      throw error;
    }
  }
}
