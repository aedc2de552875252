import { Injectable } from '@nestjs/common';
import { DAY, type UiLanguage } from '#lib/kernel';
import { Database, lockInOrder, type Tx } from '#platform/database';
import { type EventDefinition, Events } from '#platform/events';
import { AccountLinks } from './account-links.service.js';
import { Accounts } from './accounts.service.js';
import { isConfirmed } from '../domain/confirmed.js';
import { Account } from '../entities/account.entity.js';
import { identityErrors } from '../identity.errors.js';
import { administratorAppointed, administratorDismissed } from '../identity.events.js';
import { UnconfirmedAccounts } from './unconfirmed-accounts.service.js';

/** How long the link of a new administrator is good, in milliseconds. */
const LINK_VALID_FOR = DAY;

/** What came of an appointment: a link to set a password with, or none because the person has proved the address and has one. */
export interface Appointment {
  /** Whether the person was no administrator before. */
  isNew: boolean;
  /** For `/join`; null for somebody who signs in as before. Good once, for a day. */
  token: string | null;
}

/** Who runs the installation. Only whoever may start programs on the server appoints and dismisses. */
@Injectable()
export class Administrators {
  constructor(
    private readonly database: Database,
    private readonly accounts: Accounts,
    private readonly unconfirmed: UnconfirmedAccounts,
    private readonly links: AccountLinks,
    private readonly events: Events,
  ) {}

  /** All of them, the first to come first. */
  all(): Promise<Account[]> {
    return this.database.manager.find(Account, { where: { administrator: true }, order: { id: 'ASC' } });
  }

  /**
   * Makes the person of an address an administrator; mails nothing. While nobody has proved the address, a password that
   * somebody set for it counts for nothing and its sessions end. Records `administrator.appointed` for a new one. Throws
   * `identity.account-disabled`.
   */
  async appoint(tx: Tx, person: { email: string; name: string; language: UiLanguage }): Promise<Appointment> {
    const { id } =
      (await tx.findOneBy(Account, { email: person.email })) ??
      (await this.accounts.open(tx, { ...person, passwordHash: null }));
    const [account] = await lockInOrder(tx, Account, [id]);
    const { email, administrator, disabledAt } = account!;
    if (disabledAt) throw identityErrors.accountDisabled({ email });
    const isNew = !administrator;
    if (isNew) await this.setAdministrator(tx, account!, true, administratorAppointed);
    return { isNew, token: isConfirmed(account!) ? null : await this.beginAnew(tx, account!) };
  }

  /** Takes the right; the account stays. Throws `identity.not-administrator` and `identity.last-administrator`. */
  async dismiss(tx: Tx, email: string): Promise<void> {
    const ids = (await tx.find(Account, { select: { id: true }, where: { administrator: true } })).map(
      ({ id }) => id,
    );
    const administrators = (await lockInOrder(tx, Account, ids)).filter((one) => one.administrator);
    const account = administrators.find((one) => one.email === email);
    if (!account) throw identityErrors.notAdministrator({ email });
    if (administrators.length === 1) throw identityErrors.lastAdministrator();
    await this.setAdministrator(tx, account, false, administratorDismissed);
  }

  private async beginAnew(tx: Tx, { id, email }: Account): Promise<string> {
    await this.unconfirmed.giveWay(tx, email);
    await this.links.withdrawPasswordLinks(tx, id);
    return this.links.make(tx, id, 'join', LINK_VALID_FOR);
  }

  private async setAdministrator(
    tx: Tx,
    { id, email }: Account,
    administrator: boolean,
    event: EventDefinition<{ email: string }>,
  ): Promise<void> {
    await tx.update(Account, { id }, { administrator });
    const facts = { organiserId: null, actorId: null, subjectId: id, data: { email } };
    await this.events.record(tx, event, facts);
  }
}
