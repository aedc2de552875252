import { MINUTE, SECOND } from '#lib/kernel';

const STEPS = [15 * SECOND, 30 * SECOND, MINUTE, 2 * MINUTE];
export const LONGEST = 5 * MINUTE;

/** How long one mail has to find out whether the relay takes mails again before another tries. */
export const PROBE = 30 * SECOND;

/** Milliseconds that mails wait after the relay refused so many times in a row: 15 s, 30 s, 1, 2, then every 5 minutes. */
export const pauseAfter = (refusals: number): number => STEPS[refusals - 1] ?? LONGEST;
