import { type DateOnly, isDateOnly } from './time.js';

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const CLOCK = /^(\d{1,2})(?:\s?[:.hg]\s?(\d{2})?)?$/i;
const DIGITS = /^(\d{1,2})(\d{2})$/;

/** A day as people write it: `20/11/2025`, `20-11-2025`, `2025-11-20`; never with the month first. Null for any other text. */
export function readDay(text: string): DateOnly | null {
  const iso = ISO.exec(text.trim());
  const [year, month, day] = iso ? iso.slice(1) : (DAY_FIRST.exec(text.trim())?.slice(1).toReversed() ?? []);
  const written = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  return isDateOnly(written) ? written : null;
}

/** An hour as people write it: `07:30`, `7h30`, `7g30`, `19.30`, `730`, `7`. Answers "07:30", or null for any other text. */
export function readClock(text: string): string | null {
  const [, hour = '', minute = '00'] = CLOCK.exec(text.trim()) ?? DIGITS.exec(text.trim()) ?? [];
  const isClock = hour !== '' && Number(hour) < 24 && Number(minute) < 60;
  return isClock ? `${hour.padStart(2, '0')}:${minute}` : null;
}
