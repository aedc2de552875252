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
export function dateOnlyIn(instant: Date, timeZone: string): DateOnly {
  return new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(instant);
}

/** The instant at which a place's clock shows the given day and time ("07:30"). */
export function instantAt(day: DateOnly, time: string, timeZone: string): Date {
  const asIfUtc = new Date(`${day}T${time}:00Z`);
  const offset = offsetAt(asIfUtc, timeZone);
  return new Date(asIfUtc.getTime() - offsetAt(new Date(asIfUtc.getTime() - offset), timeZone));
}

function offsetAt(instant: Date, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant);
  const part = (type: string) => Number(parts.find((candidate) => candidate.type === type)?.value);
  const shown = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return shown - Math.floor(instant.getTime() / 1000) * 1000;
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
