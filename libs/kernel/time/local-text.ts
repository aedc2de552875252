import { type DateOnly, dayAfter } from './time.js';

/** The calendar day at a place, e.g. in "Asia/Ho_Chi_Minh". */
export const dateOnlyIn = (instant: Date, timeZone: string): DateOnly =>
  localText(instant, timeZone).slice(0, 10);

/** What clock and calendar show at a place: "2025-11-21T08:30". */
export const localText = (instant: Date, timeZone: string): string =>
  new Date(shownAt(instant, timeZone)).toISOString().slice(0, 16);

export interface Nights {
  startsOn: DateOnly;
  timeZone: string;
  /** The hour at which an evening over midnight ends at the latest and the next day begins: "04:00". */
  nightEndsAt: string;
}

/**
 * The day of an event to which people count what lasts from `start` to `end`: what begins after midnight and is over by the hour
 * at which nights end is part of the evening before.
 */
export function eventDayOf(
  { start, end }: { start: Date; end: Date },
  { startsOn, timeZone, nightEndsAt }: Nights,
): DateOnly {
  const [from, until] = [localText(start, timeZone), localText(end, timeZone)];
  const day = from.slice(0, 10);
  const isOfTheNight = from.slice(11) < nightEndsAt && until <= `${day}T${nightEndsAt}`;
  return isOfTheNight && day > startsOn ? dayAfter(day, -1) : day;
}

/** The milliseconds of UTC that a place shows, to the second. */
export function shownAt(instant: Date, timeZone: string): number {
  const parts = clockOf(timeZone).formatToParts(instant);
  const part = (type: string) => Number(parts.find((candidate) => candidate.type === type)?.value);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
}

// Making a formatter takes a hundred times as long as using it.
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known =
    clocks.get(timeZone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  clocks.set(timeZone, known);
  return known;
}
