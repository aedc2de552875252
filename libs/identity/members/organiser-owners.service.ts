import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { Clock } from '#lib/kernel';
import { Database, lockInOrder, type Tx } from '#platform/database';
import { httpErrors } from '#platform/http';
import { invitationState } from '../domain/invitation-rules.js';
import { MemberInvitation } from '../entities/member-invitation.entity.js';
import { Membership } from '../entities/membership.entity.js';
import { Organiser } from '../entities/organiser.entity.js';
import { identityErrors } from '../identity.errors.js';
import type { Answerer } from './invitation-answers.service.js';
import { type Invitee, MemberInvitations, type Place } from './member-invitations.service.js';
import { type NewOrganiser, Organisers } from './organisers.service.js';
import type { Member } from './party-members.query.js';

/** Somebody who is asked to be an organiser's owner. */
export type AskedOwner = Omit<Invitee, 'role'>;

/** Whether an organiser has an owner, and who was asked while it has none. */
export interface Ownership {
  state: Member['state'];
  /** The address that was written to; null once there is an owner. */
  askedEmail: string | null;
}

const OWNER = { party: 'organiser', role: 'owner' } as const;

/** Sets organisers up for others: each belongs to nobody until the person who is asked to be its owner has said yes. */
@Injectable()
export class OrganiserOwners {
  constructor(
    private readonly database: Database,
    private readonly organisers: Organisers,
    private readonly invitations: MemberInvitations,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * Makes an organiser and asks its first owner in; who names themselves has said yes by that. Throws `identity.slug-taken`.
   */
  async setUp(tx: Tx, request: NewOrganiser, owner: AskedOwner, by: Answerer): Promise<Organiser> {
    const { accountId, email, emailVerified } = by;
    if (owner.email === email && emailVerified) return this.organisers.create(tx, request, accountId);
    const organiser = await this.organisers.createUnowned(tx, request, accountId);
    await this.ask(tx, organiser, owner, accountId);
    return organiser;
  }

  /**
   * Asks somebody to be the owner of an organiser that has none, in place of whoever was asked before. Locks the organiser.
   * Throws `http.not-found` and `identity.has-owner`.
   */
  async askAgain(tx: Tx, organiserId: string, owner: AskedOwner, actorId: string): Promise<void> {
    const [organiser] = await lockInOrder(tx, Organiser, [organiserId]);
    if (!organiser) throw httpErrors.notFound();
    if (await tx.existsBy(Membership, { partyId: organiserId, ...OWNER })) throw identityErrors.hasOwner();
    const asked = await tx.findBy(MemberInvitation, { partyId: organiserId, ...OWNER });
    const by = { accountId: actorId };
    for (const { id, email } of asked)
      if (email !== owner.email) await this.invitations.withdraw(tx, placeOf(organiser), id, by);
    await this.ask(tx, organiser, owner, actorId);
  }

  /** By id of the organiser. */
  async of(
    organisers: readonly Organiser[],
    manager: EntityManager = this.database.manager,
  ): Promise<Map<string, Ownership>> {
    const partyId = In(organisers.map(({ id }) => id));
    const owned = await manager.findBy(Membership, { partyId, ...OWNER });
    const asked = await manager.find(MemberInvitation, {
      where: { partyId, ...OWNER },
      order: { sentAt: 'ASC' },
    });
    const now = this.clock.now();
    return new Map<string, Ownership>([
      ...asked.map(
        (one) => [one.partyId, { state: invitationState(one, now), askedEmail: one.email }] as const,
      ),
      ...owned.map((one) => [one.partyId, { state: 'joined', askedEmail: null }] as const),
    ]);
  }

  private ask(tx: Tx, organiser: Organiser, owner: AskedOwner, actorId: string): Promise<void> {
    const by = { accountId: actorId, name: null, asAdministrator: true };
    return this.invitations.send(tx, placeOf(organiser), { ...owner, role: OWNER.role }, by);
  }
}

const placeOf = ({ id, name }: Organiser): Place => ({ party: OWNER.party, partyId: id, name });
