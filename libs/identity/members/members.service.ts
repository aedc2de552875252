import { Injectable } from '@nestjs/common';
import { lockInOrder, type Tx } from '#platform/database';
import { type EventDefinition, Events } from '#platform/events';
import { httpErrors } from '#platform/http';
import { isLeading, isRoleIn, type Role } from '../domain/roles.js';
import { Membership } from '../entities/membership.entity.js';
import { identityErrors } from '../identity.errors.js';
import { memberLeft, memberRemoved, memberRoleChanged } from '../identity.events.js';
import { type Inviter, MemberInvitations, type PartyKey } from './member-invitations.service.js';

type Changer = Pick<Inviter, 'accountId'>;

/** The people of organisers and organisations; who is asked in and has not said yes is none of them. */
@Injectable()
export class Members {
  constructor(
    private readonly invitations: MemberInvitations,
    private readonly events: Events,
  ) {}

  /**
   * Who does not lead any more has the open invitations that they sent taken back. Throws `http.not-found`,
   * `identity.role-not-here`, and `identity.last-owner` or `identity.last-manager`.
   */
  async changeRole(
    tx: Tx,
    place: PartyKey,
    change: { memberId: string; role: Role },
    by: Changer,
  ): Promise<void> {
    if (!isRoleIn(place.party, change.role)) throw identityErrors.roleNotHere({ field: 'role' });
    const members = await lockMembers(tx, place);
    const member = members.find(({ id }) => id === change.memberId);
    if (!member) throw httpErrors.notFound();
    if (member.role === change.role) return;
    ensureNotLast(members, member);
    await tx.update(Membership, { id: member.id, partyId: place.partyId }, { role: change.role });
    const { accountId } = member;
    if (!isLeading({ party: place.party, role: change.role }))
      await this.invitations.withdrawSentBy(tx, place, accountId, by);
    const data = { accountId, role: change.role, earlier: member.role };
    await this.events.record(tx, memberRoleChanged, { ...factsOf(place, by.accountId), data });
  }

  /**
   * Takes somebody's membership, and takes back the open invitations that they sent; the account stays. Throws
   * `http.not-found`, `identity.last-owner` or `identity.last-manager`.
   */
  async remove(tx: Tx, place: PartyKey, memberId: string, by: Changer): Promise<void> {
    const isMeant = ({ id }: Membership) => id === memberId;
    await this.end(tx, place, isMeant, { event: memberRemoved, actorId: by.accountId });
  }

  /** Ends the person's own membership, in the same way. Throws `http.not-found`, `identity.last-owner` or `identity.last-manager`. */
  async leave(tx: Tx, accountId: string, partyId: string): Promise<void> {
    const own = await tx.findOneBy(Membership, { accountId, partyId });
    if (!own) throw httpErrors.notFound();
    const isOwn = (member: Membership) => member.accountId === accountId;
    await this.end(tx, own, isOwn, { event: memberLeft, actorId: accountId });
  }

  private async end(
    tx: Tx,
    { party, partyId }: PartyKey,
    isMeant: (member: Membership) => boolean,
    { event, actorId }: { event: EventDefinition<{ accountId: string; role: string }>; actorId: string },
  ): Promise<void> {
    const members = await lockMembers(tx, { party, partyId });
    const member = members.find(isMeant);
    if (!member) throw httpErrors.notFound();
    ensureNotLast(members, member);
    await tx.delete(Membership, { id: member.id, partyId });
    const { accountId } = member;
    await this.invitations.withdrawSentBy(tx, { party, partyId }, accountId, { accountId: actorId });
    const data = { accountId, role: member.role };
    await this.events.record(tx, event, { ...factsOf({ party, partyId }, actorId), data });
  }
}

/** All members at once, so that two who step back at the same moment see each other. */
async function lockMembers(tx: Tx, { party, partyId }: PartyKey): Promise<Membership[]> {
  const members = await tx.find(Membership, { select: { id: true }, where: { party, partyId } });
  return lockInOrder(
    tx,
    Membership,
    members.map(({ id }) => id),
  );
}

function ensureNotLast(members: Membership[], member: Membership): void {
  if (!isLeading(member) || members.filter(isLeading).length > 1) return;
  throw member.party === 'organiser' ? identityErrors.lastOwner() : identityErrors.lastManager();
}

const factsOf = ({ party, partyId }: PartyKey, actorId: string) => ({
  organiserId: party === 'organiser' ? partyId : null,
  actorId,
  subjectId: partyId,
});
