import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { HttpConfig } from '#config';
import { Account, Accounts, PasswordHashing } from '#lib/identity';
import { groupBy } from '#lib/kernel';
import { Database, Transactions } from '#platform/database';
import { buyers } from '../content/buyers.js';
import { exhibitors } from '../content/exhibitors.js';
import { organiser, owner } from '../content/organiser.js';
import { randomPassword } from './random-password.js';

/** The password that everybody knows who has read this; only for an installation that nobody else reaches. */
const KNOWN_PASSWORD = 'cua ca mau 2025';

const emails = (): string[] => [
  ...organiser().staff.map(({ email }) => email),
  ...exhibitors().map(({ email }) => email),
  ...buyers().map(({ contact }) => contact.email),
];

const TURN = { kind: 'other', caller: 'demonstration' } as const;

/** With which password the people of the demonstration sign in. */
@Injectable()
export class DemoPasswords {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly accounts: Accounts,
    private readonly passwords: PasswordHashing,
    private readonly config: HttpConfig,
  ) {}

  /** A password for all of them: the known one where nobody but this machine comes, otherwise a new random one. */
  choose(): string {
    return this.config.forThisMachineOnly ? KNOWN_PASSWORD : randomPassword();
  }

  /** The known password while the organiser's owner signs in with it, otherwise null. */
  async stillKnown(): Promise<string | null> {
    const { email } = owner();
    const account = await this.database.manager.findOneBy(Account, { email });
    const fits = account && (await this.passwords.verify(account.passwordHash, KNOWN_PASSWORD, TURN));
    return fits ? KNOWN_PASSWORD : null;
  }

  /** Gives all of them a new password, ends their sessions, and tells it. */
  async renew(): Promise<string> {
    const password = this.choose();
    await this.give(await this.database.manager.findBy(Account, { email: In(emails()) }), password);
    return password;
  }

  /** Gives those another password whom the known one would let in; null when there is nobody. */
  async replaceKnown(): Promise<string | null> {
    const open = await this.openToEverybody();
    if (open.length === 0) return null;
    const password = this.choose();
    await this.give(open, password);
    return password;
  }

  /** The accounts of the demonstration that the known password opens. */
  async openToEverybody(): Promise<Account[]> {
    const accounts = await this.database.manager.findBy(Account, { email: In(emails()) });
    const open: Account[] = [];
    // Most of them share one hash, and each costs a tenth of a second.
    for (const [hash, sharing] of groupBy(accounts, ({ passwordHash }) => passwordHash))
      if (await this.passwords.verify(hash, KNOWN_PASSWORD, TURN)) open.push(...sharing);
    return open;
  }

  private async give(accounts: readonly Account[], password: string): Promise<void> {
    const passwordHash = await this.passwords.hash(password, TURN.caller);
    await this.transactions.run(async (tx) => {
      for (const { id } of accounts) await this.accounts.setPasswordHash(tx, id, passwordHash);
    });
  }
}
