import { lockInOrder, type Tx } from '#platform/database';
import { InvitationToken } from '../entities/invitation-token.entity.js';
import { Invitation } from '../entities/invitation.entity.js';
import { invitationsErrors } from '../invitations.errors.js';

/** What a personal link opens, and whose it is. */
export interface GuestLink {
  invitationId: string;
  /** The address that the link was mailed to: all that it proves. */
  email: string;
}

/**
 * The invitation, locked until the transaction ends, unless its link has ended since it was looked at: the address was corrected.
 * Throws `invitations.invitation-not-found`.
 */
export async function lockByLink(tx: Tx, link: GuestLink): Promise<Invitation> {
  const [invitation] = await lockInOrder(tx, Invitation, [link.invitationId]);
  if (!invitation) throw invitationsErrors.invitationNotFound();
  await ensureStands(tx, link);
  return invitation;
}

/** Asks once more under a lock that corrections take too, on the contact or the invitation. Throws `invitations.invitation-not-found`. */
export async function ensureStands(tx: Tx, { invitationId, email }: GuestLink): Promise<void> {
  if (!(await tx.existsBy(InvitationToken, { invitationId, email })))
    throw invitationsErrors.invitationNotFound();
}
