import type { MemberInvitation } from '#lib/identity';
import { textIn, type UiLanguage } from '#lib/kernel';
import type { OwnInvitationResponse } from './own-places.response.js';

/** An invitation as the invited person reads it. */
export const presentOwnInvitation = (
  { id, party, place, role, invitedBy, sentAt, expiresAt }: MemberInvitation,
  language: UiLanguage,
): OwnInvitationResponse => ({
  id,
  party,
  place: textIn(place, language),
  role,
  invitedBy,
  sentAt: sentAt.toISOString(),
  expiresAt: expiresAt.toISOString(),
});
