/** A span of time; the end is not part of it. */
export interface TimeRange {
  start: Date;
  end: Date;
}

export const overlaps = (a: TimeRange, b: TimeRange) => a.start < b.end && b.start < a.end;

/** A day of the calendar, "2025-11-20". */
export type DateOnly = string;

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether the text is a real calendar day in the form yyyy-mm-dd. */
export function isDateOnly(text: string): boolean {
  if (!ISO_DAY.test(text)) return false;
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
}

/** The day that many days later; earlier for a negative number. */
export function dayAfter(day: DateOnly, days = 1): DateOnly {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** How many days later the other day is; below zero when it is earlier. */
export const daysUntil = (day: DateOnly, other: DateOnly): number =>
  Math.round((Date.parse(`${other}T00:00:00Z`) - Date.parse(`${day}T00:00:00Z`)) / 86_400_000);

/** All days from the first to the last, both included. */
export function daysBetween(first: DateOnly, last: DateOnly): DateOnly[] {
  const days: DateOnly[] = [];
  for (let day = new Date(`${first}T00:00:00Z`); ; day.setUTCDate(day.getUTCDate() + 1)) {
    const text = day.toISOString().slice(0, 10);
    if (text > last) return days;
    days.push(text);
  }
}
