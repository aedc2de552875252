import { Inject, Injectable } from '@nestjs/common';
import { IsNull, MoreThan } from 'typeorm';
import { Clock, newId, notSooner, type UiLanguage } from '#lib/kernel';
import { Notifications } from '#lib/notifications';
import { lockInOrder, Transactions, type Tx } from '#platform/database';
import { Events } from '#platform/events';
import { AccountLinks } from './account-links.service.js';
import { AccountTrail } from './account-trail.service.js';
import { passwordChangedMail, resetPasswordMail, verifyEmailMail } from './accounts.notification.js';
import { Attempts } from '../signing-in/attempts.service.js';
import { AwaitedLetters } from './awaited-letters.js';
import { accountLimits } from '../domain/account-limits.js';
import { networkOf, siteOf } from '../domain/network.js';
import { addressHeld } from '../domain/holds.js';
import { failuresOf } from '../domain/sign-in-limits.js';
import { hashOfToken } from '../domain/tokens.js';
import { Account } from '../entities/account.entity.js';
import { MemberInvitation } from '../entities/member-invitation.entity.js';
import { Session } from '../entities/session.entity.js';
import { accountCreated, accountVerified, passwordChanged, resetAsked } from '../identity.events.js';
import { KnownBrowsers } from '../signing-in/known-browsers.service.js';
import { PasswordHashing } from '../signing-in/password-hashing.js';
import { PasswordPolicy } from '../signing-in/password-policy.service.js';

export interface NewAccount {
  email: string;
  name: string;
  language: UiLanguage;
  password: string;
}

/** Milliseconds in which both are done: what there is to do for an address that has an account, and for one that has none. */
const TELLS_NOTHING = 250;

