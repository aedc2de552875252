import type { DateOnly } from '#lib/kernel';

const tag = (language: string): string => (language === 'en' ? 'en-GB' : language);
const dayOf = (day: DateOnly): Date => new Date(`${day}T00:00:00Z`);

/** "20–22 November 2026": calendar days, so no zone plays a part. */
export function daysText(first: DateOnly, last: DateOnly, language: string): string {
  const format = new Intl.DateTimeFormat(tag(language), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return first === last ? format.format(dayOf(first)) : format.formatRange(dayOf(first), dayOf(last));
}

/** "Friday 20 November" of a calendar day. */
export const longDay = (day: DateOnly, language: string): string =>
  new Intl.DateTimeFormat(tag(language), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(dayOf(day));

/** The day and the short month of a calendar leaf. */
export function leafOf(day: DateOnly, language: string): { day: string; month: string } {
  const part = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(tag(language), { ...options, timeZone: 'UTC' }).format(dayOf(day));
  return { day: part({ day: 'numeric' }), month: part({ month: 'short' }) };
}
