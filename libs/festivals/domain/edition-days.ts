import { addTime, type DateOnly, dateOnlyIn, daysBetween, HOUR, isTimeZone } from '#lib/kernel';

export const MOST_DAYS = 60;
const NIGHT = 4 * HOUR;

export interface EditionDays {
  startsOn: DateOnly;
  endsOn: DateOnly;
  timeZone: string;
}

export type DaysFault = 'ends-before-it-begins' | 'too-long' | 'unknown-time-zone';

/** What is wrong with an edition's days, or null. */
export function daysFault({ startsOn, endsOn, timeZone }: EditionDays): DaysFault | null {
  if (!isTimeZone(timeZone)) return 'unknown-time-zone';
  if (endsOn < startsOn) return 'ends-before-it-begins';
  return daysBetween(startsOn, endsOn).length > MOST_DAYS ? 'too-long' : null;
}

/**
 * Whether an item lies within the edition's days as its place counts them. The last evening may run over midnight:
 * what counts is the day an item starts and the last moment before its end, up to four in the morning.
 */
export function liesWithin({ startsOn, endsOn, timeZone }: EditionDays, start: Date, end: Date): boolean {
  const lastMoment = addTime(end, -NIGHT);
  const first = dateOnlyIn(start, timeZone);
  const last = dateOnlyIn(lastMoment > start ? lastMoment : start, timeZone);
  return first >= startsOn && last <= endsOn;
}
