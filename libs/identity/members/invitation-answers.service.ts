import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager, IsNull, MoreThan } from 'typeorm';
import { Clock } from '#lib/kernel';
import { Database, lockInOrder, type Tx } from '#platform/database';
import { Events } from '#platform/events';
import { httpErrors } from '#platform/http';
import type { Actor } from '../actor.query.js';
import { type Arrival, Arrivals, type Arrived } from '../accounts/arrivals.service.js';
import { invitationState } from '../domain/invitation-rules.js';
import { hashOfToken } from '../domain/tokens.js';
import { MemberInvitation } from '../entities/member-invitation.entity.js';
import { MemberInvitationLink } from '../entities/member-invitation-link.entity.js';
import { identityErrors } from '../identity.errors.js';
import { memberInvitationDeclined } from '../identity.events.js';
import { Organisers } from './organisers.service.js';

/** What somebody brings who accepts by the mailed link; the rest stands in the invitation. */
export type Acceptance = Omit<Arrival, 'email' | 'language'>;

/** A person who answers for the address of their account. */
export type Answerer = Pick<Actor, 'accountId' | 'email' | 'emailVerified'>;

/** What people do who were asked into an organiser or an organisation: only with their yes are they members. */
@Injectable()
export class InvitationAnswers {
  constructor(
    private readonly database: Database,
    private readonly arrivals: Arrivals,
    private readonly organisers: Organisers,
    private readonly events: Events,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** The invitation that a mailed link opens, any of its links while it waits; changes nothing. Throws `identity.link-not-valid`. */
  async open(token: string, manager: EntityManager = this.database.manager): Promise<MemberInvitation> {
    const link = await manager.findOneBy(MemberInvitationLink, { tokenHash: hashOfToken(token) });
    if (!link) throw linkNotValid();
    return this.ensureOpen(await manager.findOneBy(MemberInvitation, { id: link.invitationId }));
  }

  /** The person's invitations that wait for an answer, the oldest first; none while their address is not confirmed. */
  async waitingFor({ email, emailVerified }: Answerer): Promise<MemberInvitation[]> {
    if (!emailVerified) return [];
    const waiting = { email, declinedAt: IsNull(), expiresAt: MoreThan(this.clock.now()) };
    return this.database.manager.find(MemberInvitation, { where: waiting, order: { id: 'ASC' } });
  }

  /**
   * Makes the holder of a mailed link a member, with the account of the address that it was mailed to. Throws
   * `identity.link-not-valid` and what `Arrivals.arrive` throws.
   */
  async acceptByLink(token: string, acceptance: Acceptance): Promise<Arrived<void>> {
    const { id, email, language, party } = await this.open(token);
    const arrival = { ...acceptance, email, language, worksForOrganiser: party === 'organiser' };
    return this.arrivals.arrive(arrival, async (tx, accountId) => {
      const [invitation] = await lockInOrder(tx, MemberInvitation, [id]);
      await this.begin(tx, this.ensureOpen(invitation), accountId);
    });
  }

  /** Makes the person a member. Throws `http.not-found` for any invitation that does not wait for their own answer. */
  async accept(tx: Tx, by: Answerer, id: string): Promise<void> {
    await this.begin(tx, await this.lockedOf(tx, by, id), by.accountId);
  }

  /** As `decline`, by the mailed link. Throws `identity.link-not-valid`. */
  async declineByLink(tx: Tx, token: string): Promise<void> {
    const { id } = await this.open(token, tx);
    const [invitation] = await lockInOrder(tx, MemberInvitation, [id]);
    await this.end(tx, this.ensureOpen(invitation));
  }

  /** Says no; the inviter sees that it was declined. Records `member.invitation-declined`. Throws `http.not-found`. */
  async decline(tx: Tx, by: Answerer, id: string): Promise<void> {
    await this.end(tx, await this.lockedOf(tx, by, id));
  }

  private async begin(tx: Tx, invitation: MemberInvitation, accountId: string): Promise<void> {
    const { party, partyId, role } = invitation;
    await this.organisers.addMember(tx, { accountId, party, partyId, role }, accountId);
  }

  private async end(tx: Tx, { id, party, partyId, email, role }: MemberInvitation): Promise<void> {
    await tx.update(MemberInvitation, { id }, { declinedAt: this.clock.now() });
    await tx.delete(MemberInvitationLink, { invitationId: id });
    // Without the actor: who declines stays a stranger to the inviter.
    await this.events.record(tx, memberInvitationDeclined, {
      organiserId: party === 'organiser' ? partyId : null,
      actorId: null,
      subjectId: partyId,
      data: { email, role },
    });
  }

  private async lockedOf(tx: Tx, by: Answerer, id: string): Promise<MemberInvitation> {
    const [invitation] = await lockInOrder(tx, MemberInvitation, [id]);
    const isTheirs = by.emailVerified && invitation?.email === by.email;
    if (!isTheirs || !this.isOpen(invitation)) throw httpErrors.notFound();
    return invitation;
  }

  private ensureOpen(invitation: MemberInvitation | null | undefined): MemberInvitation {
    if (!invitation || !this.isOpen(invitation)) throw linkNotValid();
    return invitation;
  }

  private readonly isOpen = (invitation: MemberInvitation) =>
    invitationState(invitation, this.clock.now()) === 'invited';
}

const linkNotValid = () => identityErrors.linkNotValid({ field: 'token' });
