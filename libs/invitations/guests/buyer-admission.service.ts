import { Inject, Injectable } from '@nestjs/common';
import { ensureNotOver, Fair } from '#lib/fairs';
import { Account, type Arrival, Arrivals, Membership } from '#lib/identity';
import { Clock } from '#lib/kernel';
import { Organisation, Organisations } from '#lib/organisations';
import { Database, lockInOrder, type Tx } from '#platform/database';
import { Events } from '#platform/events';
import { Campaign } from '../entities/campaign.entity.js';
import { Contact } from '../entities/contact.entity.js';
import { Invitation } from '../entities/invitation.entity.js';
import { type GuestLink, lockByLink } from './guest-link.js';
import { invitationsErrors } from '../invitations.errors.js';
import { buyerJoined } from '../invitations.events.js';

export interface AdmissionRequest extends Pick<Arrival, 'password' | 'actor' | 'ip' | 'userAgent'> {
  organisationName: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** Whether exhibitors may find the buyer in the matchmaking; left out or null: not answered. */
  findable?: boolean | null | undefined;
}

export interface Admission {
  /** For the session cookie; null when the browser is signed in already. */
  sessionToken: string | null;
  organisationId: string;
}

/** Lets a guest who accepted come aboard as a buyer: account, organisation, membership, session. */
@Injectable()
export class BuyerAdmission {
  constructor(
    private readonly database: Database,
    private readonly arrivals: Arrivals,
    private readonly organisations: Organisations,
    private readonly events: Events,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * The link proves the address that it was mailed to, and lets in whoever reads its mail, whatever account that address has
   * (Arrivals). Locks the account, then the invitation, and records `buyer.joined` once. Throws `fairs.over`, `invitations.withdrawn`, `invitations.not-accepted`,
   * `invitations.invitation-not-found` once the link has ended, and what `Arrivals.arrive` throws.
   */
  async admit(link: GuestLink, request: AdmissionRequest): Promise<Admission> {
    const { invitationId: id, email } = link;
    const { manager } = this.database;
    const invitation = await manager.findOneByOrFail(Invitation, { id });
    if (invitation.reply !== 'accepted') throw invitationsErrors.notAccepted();
    const { contactId, organiserId } = invitation;
    const { name, language } = await manager.findOneByOrFail(Contact, { id: contactId, organiserId });
    const { password, actor, ip, userAgent } = request;
    const arrival = { email, name, language, password, actor, ip, userAgent };
    const { begun, sessionToken } = await this.arrivals.arrive(arrival, async (tx, accountId) => {
      // Of two invitations of one person, the second finds the importer that the first has made.
      await lockInOrder(tx, Account, [accountId]);
      return this.join(tx, await this.lock(tx, link), accountId, request);
    });
    return { sessionToken, organisationId: begun };
  }

  private async lock(tx: Tx, link: GuestLink): Promise<Invitation> {
    const invitation = await lockByLink(tx, link);
    if (invitation.reply !== 'accepted') throw invitationsErrors.notAccepted();
    return invitation;
  }

  private async join(
    tx: Tx,
    { id, organiserId, campaignId, organisationId: joined, accountId: joinedAs }: Invitation,
    accountId: string,
    request: AdmissionRequest,
  ): Promise<string> {
    if (joined && joinedAs !== accountId) throw invitationsErrors.invitationNotFound();
    if (joined) return joined;
    const { fairId, state } = await tx.findOneByOrFail(Campaign, { id: campaignId, organiserId });
    if (state === 'withdrawn') throw invitationsErrors.withdrawn();
    ensureNotOver(await tx.findOneByOrFail(Fair, { id: fairId }), this.clock.now());
    const organisationId =
      (await this.ownImporter(tx, accountId)) ?? (await this.makeImporter(tx, accountId, request));
    await tx.update(Invitation, { id }, { accountId, organisationId });
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
