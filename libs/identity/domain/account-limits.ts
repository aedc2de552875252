import { DAY, HOUR, MINUTE } from '#lib/kernel';
import type { Limit } from './limits.js';

/**
 * How often accounts are opened and mails about them asked for. A network may be a venue with hundreds of people behind one
 * address, so what it shares is wide; what one person asks for about one address is narrow.
 */
export const accountLimits = {
  signUp: (network: string): Limit[] => [
    { subject: `sign-up from ${network}`, tries: 30, window: 5 * MINUTE },
    { subject: `sign-up from ${network}`, tries: 100, window: HOUR },
  ],

  resetMail: (network: string, email: string): Limit[] => [
    { subject: `password reset ${network} ${email}`, tries: 3, window: HOUR },
    { subject: `password resets from ${network}`, tries: 100, window: HOUR },
  ],

  verificationMail: (accountId: string): Limit[] => [
    { subject: `verification mail ${accountId}`, tries: 3, window: HOUR },
    { subject: `verification mail ${accountId}`, tries: 10, window: DAY },
  ],
};
