import { defineEvent } from '#platform/events';

export const accountCreated = defineEvent<{ email: string }>('account.created');
export const accountVerified = defineEvent<Record<string, never>>('account.verified');
export const passwordChanged = defineEvent<Record<string, never>>('account.password-changed');
export const organiserCreated = defineEvent<{ slug: string }>('organiser.created');
export const accountChanged = defineEvent<{ name: string; language: string }>('account.changed');
export const memberAdded = defineEvent<{ accountId: string; role: string }>('member.added');
export const memberRoleChanged = defineEvent<{ accountId: string; role: string; earlier: string }>(
  'member.role-changed',
);
export const memberRemoved = defineEvent<{ accountId: string; role: string }>('member.removed');
export const administratorAppointed = defineEvent<{ email: string }>('administrator.appointed');
export const administratorDismissed = defineEvent<{ email: string }>('administrator.dismissed');
