import { type DateOnly, eventDayOf } from '#lib/kernel';
import type { BoardItem, Edition } from './api';

/** The edition's day that an item is part of, as people count its nights. */
export const itemDay = (
  { startsAt, endsAt }: Pick<BoardItem, 'startsAt' | 'endsAt'>,
  edition: Pick<Edition, 'startsOn' | 'timeZone' | 'nightEndsAt'>,
): DateOnly => eventDayOf({ start: new Date(startsAt), end: new Date(endsAt) }, edition);
