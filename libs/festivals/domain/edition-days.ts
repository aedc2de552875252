import { type DateOnly, dateOnlyIn, daysBetween, eventDayOf, isTimeZone } from '#lib/kernel';

export const MOST_DAYS = 60;
/** A night that lasted longer would be the next day. */
const LATEST_NIGHT = '12:00';

export interface EditionDays {
  startsOn: DateOnly;
  endsOn: DateOnly;
  timeZone: string;
  /** "04:00": an evening over midnight ends by then. */
  nightEndsAt: string;
}

export type DaysFault = 'ends-before-it-begins' | 'too-long' | 'unknown-time-zone' | 'night-too-long';

/** What is wrong with an edition's days, or null. */
export function daysFault({ startsOn, endsOn, timeZone, nightEndsAt }: EditionDays): DaysFault | null {
  if (!isTimeZone(timeZone)) return 'unknown-time-zone';
  if (nightEndsAt > LATEST_NIGHT) return 'night-too-long';
  if (endsOn < startsOn) return 'ends-before-it-begins';
  return daysBetween(startsOn, endsOn).length > MOST_DAYS ? 'too-long' : null;
}

/**
 * Whether an item lies within the edition's days as its place counts them. The last evening may run over midnight, and items
 * of it may begin there, up to the hour at which its night ends.
 */
export function liesWithin(edition: EditionDays, start: Date, end: Date): boolean {
  const lastMoment = new Date(Math.max(end.getTime() - 1, start.getTime()));
  const isBegun = dateOnlyIn(start, edition.timeZone) >= edition.startsOn;
  return isBegun && eventDayOf({ start: lastMoment, end: lastMoment }, edition) <= edition.endsOn;
}
