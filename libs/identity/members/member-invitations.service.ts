import { Inject, Injectable } from '@nestjs/common';
import { addTime, Clock, newId, normaliseEmail, type Translated, type UiLanguage } from '#lib/kernel';
import { Notifications } from '#lib/notifications';
import { lockInOrder, type Tx } from '#platform/database';
import { Events } from '#platform/events';
import { httpErrors } from '#platform/http';
import { Attempts } from '../signing-in/attempts.service.js';
import { addressHeld, senderHeld } from '../domain/holds.js';
import { INVITATION_LENGTH } from '../domain/invitation-rules.js';
import { isLeading, isRoleIn, type Party, type Role } from '../domain/roles.js';
import { hashOfToken, newToken } from '../domain/tokens.js';
import { Account } from '../entities/account.entity.js';
import { MemberInvitation } from '../entities/member-invitation.entity.js';
import { MemberInvitationLink } from '../entities/member-invitation-link.entity.js';
import { Membership } from '../entities/membership.entity.js';
import { identityErrors } from '../identity.errors.js';
import { memberInvitationWithdrawn, memberInvited } from '../identity.events.js';
import { colleagueInvitedMail, memberInvitedMail } from './members.notification.js';
import { UnconfirmedAccounts } from '../accounts/unconfirmed-accounts.service.js';

/** The organiser or organisation that somebody is asked into. */
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

/** Who asks; without a name when whoever runs the installation does, or somebody for an organiser that is named instead. */
export interface Inviter {
  accountId: string;
  name: string | null;
  /** For an organiser that nobody is in yet: whether the mail arrives is for whoever runs the installation to see. */
  asAdministrator?: boolean;
  /** For an organiser that asks an exhibitor's people in: its right is not one of a member. */
  forOrganiser?: boolean;
}

/** Writes the mail of an invitation, which holds its link. */
export type InvitationLetter = (tx: Tx, asked: AskedIn) => Promise<void>;

/** Who is asked in, by whom, and the token of the link. */
export interface AskedIn {
  invitation: Pick<
    MemberInvitation,
    'party' | 'email' | 'name' | 'language' | 'place' | 'role' | 'invitedBy'
  >;
  token: string;
  /** For the budget of whoever causes the mail. */
  options: { organiserId?: string; sender: string; worthUntil: Date };
}

/** Which organiser or organisation. */
export type PartyKey = Pick<Place, 'party' | 'partyId'>;

