import { Injectable } from '@nestjs/common';
import type { Translated, UiLanguage } from '#lib/kernel';
import { Notifications } from '#lib/notifications';
import { isUniqueViolation, lockInOrder, type Tx } from '#platform/database';
import { Events } from '#platform/events';
import { httpErrors } from '#platform/http';
import { AccountLinks } from './account-links.service.js';
import { Accounts } from './accounts.service.js';
import { isRoleIn, type Party, type Role } from './domain/roles.js';
import { Account } from './entities/account.entity.js';
import { Membership } from './entities/membership.entity.js';
import { identityErrors } from './identity.errors.js';
import { memberRemoved, memberRoleChanged } from './identity.events.js';
import { joinMail, memberAddedMail } from './members.notification.js';
import { Organisers } from './organisers.service.js';

/** The organiser or organisation that somebody becomes a member of. */
export interface Place {
  party: Party;
  partyId: string;
  name: Translated;
}

/** Somebody who is asked in, known by the e-mail address. */
export interface Invitee {
  email: string;
  name: string;
  language: UiLanguage;
  role: Role;
}

/** Who does it; without a name in the mails when the platform's administrator acts. */
export interface Inviter {
  accountId: string;
  name: string | null;
}

@Injectable()
export class Members {
  constructor(
    private readonly accounts: Accounts,
    private readonly organisers: Organisers,
    private readonly links: AccountLinks,
    private readonly notifications: Notifications,
    private readonly events: Events,
  ) {}

  /** The person's account; opened without a password for an address that has none. */
  async accountOf(tx: Tx, { email, name, language }: Omit<Invitee, 'role'>): Promise<Account> {
    const known = await tx.findOneBy(Account, { email });
    return known ?? this.accounts.open(tx, { email, name, language, passwordHash: null });
  }

  /**
   * Makes somebody a member and mails them: a link to set a password while they have none, else a notice. Asking again
   * somebody who has not set a password yet mails a new link. Throws `identity.already-member`, `identity.role-not-here`.
   */
  async invite(tx: Tx, place: Place, invitee: Invitee, by: Inviter): Promise<void> {
    ensureRoleOf(place.party, invitee.role);
    const account = await this.accountOf(tx, invitee);
    const { party, partyId } = place;
    const isMember = await tx.existsBy(Membership, { accountId: account.id, partyId });
    if (isMember && account.passwordHash !== null) throw identityErrors.alreadyMember({ field: 'email' });
    if (!isMember) {
      const member = { accountId: account.id, party, partyId, role: invitee.role };
      await refusingTwins(() => this.organisers.addMember(tx, member, by.accountId));
    }
    await this.welcome(tx, place, account, by);
  }

  /** Mails a member where they belong now, with a link to set a password while they have none. */
  async welcome(
    tx: Tx,
    { party, partyId, name: place }: Place,
    account: Account,
    by: Inviter,
  ): Promise<void> {
    const { role } = await tx.findOneByOrFail(Membership, { accountId: account.id, partyId });
    const data = { name: account.name, place, role, by: by.name };
    const sender = `account ${by.accountId}`;
    const options = party === 'organiser' ? { organiserId: partyId, sender } : { sender };
    if (account.passwordHash !== null)
      return this.notifications.notify(tx, memberAddedMail, account, data, options);
    const token = await this.links.make(tx, account.id, 'join');
    await this.notifications.notify(tx, joinMail, account, { ...data, token }, options);
  }

  /** Throws `http.not-found`, `identity.role-not-here`, and `identity.last-owner` or `identity.last-manager`. */
  async changeRole(
    tx: Tx,
    place: Omit<Place, 'name'>,
    change: { memberId: string; role: Role },
    by: Pick<Inviter, 'accountId'>,
  ): Promise<void> {
    ensureRoleOf(place.party, change.role);
    const members = await lockMembers(tx, place);
    const member = memberIn(members, change.memberId);
    if (member.role === change.role) return;
    ensureNotLast(members, member);
    await tx.update(Membership, { id: member.id, partyId: place.partyId }, { role: change.role });
    const data = { accountId: member.accountId, role: change.role, earlier: member.role };
    await this.events.record(tx, memberRoleChanged, { ...factsOf(place, by), data });
  }

  /** Takes somebody's membership; the account stays. Throws `http.not-found`, `identity.last-owner` or `identity.last-manager`. */
  async remove(
    tx: Tx,
    place: Omit<Place, 'name'>,
    memberId: string,
    by: Pick<Inviter, 'accountId'>,
  ): Promise<void> {
    const members = await lockMembers(tx, place);
    const member = memberIn(members, memberId);
    ensureNotLast(members, member);
    await tx.delete(Membership, { id: member.id, partyId: place.partyId });
    const data = { accountId: member.accountId, role: member.role };
    await this.events.record(tx, memberRemoved, { ...factsOf(place, by), data });
  }
}

function ensureRoleOf(party: Party, role: Role): void {
  if (!isRoleIn(party, role)) throw identityErrors.roleNotHere({ field: 'role' });
}

async function refusingTwins(add: () => Promise<void>): Promise<void> {
  try {
    await add();
  } catch (error) {
    throw isUniqueViolation(error) ? identityErrors.alreadyMember({ field: 'email' }) : error;
  }
}

/** All members at once, so that two who step back at the same moment see each other. */
async function lockMembers(tx: Tx, { party, partyId }: Omit<Place, 'name'>): Promise<Membership[]> {
  const members = await tx.find(Membership, { select: { id: true }, where: { party, partyId } });
  return lockInOrder(
    tx,
    Membership,
    members.map(({ id }) => id),
  );
}

function memberIn(members: Membership[], memberId: string): Membership {
  const member = members.find(({ id }) => id === memberId);
  if (!member) throw httpErrors.notFound();
  return member;
}

const LEADING: Record<Party, Role> = { organiser: 'owner', organisation: 'manager' };

function ensureNotLast(members: Membership[], member: Membership): void {
  const leading = LEADING[member.party];
  if (member.role !== leading || members.filter(({ role }) => role === leading).length > 1) return;
  throw member.party === 'organiser' ? identityErrors.lastOwner() : identityErrors.lastManager();
}

const factsOf = ({ party, partyId }: Omit<Place, 'name'>, by: Pick<Inviter, 'accountId'>) => ({
  organiserId: party === 'organiser' ? partyId : null,
  actorId: by.accountId,
  subjectId: partyId,
});
