import { Injectable } from '@nestjs/common';
import {
  Account,
  Accounts,
  Membership,
  networkOf,
  PasswordHashing,
  PasswordPolicy,
  Sessions,
  SignIns,
} from '#lib/identity';
import { Organisation, Organisations } from '#lib/organisations';
import { Database, lockInOrder, Transactions, type Tx } from '#platform/database';
import { Events } from '#platform/events';
import { Campaign } from './entities/campaign.entity.js';
import { Contact } from './entities/contact.entity.js';
import { Invitation } from './entities/invitation.entity.js';
import { invitationsErrors } from './invitations.errors.js';
import { buyerJoined } from './invitations.events.js';

export interface AdmissionRequest {
  password: string;
  organisationName: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** Whether exhibitors may find the buyer in the matchmaking; left out or null: not answered. */
  findable?: boolean | null | undefined;
  ip: string;
}

export interface Admission {
  /** For the session cookie. */
  sessionToken: string;
  organisationId: string;
}

/** Lets a guest who accepted come aboard as a buyer: account, organisation, membership, session. */
@Injectable()
export class BuyerAdmission {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly accounts: Accounts,
    private readonly organisations: Organisations,
    private readonly policy: PasswordPolicy,
    private readonly passwords: PasswordHashing,
    private readonly sessions: Sessions,
    private readonly signIns: SignIns,
    private readonly events: Events,
  ) {}

  /**
   * The link came by mail, so the address counts as confirmed. An address that has an account signs in with that account's own
   * password: a forwarded link must not open somebody's account. Records `buyer.joined` once. Throws
   * `invitations.not-accepted`, `identity.password-too-…`, and for existing accounts what SignIns.signIn throws.
   */
  async admit(invitationId: string, request: AdmissionRequest): Promise<Admission> {
    const { manager } = this.database;
    const invitation = await manager.findOneByOrFail(Invitation, { id: invitationId });
    if (invitation.reply !== 'accepted') throw invitationsErrors.notAccepted();
    const contact = await manager.findOneByOrFail(Contact, { id: invitation.contactId });
    const opened = (await manager.existsBy(Account, { email: contact.email }))
      ? null
      : await this.openAccount(invitation, contact, request);
    return opened ?? (await this.joinWithAccount(invitation, contact, request));
  }

  /** Null when somebody else's request opened the account first. */
  private async openAccount(
    { id }: Invitation,
    { email, name, language }: Contact,
    request: AdmissionRequest,
  ): Promise<Admission | null> {
    await this.policy.ensureGood(request.password, { email, name, worksForOrganiser: false });
    const passwordHash = await this.passwords.hash(request.password, networkOf(request.ip));
    return this.transactions.run(async (tx) => {
      const invitation = await this.lock(tx, id);
      if (await tx.existsBy(Account, { email })) return null;
      const account = await this.accounts.open(tx, { email, name, language, passwordHash, verified: true });
      const organisationId = await this.join(tx, invitation, account.id, request);
      return { organisationId, sessionToken: await this.sessions.open(tx, account.id) };
    });
  }

  private async joinWithAccount(
    { id }: Invitation,
    { email }: Contact,
    request: AdmissionRequest,
  ): Promise<Admission> {
    const { sessionToken } = await this.signIns.signIn({ email, ...request });
    const organisationId = await this.transactions.run(async (tx) => {
      const invitation = await this.lock(tx, id);
      const account = await tx.findOneByOrFail(Account, { email });
      return this.join(tx, invitation, account.id, request);
    });
    return { sessionToken, organisationId };
  }

  private async lock(tx: Tx, id: string): Promise<Invitation> {
    const [invitation] = await lockInOrder(tx, Invitation, [id]);
    if (invitation?.reply !== 'accepted') throw invitationsErrors.notAccepted();
    return invitation;
  }

  private async join(
    tx: Tx,
    { id, organiserId, campaignId, organisationId: joined }: Invitation,
    accountId: string,
    request: AdmissionRequest,
  ): Promise<string> {
    if (joined) return joined;
    const organisationId =
      (await this.ownImporter(tx, accountId)) ?? (await this.makeImporter(tx, accountId, request));
    await tx.update(Invitation, { id }, { accountId, organisationId });
    const { fairId } = await tx.findOneByOrFail(Campaign, { id: campaignId, organiserId });
    const { findable = null } = request;
    const facts = { organiserId, actorId: accountId, subjectId: organisationId };
    await this.events.record(tx, buyerJoined, { ...facts, data: { fairId, organisationId, findable } });
    return organisationId;
  }

  /** The importer that the person manages already, from a fair before. */
  private async ownImporter(tx: Tx, accountId: string): Promise<string | null> {
    const places = await tx.findBy(Membership, { accountId, party: 'organisation', role: 'manager' });
    for (const { partyId } of places)
      if (await tx.existsBy(Organisation, { id: partyId, kind: 'importer' })) return partyId;
    return null;
  }

  private async makeImporter(tx: Tx, accountId: string, request: AdmissionRequest): Promise<string> {
    const { organisationName: name, country } = request;
    const { id } = await this.organisations.createFor(tx, { name, kind: 'importer', country }, accountId);
    return id;
  }
}
