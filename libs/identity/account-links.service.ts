import { Inject, Injectable } from '@nestjs/common';
import { IsNull, MoreThan } from 'typeorm';
import { addTime, Clock, DAY, MINUTE, newId } from '#lib/kernel';
import type { Tx } from '#platform/database';
import { hashOfToken, newToken } from './domain/tokens.js';
import { AccountLink, type LinkPurpose } from './entities/account-link.entity.js';
import { identityErrors } from './identity.errors.js';

const VALID_FOR: Record<LinkPurpose, number> = { 'verify-email': 3 * DAY, 'reset-password': 20 * MINUTE };

/** Personal links: made once, used once. */
@Injectable()
export class AccountLinks {
  constructor(@Inject(Clock) private readonly clock: Clock) {}

  /** Makes a link and gives its token; earlier links for the same purpose stop working. */
  async make(tx: Tx, accountId: string, purpose: LinkPurpose): Promise<string> {
    const token = newToken();
    const now = this.clock.now();
    await tx.update(AccountLink, { accountId, purpose, usedAt: IsNull() }, { usedAt: now });
    await tx.insert(AccountLink, {
      id: newId(),
      accountId,
      purpose,
      tokenHash: hashOfToken(token),
      createdAt: now,
      expiresAt: addTime(now, VALID_FOR[purpose]),
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
}
