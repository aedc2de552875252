import { dayText, timeRangeText, type TimeStyle, timeText, type UiLanguage } from '#lib/kernel';

/** The zone of the reader's own device: for what belongs to no event and no office. */
export const readersZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** An instant of an answer as shown to readers, by the clock of the zone. */
export const formatDate = (value: string, language: string, style: TimeStyle, zone: string): string =>
  timeText(new Date(value), style, { zone, language: language as UiLanguage });

/** A calendar day of an answer: "20/11/2025". */
export const formatDay = (
  day: string,
  language: string,
  style: 'date' | 'dayMonth' | 'long' | 'full' = 'date',
) => dayText(day, style, language as UiLanguage);

/** From – to, by the clock of the zone, naming the day once when both fall on it. */
export const formatRange = (
  start: string,
  end: string,
  language: string,
  style: 'date' | 'dateTime' | 'time',
  zone: string,
): string =>
  timeRangeText({ start: new Date(start), end: new Date(end) }, style, {
    zone,
    language: language as UiLanguage,
  });

/** Whether a clock in the zone shows another hour than the reader's at that moment. */
export function isOtherClock(value: string, zone: string): boolean {
  const at = (place: string): string =>
    timeText(new Date(value), 'dateTime', { zone: place, language: 'en' });
  return at(zone) !== at(readersZone());
}
