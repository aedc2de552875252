import { DAY, HOUR, MINUTE } from '#lib/kernel';
import type { Limit } from './limits.js';

/**
 * How much an account, a network or a party may do that costs others something. A network may be a venue with hundreds of people
 * behind one address, so what it shares is wide; what one person asks for about one address is narrow. What anybody gets by
 * signing up, such as organisations, counts for the account and not for what it has made.
 */
export const accountLimits = {
  signUp: (network: string): Limit[] => [
    { subject: `sign-up from ${network}`, tries: 30, window: 5 * MINUTE },
    { subject: `sign-up from ${network}`, tries: 100, window: HOUR },
  ],

  resetMail: (network: string, email: string): Limit[] => [
    { subject: `password reset ${network} ${email}`, tries: 3, window: HOUR },
    {
      subject: `password resets from ${network}`,
      tries: 100,
      window: HOUR,
      sparing: { subject: `password reset ${network} ${email}` },
    },
  ],

  verificationMail: (accountId: string): Limit[] => [
    { subject: `verification mail ${accountId}`, tries: 3, window: HOUR },
    { subject: `verification mail ${accountId}`, tries: 10, window: DAY },
  ],

  /** Invitations into a party, first ones and again: keeps a stolen account from mailing strangers in its name. */
  invitationsInto: (partyId: string): Limit[] => [
    { subject: `member invitations ${partyId}`, tries: 60, window: HOUR },
  ],

  /** Invitations by somebody into an organisation of their own, and into however many others they have. */
  invitationsBy: (accountId: string, partyId: string): Limit[] => [
    ...accountLimits.invitationsInto(partyId),
    { subject: `member invitations by ${accountId}`, tries: 30, window: HOUR },
    { subject: `member invitations by ${accountId}`, tries: 100, window: DAY },
  ],

  /** Personal links of guests that open nothing. */
  wrongGuestLink: (network: string): Limit[] => [
    { subject: `invitation link from ${network}`, tries: 30, window: HOUR },
  ],

  newOrganisation: (accountId: string): Limit[] => [
    { subject: `organisations made by ${accountId}`, tries: 10, window: DAY },
  ],

  otherTaxCode: (accountId: string): Limit[] => [
    { subject: `tax codes changed by ${accountId}`, tries: 5, window: DAY },
  ],

  /** Files of any kind. */
  upload: (accountId: string): Limit[] => [{ subject: `uploads by ${accountId}`, tries: 300, window: HOUR }],
};
