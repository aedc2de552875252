import { randomInt } from 'node:crypto';

// Without letters and digits that look alike, for somebody types it from a screen.
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 4;
const GROUP_LENGTH = 4;

/** A password that nobody guesses, about 79 bits: "k7qm-x2fd-9trw-b4hn". */
export const randomPassword = (): string =>
  Array.from({ length: GROUPS }, () =>
    Array.from({ length: GROUP_LENGTH }, () => SIGNS[randomInt(SIGNS.length)]).join(''),
  ).join('-');
