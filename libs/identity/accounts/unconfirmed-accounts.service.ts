import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { lockInOrder, type Tx } from '#platform/database';
import { Events } from '#platform/events';
import { AccountLinks } from './account-links.service.js';
import { Accounts, type NewAccount } from './accounts.service.js';
import { isConfirmed } from '../domain/confirmed.js';
import { Account } from '../entities/account.entity.js';
import { Session } from '../entities/session.entity.js';
import { identityErrors } from '../identity.errors.js';
import { accountGaveWay } from '../identity.events.js';

/** Somebody who has just opened a link that was mailed to the address. */
export type ProvedPerson = Omit<NewAccount, 'password'> & { passwordHash: string };

/** Accounts whose address nobody has confirmed: whoever opened one has shown nothing, so it stands in nobody's way. */
@Injectable()
export class UnconfirmedAccounts {
  constructor(
    private readonly accounts: Accounts,
    private readonly links: AccountLinks,
    private readonly events: Events,
  ) {}

  /**
   * Takes password, sessions and links from an account of this address that nobody confirmed: from now on only a link mailed
   * to the address opens it. A confirmed account, or none, is left as it is. Locks the account. Records `account.gave-way`.
   */
  async giveWay(tx: Tx, email: string): Promise<void> {
    const unproved = { email, emailVerifiedAt: IsNull(), passwordHash: Not(IsNull()) };
    const account = await tx.findOneBy(Account, unproved);
    if (!account) return;
    const { id } = account;
    await lockInOrder(tx, Account, [id]);
    const taken = await tx.update(Account, { id, emailVerifiedAt: IsNull() }, { passwordHash: null });
    // Confirmed at this very moment: then it has an owner.
    if (taken.affected !== 1) return;
    await tx.delete(Session, { accountId: id });
    await this.links.withdrawAll(tx, id);
    await this.events.record(tx, accountGaveWay, {
      organiserId: null,
      actorId: null,
      subjectId: id,
      data: {},
    });
  }

  /**
   * The account of somebody who has proved the address, with the password that they chose: opened, or taken from whoever
   * opened it without confirming. Locks it. Null when it has an owner already. Throws `identity.link-not-valid` when it
   * was disabled.
   */
  async takeOver(tx: Tx, person: ProvedPerson): Promise<string | null> {
    const { email, name, language, passwordHash } = person;
    const known = await tx.findOneBy(Account, { email });
    if (!known) return (await this.accounts.open(tx, { ...person, verified: true })).id;
    const [account] = await lockInOrder(tx, Account, [known.id]);
    if (!account || isConfirmed(account)) return null;
    if (account.disabledAt) throw identityErrors.linkNotValid({ field: 'token' });
    await tx.update(Account, { id: account.id }, { name, language });
    await this.accounts.setPasswordHash(tx, account.id, passwordHash);
    return account.id;
  }
}
