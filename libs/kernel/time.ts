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

/** The calendar day at a place, e.g. in "Asia/Ho_Chi_Minh". */
export const dateOnlyIn = (instant: Date, timeZone: string): DateOnly =>
  localText(instant, timeZone).slice(0, 10);

/** What clock and calendar show at a place: "2025-11-21T08:30". */
export const localText = (instant: Date, timeZone: string): string =>
  new Date(shownAt(instant, timeZone)).toISOString().slice(0, 16);

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

/** The milliseconds of UTC that a place shows, to the second. */
function shownAt(instant: Date, timeZone: string): number {
  const parts = clockOf(timeZone).formatToParts(instant);
  const part = (type: string) => Number(parts.find((candidate) => candidate.type === type)?.value);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
}

/** Whether there is such a zone: "Asia/Ho_Chi_Minh". */
export function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

// Making a formatter takes a hundred times as long as using it.
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known =
    clocks.get(timeZone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  clocks.set(timeZone, known);
  return known;
}

/** All days from the first to the last, both included. */
export function daysBetween(first: DateOnly, last: DateOnly): DateOnly[] {
  const days: DateOnly[] = [];
  for (let day = new Date(`${first}T00:00:00Z`); ; day.setUTCDate(day.getUTCDate() + 1)) {
    const text = day.toISOString().slice(0, 10);
    if (text > last) return days;
    days.push(text);
  }
}
