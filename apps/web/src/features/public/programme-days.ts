import { type DateOnly, eventDayOf, groupBy } from '#lib/kernel';
import type { ProgrammeItem, PublicEdition } from './api';

type Nights = Pick<PublicEdition, 'startsOn' | 'timeZone' | 'nightEndsAt'>;

export interface ProgrammeDay {
  day: DateOnly;
  items: ProgrammeItem[];
}

/** The programme day by day as its place counts them, each in the order of time; days without items are left out. */
export function programmeDays(items: readonly ProgrammeItem[], edition: Nights): ProgrammeDay[] {
  const sorted = items.toSorted((a, b) => a.startsAt.localeCompare(b.startsAt));
  const days = groupBy(sorted, ({ startsAt, endsAt }) =>
    eventDayOf({ start: new Date(startsAt), end: new Date(endsAt) }, edition),
  );
  return [...days]
    .map(([day, ofDay]) => ({ day, items: ofDay }))
    .toSorted((a, b) => a.day.localeCompare(b.day));
}

/** The day to open: today when it has items, else the first. */
export function dayToOpen(days: readonly ProgrammeDay[], now: Date, edition: Nights): DateOnly | undefined {
  const today = eventDayOf({ start: now, end: now }, edition);
  return (days.find(({ day }) => day === today) ?? days[0])?.day;
}
