import { MINUTE, SECOND } from '#lib/kernel';

const STEPS = [15 * SECOND, 30 * SECOND, MINUTE, 2 * MINUTE];
const LONGEST = 5 * MINUTE;

/** How long one mail may try before another one may, while the relay refuses. */
export const PROBE = 30 * SECOND;

/** Milliseconds that mails wait after the relay refused so many times in a row: 15 s, 30 s, 1, 2, then every 5 minutes. */
export const pauseAfter = (refusals: number): number => STEPS[refusals - 1] ?? LONGEST;
