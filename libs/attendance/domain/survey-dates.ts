import type { DateOnly } from '#lib/kernel';

/** Months after which nobody is asked any more: an installation that starts late does not write about old fairs. */
const LAST_CALL = 3;

/** The same day so many months later, or the last of a shorter month. */
export function monthsAfter(day: DateOnly, months: number): DateOnly {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** Whether the second survey about a fair that ended on a day is due: from so many months after it on, and for three months. */
export const isSurveyDue = (
  { endsOn, months }: { endsOn: DateOnly; months: number },
  today: DateOnly,
): boolean => monthsAfter(endsOn, months) <= today && today < monthsAfter(endsOn, months + LAST_CALL);
