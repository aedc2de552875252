import { dateTag, type UiLanguage } from '#lib/kernel';

/** "20–23 November 2026" as the language writes it. */
export function datesIn(
  { startsOn, endsOn }: { startsOn: string; endsOn: string },
  language: UiLanguage,
): string {
  const format = new Intl.DateTimeFormat(dateTag(language), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.formatRange(new Date(startsOn), new Date(endsOn));
}
