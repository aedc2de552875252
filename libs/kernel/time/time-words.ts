import type { DateOnly } from './time.js';
import { dateTag, type UiLanguage } from '../texts/translated.js';
import { zoneWords } from './zone-words.js';

/** By whose clock, in whose words. */
export interface Reader {
  /** IANA name. */
  zone: string;
  language: UiLanguage;
}

/**
 * How much of an instant is said. In English and French "20/11/2025", "20/11/2025, 07:30", "07:30", "Thu, 20/11",
 * "20 November 2025", "Thursday 20 November 2025".
 */
export type TimeStyle = 'date' | 'dateTime' | 'time' | 'dayMonth' | 'long' | 'full';

const DAY = { day: '2-digit', month: '2-digit', year: 'numeric' } as const;
const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const STYLES: Record<TimeStyle | 'leaf', Intl.DateTimeFormatOptions> = {
  date: DAY,
  dateTime: { ...DAY, ...CLOCK },
  time: CLOCK,
  dayMonth: { weekday: 'short', day: '2-digit', month: '2-digit' },
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  leaf: { day: 'numeric', month: 'short' },
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
};

// Making a formatter takes a hundred times as long as using it.
const formatters = new Map<string, Intl.DateTimeFormat>();

export function formatterOf(style: TimeStyle | 'leaf', { zone, language }: Reader): Intl.DateTimeFormat {
  const key = `${style} ${language} ${zone}`;
  const known =
    formatters.get(key) ?? new Intl.DateTimeFormat(dateTag(language), { ...STYLES[style], timeZone: zone });
  formatters.set(key, known);
  return known;
}

/** An instant as people of the language write it, by the clock of the zone. */
export function timeText(instant: Date, style: TimeStyle, reader: Reader): string {
  const formatter = formatterOf(style, reader);
  if (style !== 'long' && style !== 'full') return formatter.format(instant);
  return reader.language === 'vi'
    ? vietnameseDay(formatter, instant)
    : withFirst(formatter.format(instant), reader);
}

/** From – to, saying once what both have in common. */
export function timeRangeText(
  { start, end }: { start: Date; end: Date },
  style: Exclude<TimeStyle, 'long' | 'full'>,
  reader: Reader,
): string {
  return formatterOf(style, reader).formatRange(start, end);
}

/** A day of the calendar, which has no clock. */
export const dayText = (
  day: DateOnly,
  style: Exclude<TimeStyle, 'dateTime' | 'time'>,
  language: UiLanguage,
): string => timeText(noonOf(day), style, { zone: 'UTC', language });

/** The same with the clock it is told by: "07:30 (Vietnam time)". */
export const withZone = (text: string, { zone, language }: Reader): string =>
  `${text} (${zoneWords(zone, language)})`;

/** A deadline in full: "10 November 2026, 17:00 (Vietnam time)". */
export function momentText(instant: Date, reader: Reader): string {
  const [day, clock] = [timeText(instant, 'long', reader), timeText(instant, 'time', reader)];
  return withZone(reader.language === 'vi' ? `${clock}, ${day}` : `${day}, ${clock}`, reader);
}

export const noonOf = (day: DateOnly): Date => new Date(`${day}T12:00:00Z`);

/** "ngày 20 tháng 11 năm 2025", with its weekday before it where the style names it. */
function vietnameseDay(formatter: Intl.DateTimeFormat, instant: Date): string {
  const parts = formatter.formatToParts(instant);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  const day = `ngày ${part('day')} ${part('month')} năm ${part('year')}`;
  const weekday = part('weekday');
  return weekday === '' ? day : `${weekday}, ${day}`;
}

/** French says the first of a month as an ordinal. */
export const withFirst = (text: string, { language }: Reader): string =>
  language === 'fr' ? text.replace(/(?<!\d)1(?=[\s–][^\d\s]|–\d)/g, '1er') : text;