@Injectable()
export class Accounts {
  constructor(
    private readonly transactions: Transactions,
    private readonly links: AccountLinks,
    private readonly policy: PasswordPolicy,
    private readonly passwords: PasswordHashing,
    private readonly attempts: Attempts,
    private readonly browsers: KnownBrowsers,
    private readonly notifications: Notifications,
    private readonly events: Events,
    private readonly trail: AccountTrail,
    private readonly letters: AwaitedLetters,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * Opens an account and mails the link that confirms its address. For an address that has an account already only a
   * reset link is mailed: nobody learns from the answer who is registered. So too for one that was asked in and has not
   * answered: who awaits a mail would confirm a stranger's sign-up along with it, so the password typed here does not count.
   * Holds the address, against whoever asks it in at the same moment. Throws `http.too-many-requests`.
   */
  async signUp(request: NewAccount, ip: string): Promise<void> {
    const network = networkOf(ip);
    await this.policy.ensureGood(request.password, { ...request, worksForOrganiser: false });
    await this.attempts.count(...accountLimits.signUp(network));
    const passwordHash = await this.passwords.hash(request.password, siteOf(ip));
    // Of two who open the same account at once, the second is run again and finds it open.
    const entering = this.transactions.run((tx) => this.enter(tx, { ...request, passwordHash }, network));
    await notSooner(TELLS_NOTHING, entering);
  }

  private async enter(
    tx: Tx,
    request: Omit<NewAccount, 'password'> & { passwordHash: string },
    network: string,
  ): Promise<void> {
    await this.attempts.hold(tx, addressHeld(request.email));
    const known = await tx.findOneBy(Account, { email: request.email });
    if (known) return this.mailLink(tx, known, 'reset-password', senderIn(network));
    const isAwaited = await this.isAwaited(tx, request.email);
    const account = await this.open(tx, { ...request, ...(isAwaited && { passwordHash: null }) });
    const purpose = isAwaited ? 'reset-password' : 'verify-email';
    await this.mailLink(tx, account, purpose, senderIn(network));
  }

  /** Opens an account without mailing anything; for who proved the address otherwise, and the demonstration. */
  async open(
    tx: Tx,
    request: Omit<NewAccount, 'password'> & {
      passwordHash: string | null;
      verified?: boolean;
      administrator?: boolean;
    },
  ): Promise<Account> {
    const now = this.clock.now();
    const account = tx.create(Account, {
      id: newId(),
      email: request.email,
      name: request.name,
      language: request.language,
      passwordHash: request.passwordHash,
      emailVerifiedAt: request.verified ? now : null,
      administrator: request.administrator ?? false,
      disabledAt: null,
      createdAt: now,
    });
    await tx.insert(Account, account);
    await this.events.record(tx, accountCreated, {
      organiserId: null,
      actorId: account.id,
      subjectId: account.id,
      data: { email: account.email },
    });
    return account;
  }

  /** Confirms the address that the link was mailed to. Throws `identity.link-not-valid`. */
  async verifyEmail(tx: Tx, token: string): Promise<void> {
    const accountId = await this.links.use(tx, token, 'verify-email');
    await tx.update(Account, { id: accountId }, { emailVerifiedAt: this.clock.now() });
    await this.events.record(tx, accountVerified, {
      organiserId: null,
      actorId: accountId,
      subjectId: accountId,
      data: {},
    });
  }

  /**
   * Mails the confirmation link again; does nothing once the address is confirmed. Throws `http.too-many-requests` after three
   * in an hour or ten in a day.
   */
  async resendVerification(accountId: string): Promise<void> {
    await this.attempts.count(...accountLimits.verificationMail(accountId));
    await this.transactions.run(async (tx) => {
      const account = await tx.findOneByOrFail(Account, { id: accountId });
      if (!account.emailVerifiedAt) await this.mailLink(tx, account, 'verify-email', `account ${accountId}`);
    });
  }

  /**
   * Mails a reset link when the address has an account; otherwise does nothing, and says neither. Throws
   * `http.too-many-requests` when one network has asked three times in an hour.
   */
  async askForReset(email: string, ip: string): Promise<void> {
    const network = networkOf(ip);
    await this.attempts.count(...accountLimits.resetMail(network, email));
    const mailing = this.transactions.run(async (tx) => {
      const account = await tx.findOneBy(Account, { email });
      if (!account || account.disabledAt) return;
      await this.mailLink(tx, account, 'reset-password', senderIn(network));
      await this.trail.record(tx, resetAsked, account.id, { data: { from: network }, by: null });
    });
    await notSooner(TELLS_NOTHING, mailing);
  }

  /** Sets a new password by a mailed link, ends all sessions and warns by mail. Throws `identity.link-not-valid`, `identity.password-too-…`. */
  async resetPassword(token: string, password: string, ip: string): Promise<void> {
    const network = networkOf(ip);
    await this.policy.ensureGoodFor(await this.links.ownerOf(token, 'reset-password'), password);
    const passwordHash = await this.passwords.hash(password, siteOf(ip));
    await this.transactions.run(async (tx) => {
      const accountId = await this.links.use(tx, token, 'reset-password');
      await this.setPasswordHash(tx, accountId, passwordHash);
      const { email } = await this.warnOfNewPassword(tx, accountId);
      await this.attempts.forget(tx, ...failuresOf({ email, network }));
    });
  }

  /** Mails that the password is another now: who did not change it hears of it, and what to do. */
  async warnOfNewPassword(tx: Tx, accountId: string): Promise<Account> {
    const account = await tx.findOneByOrFail(Account, { id: accountId });
    const data = { name: account.name, at: this.clock.now() };
    await this.notifications.notify(tx, passwordChangedMail, account, data, { worthUntil: null });
    return account;
  }

  /** Sets the password of an account that proved itself otherwise (a personal invitation); confirms the address too. Locks the account. */
  async setPasswordHash(tx: Tx, accountId: string, passwordHash: string): Promise<void> {
    // Against sign-ins with the password that was: whoever opens a session under this lock sees that it counts no more.
    await lockInOrder(tx, Account, [accountId]);
    await tx.update(Account, { id: accountId }, { passwordHash, emailVerifiedAt: this.clock.now() });
    await tx.delete(Session, { accountId });
    await this.browsers.forgetAll(tx, accountId);
    await this.links.withdrawPasswordLinks(tx, accountId);
    await this.trail.record(tx, passwordChanged, accountId, { data: {} });
  }

  private async isAwaited(tx: Tx, email: string): Promise<boolean> {
    const open = { email, declinedAt: IsNull(), expiresAt: MoreThan(this.clock.now()) };
    return (await tx.existsBy(MemberInvitation, open)) || this.letters.isAwaited(tx, email);
  }

  private async mailLink(tx: Tx, account: Account, purpose: MailedPurpose, sender: string): Promise<void> {
    // Two who ask at once are counted one after the other.
    await lockInOrder(tx, Account, [account.id]);
    const token = await this.links.make(tx, account.id, purpose);
    const data = { name: account.name, token };
    await this.notifications.notify(tx, LINK_MAILS[purpose], account, data, {
      sender,
      worthUntil: this.links.endOf(purpose),
    });
  }
}

const LINK_MAILS = { 'verify-email': verifyEmailMail, 'reset-password': resetPasswordMail };
type MailedPurpose = keyof typeof LINK_MAILS;

/** A network among the senders of mails; its address is not kept with them. */
const senderIn = (network: string) => `network ${hashOfToken(network).slice(0, 32)}`;
