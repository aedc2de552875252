import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { Database } from '#platform/database';
import { loadCommonPasswords } from './common-passwords.js';
import { passwordFault, type PasswordOwner, shortestFor } from '../domain/password-rules.js';
import { Account } from '../entities/account.entity.js';
import { Membership } from '../entities/membership.entity.js';
import { identityErrors } from '../identity.errors.js';

/** Refuses passwords that would be guessed. */
@Injectable()
export class PasswordPolicy {
  constructor(private readonly database: Database) {}

  /** Throws `identity.password-too-short`, `.password-too-common` or `.password-like-you`. */
  async ensureGood(password: string, owner: PasswordOwner, field = 'password'): Promise<void> {
    const fault = passwordFault(password, owner, await loadCommonPasswords());
    if (fault === 'too-short') throw identityErrors.passwordTooShort({ field, least: shortestFor(owner) });
    if (fault === 'too-common') throw identityErrors.passwordTooCommon({ field });
    if (fault === 'like-you') throw identityErrors.passwordLikeYou({ field });
  }

  /** The same, for somebody who has an account; a `name` that is given counts instead of the account's. */
  async ensureGoodFor(
    accountId: string,
    password: string,
    { name, field }: { name?: string; field?: string } = {},
  ): Promise<void> {
    const owner = await ownerOf(this.database.manager, accountId);
    await this.ensureGood(password, { ...owner, ...(name !== undefined && { name }) }, field);
  }
}

async function ownerOf(manager: EntityManager, id: string): Promise<PasswordOwner> {
  const { email, name, administrator } = await manager.findOneByOrFail(Account, { id });
  const member = await manager.existsBy(Membership, { accountId: id, party: 'organiser' });
  return { email, name, worksForOrganiser: administrator || member };
}
