import { Inject, Injectable } from '@nestjs/common';
import { In, IsNull, MoreThan } from 'typeorm';
import { addTime, Clock, DAY, MINUTE, newId } from '#lib/kernel';
import type { Tx } from '#platform/database';
import { hashOfToken, newToken } from './domain/tokens.js';
import { AccountLink, type LinkPurpose } from './entities/account-link.entity.js';
import { identityErrors } from './identity.errors.js';

const VALID_FOR: Record<LinkPurpose, number> = {
  'verify-email': 3 * DAY,
  'reset-password': 20 * MINUTE,
  join: 7 * DAY,
};
const SETS_PASSWORD: LinkPurpose[] = ['reset-password', 'join'];

/** Personal links: made once, used once. */
@Injectable()
export class AccountLinks {
  constructor(@Inject(Clock) private readonly clock: Clock) {}

  /**
   * Makes a link and gives its token. Earlier links for the same purpose stop working, except those to join: two parties
   * may have invited the same person. `validFor` is in milliseconds.
   */
  async make(
    tx: Tx,
    accountId: string,
    purpose: LinkPurpose,
    validFor = VALID_FOR[purpose],
  ): Promise<string> {
    const token = newToken();
    const now = this.clock.now();
    if (purpose !== 'join') await this.withdraw(tx, accountId, [purpose]);
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

  /** Uses a link up and gives its account's id. Throws `identity.link-not-valid`. */
  async use(tx: Tx, token: string, purpose: LinkPurpose): Promise<string> {
    const now = this.clock.now();
    const tokenHash = hashOfToken(token);
    const used = await tx.update(
      AccountLink,
      { tokenHash, purpose, usedAt: IsNull(), expiresAt: MoreThan(now) },
      { usedAt: now },
    );
    if (used.affected !== 1) throw identityErrors.linkNotValid({ field: 'token' });
    const { accountId } = await tx.findOneByOrFail(AccountLink, { tokenHash });
    return accountId;
  }

  /** Makes every link that could still set a password useless, because one was set. */
  async withdrawPasswordLinks(tx: Tx, accountId: string): Promise<void> {
    await this.withdraw(tx, accountId, SETS_PASSWORD);
  }

  private async withdraw(tx: Tx, accountId: string, purposes: LinkPurpose[]): Promise<void> {
    const open = { accountId, purpose: In(purposes), usedAt: IsNull() };
    await tx.update(AccountLink, open, { usedAt: this.clock.now() });
  }
}
