import { DAY, MINUTE } from '#lib/kernel';
import type { Limit } from './limits.js';

const SHORT = 15 * MINUTE;

/** Who tries to sign in, and from where. */
export interface SignInTry {
  email: string;
  network: string;
  /** Hash of the browser's mark, when the account has signed in from that browser before. */
  knownBrowser: string | null;
}

/** How often a password may be wrong, and the subjects whose failures the right one forgets. */
export interface PasswordLimits {
  limits: Limit[];
  forgiven: string[];
}

const accountSubject = (email: string) => `sign-in account ${email}`;
const pairSubject = ({ email, network }: Omit<SignInTry, 'knownBrowser'>) => `sign-in ${network} ${email}`;

/** What failures at an account are counted under: forgotten when its owner signs in or resets the password. */
export const failuresOf = (attempt: Omit<SignInTry, 'knownBrowser'>): string[] => [
  accountSubject(attempt.email),
  pairSubject(attempt),
];

/** Nobody mistypes more often; whoever guesses waits longer and longer. */
const personal = (subject: string): Limit[] => [
  { subject, tries: 5, window: SHORT },
  { subject, tries: 20, window: DAY },
];

/**
 * How often a log-in may fail. A network that has failed 20 times is taken for one where somebody guesses: each of its
 * accounts has one try left, so that the others behind the same address still come in; after 100 failures one in a day, which is
 * as good as no guess at all. A browser that the account has used before answers for itself alone: strangers' guesses at the
 * account, or from the same address, do not lock it out.
 */
export function signInLimits(attempt: SignInTry): PasswordLimits {
  const { email, knownBrowser } = attempt;
  const browser = `sign-in browser ${knownBrowser} ${email}`;
  if (knownBrowser) return { limits: personal(browser), forgiven: [browser, ...failuresOf(attempt)] };
  const [account, pair] = [accountSubject(email), pairSubject(attempt)];
  const network = `sign-in from ${attempt.network}`;
  const limits: Limit[] = [
    ...personal(pair),
    { subject: account, tries: 20, window: SHORT },
    { subject: account, tries: 100, window: DAY },
    { subject: network, tries: 20, window: SHORT, sparing: { subject: pair } },
    { subject: network, tries: 100, window: SHORT, sparing: { subject: pair, firstIn: DAY } },
  ];
  return { limits, forgiven: failuresOf(attempt) };
}

/** How often somebody signed in may be wrong about the current password. */
export function currentPasswordLimits(accountId: string): PasswordLimits {
  const subject = `password change ${accountId}`;
  return { limits: personal(subject), forgiven: [subject] };
}
