import { dateOnlyIn, type DateOnly, groupBy } from '#lib/kernel';
import type { ProgrammeItem } from './api';

export interface ProgrammeDay {
  day: DateOnly;
  items: ProgrammeItem[];
}

/** The programme day by day as its place counts them, each in the order of time; days without items are left out. */
export function programmeDays(items: readonly ProgrammeItem[], timeZone: string): ProgrammeDay[] {
  const sorted = items.toSorted((a, b) => a.startsAt.localeCompare(b.startsAt));
  const days = groupBy(sorted, ({ startsAt }) => dateOnlyIn(new Date(startsAt), timeZone));
  return [...days]
    .map(([day, ofDay]) => ({ day, items: ofDay }))
    .toSorted((a, b) => a.day.localeCompare(b.day));
}

/** The day to open: today when it has items, else the first. */
export function dayToOpen(days: readonly ProgrammeDay[], now: Date, timeZone: string): DateOnly | undefined {
  const today = dateOnlyIn(now, timeZone);
  return (days.find(({ day }) => day === today) ?? days[0])?.day;
}
