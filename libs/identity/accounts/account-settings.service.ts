import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { UiLanguage } from '#lib/kernel';
import { Database, lockInOrder, Transactions, type Tx } from '#platform/database';
import { Events } from '#platform/events';
import { AccountLinks } from './account-links.service.js';
import { AccountTrail } from './account-trail.service.js';
import { Accounts } from './accounts.service.js';
import { Attempts } from '../signing-in/attempts.service.js';
import { currentPasswordLimits } from '../domain/sign-in-limits.js';
import { networkOf, siteOf } from '../domain/network.js';
import { Account } from '../entities/account.entity.js';
import { identityErrors } from '../identity.errors.js';
import { accountChanged, passwordChanged } from '../identity.events.js';
import { PasswordHashing } from '../signing-in/password-hashing.js';
import { PasswordPolicy } from '../signing-in/password-policy.service.js';
import { Sessions } from '../signing-in/sessions.service.js';

/** What people change about their own account. */
@Injectable()
export class AccountSettings {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly accounts: Accounts,
    private readonly sessions: Sessions,
    private readonly links: AccountLinks,
    private readonly policy: PasswordPolicy,
    private readonly passwords: PasswordHashing,
    private readonly attempts: Attempts,
    private readonly events: Events,
    private readonly trail: AccountTrail,
  ) {}

  async edit(tx: Tx, accountId: string, change: { name?: string; language?: UiLanguage }): Promise<void> {
    const account = await tx.findOneByOrFail(Account, { id: accountId });
    const { name = account.name, language = account.language } = change;
    await tx.update(Account, { id: accountId }, { name, language });
    await this.events.record(tx, accountChanged, { ...aboutSelf(accountId), data: { name, language } });
  }

  /**
   * Changes the password, ends the other sessions and warns by mail. Locks the account. Throws `identity.wrong-password` when the
   * current one does not fit, or was replaced in the meantime, `http.too-many-requests` after five such failures in 15 minutes,
   * `identity.password-unchanged` and `identity.password-too-…`.
   */
  async changePassword(
    { accountId, sessionId }: { accountId: string; sessionId: string },
    { currentPassword, newPassword }: { currentPassword: string; newPassword: string },
  ): Promise<void> {
    await this.policy.ensureGoodFor(accountId, newPassword, { field: 'newPassword' });
    const currentHash = await this.ensureCurrent(accountId, currentPassword);
    if (newPassword === currentPassword) throw identityErrors.passwordUnchanged({ field: 'newPassword' });
    const passwordHash = await this.passwords.hash(newPassword, accountId);
    await this.transactions.run(async (tx) => {
      const [account] = await lockInOrder(tx, Account, [accountId]);
      if (account?.passwordHash !== currentHash) throw wrongPassword();
      await tx.update(Account, { id: accountId }, { passwordHash });
      await this.sessions.endOthers(tx, accountId, sessionId);
      await this.links.withdrawPasswordLinks(tx, accountId);
      await this.accounts.warnOfNewPassword(tx, accountId);
      await this.trail.record(tx, passwordChanged, accountId, { data: {} });
    });
  }

  /** Gives the hash that the password fits. */
  private async ensureCurrent(accountId: string, password: string): Promise<string | null> {
    const account = await this.database.manager.findOneByOrFail(Account, { id: accountId });
    const turn = { kind: 'other', caller: accountId } as const;
    const isRight = await this.attempts.try(currentPasswordLimits(accountId), () =>
      this.passwords.verify(account.passwordHash, password, turn),
    );
    if (!isRight) throw wrongPassword();
    return account.passwordHash;
  }

  /**
   * Sets the first password of somebody who was invited, by the mailed link, and gives the token of a session.
   * Throws `identity.link-not-valid` and `identity.password-too-…`.
   */
  async join(request: {
    token: string;
    name: string;
    password: string;
    ip: string;
    userAgent?: string;
  }): Promise<string> {
    const invitedId = await this.links.ownerOf(request.token, 'join');
    await this.policy.ensureGoodFor(invitedId, request.password, { name: request.name });
    const from = networkOf(request.ip);
    const passwordHash = await this.passwords.hash(request.password, siteOf(request.ip));
    return this.transactions.run(async (tx) => {
      const accountId = await this.links.use(tx, request.token, 'join');
      const joined = await tx.update(
        Account,
        { id: accountId, passwordHash: IsNull(), disabledAt: IsNull() },
        { name: request.name },
      );
      if (joined.affected !== 1) throw identityErrors.linkNotValid({ field: 'token' });
      await this.accounts.setPasswordHash(tx, accountId, passwordHash);
      return this.sessions.open(tx, accountId, { userAgent: request.userAgent, from });
    });
  }
}

const wrongPassword = () => identityErrors.wrongPassword({ field: 'currentPassword' });
const aboutSelf = (accountId: string) => ({ organiserId: null, actorId: accountId, subjectId: accountId });
