import { addTime, HOUR, MINUTE } from '#lib/kernel';

// As greylisting relays expect (RFC 5321 §4.5.4.1 asks for at least 30 minutes in the long run).
const STEPS = [5 * MINUTE, 15 * MINUTE, HOUR];
const GIVE_UP_AFTER = 48 * HOUR;

/** More tries than 48 hours hold, so that time and not the count ends them. */
export const MOST_TRIES = 30;

/** Milliseconds before the next try: 5, 15, 60 minutes, then every 4 hours. */
export const retryIn = (attempt: number) => STEPS[attempt - 1] ?? 4 * HOUR;

/** Whether the next try would come later than 48 hours after the mail was queued. */
export const isHopeless = (mail: { queuedAt: Date; attempts: number }, now: Date) =>
  addTime(now, retryIn(mail.attempts)) > addTime(mail.queuedAt, GIVE_UP_AFTER);
