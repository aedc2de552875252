import type { Contact } from '../entities/contact.entity.js';
import type { Invitation } from '../entities/invitation.entity.js';

/**
 * Whether a guest is told what became of an invitation: not who said no, and who wants no more letters only when they are
 * coming.
 */
export const wantsNews = (
  { unsubscribedAt }: Pick<Contact, 'unsubscribedAt'>,
  { reply }: Pick<Invitation, 'reply'>,
): boolean => reply === 'accepted' || (reply === 'none' && unsubscribedAt === null);

/** The same in SQL, of an invitation with its contact. */
export const WANTS_NEWS = `(invitation.reply = 'accepted'
  OR (invitation.reply = 'none' AND contact.unsubscribedAt IS NULL))`;
