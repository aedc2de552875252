import type { DateOnly } from './time.js';
import { dayText, formatterOf, noonOf, withFirst } from './time-words.js';
import type { UiLanguage } from '../texts/translated.js';

/** The first to the last day, both included: "20–22 November 2026", "20–22/11/2026", "20–22 novembre 2026". */
export function daysText(first: DateOnly, last: DateOnly, language: UiLanguage): string {
  if (first === last) return dayText(first, language === 'vi' ? 'date' : 'long', language);
  if (language === 'vi') return vietnameseDays(first, last);
  const reader = { zone: 'UTC', language };
  return withFirst(formatterOf('long', reader).formatRange(noonOf(first), noonOf(last)), reader);
}

/** What stands on the leaf of a wall calendar: the day and the short name of its month. */
export function leafOf(day: DateOnly, language: UiLanguage): { day: string; month: string } {
  const parts = formatterOf('leaf', { zone: 'UTC', language }).formatToParts(noonOf(day));
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  return { day: part('day'), month: part('month') };
}

function vietnameseDays(first: DateOnly, last: DateOnly): string {
  const written = (day: DateOnly): string => dayText(day, 'date', 'vi');
  const shared = first.slice(0, 7) === last.slice(0, 7) ? 2 : first.slice(0, 4) === last.slice(0, 4) ? 5 : 10;
  return `${written(first).slice(0, shared)}–${written(last)}`;
}
