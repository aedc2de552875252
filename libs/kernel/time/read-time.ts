import { localText, shownAt } from './local-text.js';
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

/** The instant at which a place shows "2025-11-21T08:30"; null where the text is no such moment, or its clock jumps over it. */
export function readLocal(local: string, timeZone: string): Date | null {
  const [day = '', time = ''] = local.split('T');
  if (!isDateOnly(day) || !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return null;
  const instant = instantAt(day, time, timeZone);
  return localText(instant, timeZone) === local ? instant : null;
}

const A_DAY = 86_400_000;

/**
 * The instant at which a place's clock shows the given day and time ("07:30"): the first of two where it is put back, and as
 * much later as it jumps where it jumps over that time.
 */
export function instantAt(day: DateOnly, time: string, timeZone: string): Date {
  const shown = new Date(`${day}T${time}:00Z`).getTime();
  const [first, second] = [-A_DAY, A_DAY].map((shift) => shown - offsetAt(new Date(shown + shift), timeZone));
  const isSecond =
    shownAt(new Date(first!), timeZone) !== shown && shownAt(new Date(second!), timeZone) === shown;
  return new Date(isSecond ? second! : first!);
}

const offsetAt = (instant: Date, timeZone: string): number =>
  shownAt(instant, timeZone) - Math.floor(instant.getTime() / 1000) * 1000;

/** Whether there is such a zone: "Asia/Ho_Chi_Minh". */
export function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}
