import { dayAfter, instantAt } from '#lib/kernel';
import type { Edition } from './api';

interface TypedTimes {
  /** Of the edition, as people count it. */
  day: string;
  /** "23:30" */
  startsAt: string;
  endsAt: string;
}

/**
 * The instants of what was typed for an item. What begins and is over before the hour at which nights end is of the night after
 * the day; an end before the start is of the following morning.
 */
export function itemTimes(
  { day, startsAt, endsAt }: TypedTimes,
  { timeZone, nightEndsAt }: Pick<Edition, 'timeZone' | 'nightEndsAt'>,
): { startsAt: string; endsAt: string } {
  const isAtNight = startsAt <= endsAt && startsAt < nightEndsAt && endsAt <= nightEndsAt;
  const from = isAtNight ? dayAfter(day) : day;
  const until = endsAt < startsAt ? dayAfter(from) : from;
  return {
    startsAt: instantAt(from, startsAt, timeZone).toISOString(),
    endsAt: instantAt(until, endsAt, timeZone).toISOString(),
  };
}
