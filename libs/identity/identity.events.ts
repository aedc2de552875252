import { defineEvent } from '#platform/events';

export const accountCreated = defineEvent<{ email: string }>('account.created');
export const accountVerified = defineEvent<Record<string, never>>('account.verified');
export const passwordChanged = defineEvent<Record<string, never>>('account.password-changed');
export const organiserCreated = defineEvent<{ slug: string }>('organiser.created');
export const memberAdded = defineEvent<{ accountId: string; role: string }>('member.added');
