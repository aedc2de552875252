import { defineEvent } from '#platform/events';

export const mailResent = defineEvent<{ resendOfId: string; kind: string; toAddress: string }>('mail.resent');
