import { DAY } from '#lib/kernel';

/** How long an invitation can be accepted. */
export const INVITATION_LENGTH = 7 * DAY;

/** How an invitation stands until it is accepted or withdrawn, which end it. */
export const INVITATION_STATES = ['invited', 'declined', 'expired'] as const;
export type InvitationState = (typeof INVITATION_STATES)[number];

/** When an invitation ends by itself, and when it was declined. */
export interface InvitationTimes {
  expiresAt: Date;
  declinedAt: Date | null;
}

/** Whether an invitation still waits for its answer, and if not, why. */
export function invitationState({ expiresAt, declinedAt }: InvitationTimes, now: Date): InvitationState {
  if (declinedAt) return 'declined';
  return expiresAt > now ? 'invited' : 'expired';
}
