import { addTime, HOUR, MINUTE } from '#lib/kernel';

/** No hold lasts longer than this, whatever the fair's setting and however often somebody asks. */
export const LONGEST_HOLD = 24 * HOUR;

/** When a hold that begins now ends. */
export const holdUntil = (now: Date, holdMinutes: number): Date =>
  addTime(now, Math.min(holdMinutes * MINUTE, LONGEST_HOLD));

/** When a hold ends after it was prolonged by its own length again. */
export function prolongedUntil(hold: { createdAt: Date; expiresAt: Date }, holdMinutes: number): Date {
  const limit = addTime(hold.createdAt, LONGEST_HOLD);
  const wanted = addTime(hold.expiresAt, holdMinutes * MINUTE);
  return wanted < limit ? wanted : limit;
}

/** A hold is over at its last instant, not after it. */
export const isOver = (expiresAt: Date, now: Date): boolean => expiresAt <= now;