/** Asks people into organisers and organisations. Nobody is a member before they have said yes (InvitationAnswers). */
@Injectable()
export class MemberInvitations {
  constructor(
    private readonly attempts: Attempts,
    private readonly unconfirmed: UnconfirmedAccounts,
    private readonly notifications: Notifications,
    private readonly events: Events,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * Asks somebody in and mails them a link, whether the address has an account or not; an account that nobody confirmed gives
   * way. Asked again, they get another link and the role that was said last. `letter` says what joining means where it is more than
   * membership. Holds the address and the sender, then locks the account, the inviter's membership, and the invitation. Records
   * `member.invited`. Throws `identity.role-not-here`, `identity.already-member`, and `http.not-found` or `http.not-permitted`
   * when the inviter does not lead the place any more.
   */
  async send(tx: Tx, place: Place, invitee: Invitee, by: Inviter, letter?: InvitationLetter): Promise<void> {
    if (!isRoleIn(place.party, invitee.role)) throw identityErrors.roleNotHere({ field: 'role' });
    const email = normaliseEmail(invitee.email) ?? invitee.email;
    await this.hold(tx, place, email, by);
    await ensureNotMember(tx, place, email);
    const invitation = await this.written(tx, place, { ...invitee, email }, by);
    await this.mail(tx, invitation, by, letter);
  }

  /** Mails the invitation again, with another link and all its time. Locks as `send`. Throws `http.not-found`, `http.not-permitted`. */
  async sendAgain(tx: Tx, key: PartyKey, id: string, by: Inviter): Promise<void> {
    const seen = await tx.findOneBy(MemberInvitation, { id, partyId: key.partyId });
    if (!seen) throw httpErrors.notFound();
    await this.hold(tx, key, seen.email, by);
    const invitation = await lockedIn(tx, key, id);
    await this.mail(tx, { ...invitation, invitedBy: nameOf(by) }, by);
  }

  /** Takes the invitation back; its links end. Records `member.invitation-withdrawn`. Throws `http.not-found`. */
  async withdraw(tx: Tx, key: PartyKey, id: string, by: Pick<Inviter, 'accountId'>): Promise<void> {
    const invitation = await lockedIn(tx, key, id);
    await tx.delete(MemberInvitation, { id });
    await this.events.record(tx, memberInvitationWithdrawn, factsOf(invitation, by.accountId));
  }

  /**
   * Takes back what somebody sent who may not ask people in any more: they would come back by it. Records
   * `member.invitation-withdrawn`.
   */
  async withdrawSentBy(
    tx: Tx,
    { party, partyId }: PartyKey,
    sentBy: string,
    by: Pick<Inviter, 'accountId'>,
  ): Promise<void> {
    const sent = await tx.find(MemberInvitation, { select: { id: true }, where: { party, partyId, sentBy } });
    for (const { id } of sent) await this.withdraw(tx, { party, partyId }, id, by);
  }

  /** What has to stay as it is while somebody is asked in. An account of the address that nobody confirmed gives way. */
  private async hold(tx: Tx, key: PartyKey, email: string, by: Inviter): Promise<void> {
    await this.attempts.hold(tx, addressHeld(email), senderHeld(by.accountId));
    await this.unconfirmed.giveWay(tx, email);
    if (!by.asAdministrator && !by.forOrganiser) await lockLeader(tx, key, by.accountId);
  }

  private async written(tx: Tx, place: Place, invitee: Invitee, by: Inviter): Promise<MemberInvitation> {
    const { party, partyId, name: placeName } = place;
    const { email, language, role } = invitee;
    const said = {
      party,
      place: placeName,
      name: invitee.name.slice(0, 120),
      language,
      role,
      invitedBy: nameOf(by),
    };
    const known = await tx.findOneBy(MemberInvitation, { partyId, email });
    if (known) {
      const [locked] = await lockInOrder(tx, MemberInvitation, [known.id]);
      if (locked) return Object.assign(locked, said);
    }
    const now = this.clock.now();
    const times = { createdAt: now, sentAt: now, expiresAt: now, declinedAt: null };
    const row = { id: newId(), partyId, email, sentBy: by.accountId, ...said, ...times };
    const invitation = tx.create(MemberInvitation, row);
    await tx.insert(MemberInvitation, invitation);
    return invitation;
  }

  private async mail(
    tx: Tx,
    invitation: MemberInvitation,
    by: Inviter,
    letter: InvitationLetter = this.memberLetter,
  ): Promise<void> {
    const token = newToken();
    const sentAt = this.clock.now();
    const { id, party, partyId, place, name, language, role, invitedBy } = invitation;
    const times = { sentAt, expiresAt: addTime(sentAt, INVITATION_LENGTH), declinedAt: null };
    await tx.update(
      MemberInvitation,
      { id },
      {
        ...{ place, name, language, role, invitedBy, ...times },
        sentBy: by.accountId,
      },
    );
    const link = { id: newId(), invitationId: id, tokenHash: hashOfToken(token), createdAt: sentAt };
    await tx.insert(MemberInvitationLink, link);
    const sender = `account ${by.accountId}`;
    const isOrganisers = party === 'organiser' && by.asAdministrator !== true;
    const worthUntil = times.expiresAt;
    const options = { sender, worthUntil, ...(isOrganisers && { organiserId: partyId }) };
    await letter(tx, { invitation, token, options });
    await this.events.record(tx, memberInvited, factsOf(invitation, by.accountId));
  }

  private readonly memberLetter: InvitationLetter = async (tx, { invitation, token, options }) => {
    const { party, name, place, role, invitedBy } = invitation;
    const data = { name, place, role, by: invitedBy, token };
    const kind = party === 'organiser' ? memberInvitedMail : colleagueInvitedMail;
    await this.notifications.notify(tx, kind, invitation, data, options);
  };
}

const nameOf = ({ name }: Inviter) => name?.slice(0, 200) ?? null;

async function ensureNotMember(tx: Tx, { partyId }: Place, email: string): Promise<void> {
  const account = await tx.findOneBy(Account, { email });
  if (account && (await tx.existsBy(Membership, { accountId: account.id, partyId })))
    throw identityErrors.alreadyMember({ field: 'email' });
}

/** Whoever is removed at this moment leaves no invitation behind. Answers as the permission would that was asked for before. */
async function lockLeader(tx: Tx, { party, partyId }: PartyKey, accountId: string): Promise<void> {
  const seen = await tx.findOneBy(Membership, { accountId, party, partyId });
  const [membership] = await lockInOrder(tx, Membership, seen ? [seen.id] : []);
  if (!membership) throw httpErrors.notFound();
  if (!isLeading(membership)) throw httpErrors.notPermitted();
}

async function lockedIn(tx: Tx, { party, partyId }: PartyKey, id: string): Promise<MemberInvitation> {
  const [invitation] = await lockInOrder(tx, MemberInvitation, [id]);
  if (invitation?.party !== party || invitation.partyId !== partyId) throw httpErrors.notFound();
  return invitation;
}

/** The facts of an event about an invitation; the address is the inviter's own word. */
const factsOf = ({ party, partyId, email, role }: MemberInvitation, actorId: string | null) => ({
  organiserId: party === 'organiser' ? partyId : null,
  actorId,
  subjectId: partyId,
  data: { email, role },
});
