import type { UiLanguage } from '#lib/kernel';
import { defineEvent } from '#platform/events';
import type { Role } from './domain/roles.js';

export const accountCreated = defineEvent<{ email: string }>('account.created');
export const accountVerified = defineEvent<Record<string, never>>('account.verified');
/** Nobody had confirmed its address, and somebody was asked in under it. */
export const accountGaveWay = defineEvent<Record<string, never>>('account.gave-way');
export const passwordChanged = defineEvent<Record<string, never>>('account.password-changed', {
  security: true,
});
export const resetAsked = defineEvent<{ from: string }>('account.reset-asked', { security: true });
/** `from` is the network that somebody signed in from; null where nobody knows. */
export const sessionOpened = defineEvent<{ from: string | null }>('session.opened', { security: true });
export const sessionRefused = defineEvent<{ email: string; from: string }>('session.refused', {
  security: true,
});
export const organiserCreated = defineEvent<{ slug: string }>('organiser.created');
export const accountChanged = defineEvent<{ name: string; language: UiLanguage }>('account.changed');
/** What the inviter typed; the person has said nothing yet. */
interface InvitationFacts {
  email: string;
  role: Role;
}
export const memberInvited = defineEvent<InvitationFacts>('member.invited');
export const memberInvitationWithdrawn = defineEvent<InvitationFacts>('member.invitation-withdrawn');
export const memberInvitationDeclined = defineEvent<InvitationFacts>('member.invitation-declined');
/** Somebody said yes, or began the organiser or organisation themselves. */
export const memberAdded = defineEvent<{ accountId: string; role: Role }>('member.added');
export const memberRoleChanged = defineEvent<{ accountId: string; role: Role; earlier: Role }>(
  'member.role-changed',
);
export const memberRemoved = defineEvent<{ accountId: string; role: Role }>('member.removed');
export const administratorAppointed = defineEvent<{ email: string }>('administrator.appointed');
export const administratorDismissed = defineEvent<{ email: string }>('administrator.dismissed');
export const memberLeft = defineEvent<{ accountId: string; role: Role }>('member.left');
