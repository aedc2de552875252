import { signUpLimits } from '#lib/api-client';

/** Fewest characters of a password. */
export const shortestPassword = signUpLimits.password.minLength;

/** As `shortestPassword`, of whoever works for an organiser or runs the installation; the policy of the API has the last word. */
export const shortestOfficePassword = 15;
