import { dayAfter, instantAt, isDateOnly, localText, readClock } from '#lib/kernel';
import type { BoardItem, Edition } from './api';
import { itemDay } from './item-day';

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

/** When what is typed begins, where it can be read. */
export function typedStart(
  typed: TypedTimes,
  edition: Pick<Edition, 'timeZone' | 'nightEndsAt'>,
): Date | null {
  const isClock = [typed.startsAt, typed.endsAt].every((text) => readClock(text) === text);
  return isDateOnly(typed.day) && isClock ? new Date(itemTimes(typed, edition).startsAt) : null;
}

type Times = Pick<BoardItem, 'startsAt' | 'endsAt'>;

/** How an item's times stand in its form. */
export const typedTimes = (
  item: Times,
  edition: Pick<Edition, 'startsOn' | 'timeZone' | 'nightEndsAt'>,
): TypedTimes => {
  const clockOf = (instant: string): string => localText(new Date(instant), edition.timeZone).slice(11);
  return { day: itemDay(item, edition), startsAt: clockOf(item.startsAt), endsAt: clockOf(item.endsAt) };
};

/** As itemTimes; what nobody has typed over stays the instant that it was, also where the words for it are those of another. */
export function editedTimes(
  typed: TypedTimes,
  edition: Pick<Edition, 'startsOn' | 'timeZone' | 'nightEndsAt'>,
  before: Times | undefined,
): Times {
  const was = before && typedTimes(before, edition);
  const isUntouched =
    was?.day === typed.day && was.startsAt === typed.startsAt && was.endsAt === typed.endsAt;
  return before && isUntouched
    ? { startsAt: before.startsAt, endsAt: before.endsAt }
    : itemTimes(typed, edition);
}
