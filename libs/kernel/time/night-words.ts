import { dateOnlyIn } from './local-text.js';
import type { DateOnly } from './time.js';
import { dayText, type Reader } from './time-words.js';

/**
 * Of what people count to the evening of a day though it begins after midnight, when that is by the calendar: "early on
 * Tue 05/01". Null for what begins on the day itself.
 */
export function nightText(start: Date, evening: DateOnly, { zone, language }: Reader): string | null {
  const day = dateOnlyIn(start, zone);
  if (day === evening) return null;
  const [before, after] = [evening, day].map((one) => dayText(one, 'dayMonth', language));
  if (language === 'fr') return `nuit du ${before} au ${after}`;
  return `${language === 'vi' ? 'rạng sáng' : 'early on'} ${after}`;
}
