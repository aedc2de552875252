import { type DomainError, durationWords } from '#lib/kernel';
import { httpErrors } from './http.errors.js';
import { serverErrors } from './server.errors.js';

/** Seconds until a database or a lock that was away is asked for again. */
const SOON = 5;

/** `http.too-many-requests`, with how long to wait in words, and in `seconds` for programs. */
export const comeBackIn = (milliseconds: number): DomainError =>
  httpErrors.tooManyRequests(waitOf(milliseconds));

/** `http.unavailable`, to be asked again in a moment. */
export const unavailableNow = (): DomainError => serverErrors.unavailable({ seconds: SOON });

/** How long to wait, for the parameters of an error: in words, and in `seconds` for programs (`Retry-After`). */
export const waitOf = (milliseconds: number) => ({
  seconds: Math.ceil(milliseconds / 1000),
  wait: durationWords(milliseconds),
});
