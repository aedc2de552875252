import { dateOnlyIn, type DateOnly } from '#lib/kernel';
import type { ProgrammeItem } from './api';

export interface ProgrammeDay {
  day: DateOnly;
  items: ProgrammeItem[];
}

/** The programme day by day as its place counts them, each in the order of time; days without items are left out. */
export function programmeDays(items: readonly ProgrammeItem[], timeZone: string): ProgrammeDay[] {
  const days = new Map<DateOnly, ProgrammeItem[]>();
  for (const item of items.toSorted((a, b) => a.startsAt.localeCompare(b.startsAt))) {
    const day = dateOnlyIn(new Date(item.startsAt), timeZone);
    days.set(day, [...(days.get(day) ?? []), item]);
  }
  return [...days]
    .map(([day, ofDay]) => ({ day, items: ofDay }))
    .toSorted((a, b) => a.day.localeCompare(b.day));
}

/** The day to open: today when it has items, else the first. */
export function dayToOpen(days: readonly ProgrammeDay[], now: Date, timeZone: string): DateOnly | undefined {
  const today = dateOnlyIn(now, timeZone);
  return (days.find(({ day }) => day === today) ?? days[0])?.day;
}
