import { Inject, Injectable } from '@nestjs/common';
import { In, IsNull, MoreThan } from 'typeorm';
import { addTime, Clock, DAY, MINUTE, newId } from '#lib/kernel';
import { Database, lockInOrder, type Tx } from '#platform/database';
import { hashOfToken, newToken } from '../domain/tokens.js';
import { Account } from '../entities/account.entity.js';
import { AccountLink, type LinkPurpose } from '../entities/account-link.entity.js';
import { identityErrors } from '../identity.errors.js';

const VALID_FOR: Record<LinkPurpose, number> = {
  'verify-email': 3 * DAY,
  'reset-password': 20 * MINUTE,
  join: 7 * DAY,
};
const SETS_PASSWORD: LinkPurpose[] = ['reset-password', 'join'];

/** Personal links: made once, used once. */
@Injectable()
export class AccountLinks {
  constructor(
    private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * Makes a link and gives its token. Earlier ones go on working until one is used or they expire: two parties may have invited
   * the same person, and whoever asks for mails in somebody else's name must not make the links in them useless.
   * `validFor` is in milliseconds.
   */
  async make(
    tx: Tx,
    accountId: string,
    purpose: LinkPurpose,
    validFor = VALID_FOR[purpose],
  ): Promise<string> {
    const token = newToken();
    const now = this.clock.now();
    await tx.insert(AccountLink, {
      id: newId(),
      accountId,
      purpose,
      tokenHash: hashOfToken(token),
      createdAt: now,
      expiresAt: addTime(now, validFor),
    });
    return token;
  }

  /** When a link ends that is made now. */
  endOf(purpose: LinkPurpose): Date {
    return addTime(this.clock.now(), VALID_FOR[purpose]);
  }

  /** Whose link it is, while it is good: to be asked before anything dear is done for it. Throws `identity.link-not-valid`. */
  async ownerOf(token: string, purpose: LinkPurpose): Promise<string> {
    const link = await this.database.manager.findOneBy(AccountLink, this.good(token, purpose));
    if (!link) throw identityErrors.linkNotValid({ field: 'token' });
    return link.accountId;
  }

  /** Uses a link up and gives its account's id. Locks the account, then the link. Throws `identity.link-not-valid`. */
  async use(tx: Tx, token: string, purpose: LinkPurpose): Promise<string> {
    const link = await tx.findOneBy(AccountLink, this.good(token, purpose));
    await lockInOrder(tx, Account, link ? [link.accountId] : []);
    const used = await tx.update(AccountLink, this.good(token, purpose), { usedAt: this.clock.now() });
    if (!link || used.affected !== 1) throw identityErrors.linkNotValid({ field: 'token' });
    return link.accountId;
  }

  /** Makes every link that could still set a password useless, because one was set. */
  async withdrawPasswordLinks(tx: Tx, accountId: string): Promise<void> {
    await this.withdraw(tx, accountId, SETS_PASSWORD);
  }

  /** Makes every link to the account useless, because it gave way. */
  async withdrawAll(tx: Tx, accountId: string): Promise<void> {
    await this.withdraw(tx, accountId, [...SETS_PASSWORD, 'verify-email']);
  }

  private async withdraw(tx: Tx, accountId: string, purposes: LinkPurpose[]): Promise<void> {
    const open = { accountId, purpose: In(purposes), usedAt: IsNull() };
    await tx.update(AccountLink, open, { usedAt: this.clock.now() });
  }

  private good(token: string, purpose: LinkPurpose) {
    const expiresAt = MoreThan(this.clock.now());
    return { tokenHash: hashOfToken(token), purpose, usedAt: IsNull(), expiresAt };
  }
}
