import { DAY, type DateOnly, instantAt } from '#lib/kernel';

/** In which the content's days and hours are meant. */
export const ZONE = 'Asia/Ho_Chi_Minh';
const LEAST_DAYS_AHEAD = 26;
const WEEK = 7;

const dayNumber = (day: DateOnly) => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY);

/**
 * The content keeps the true dates of November 2025. So that a newcomer can still apply, book and meet, everything is
 * moved by whole weeks until the first day lies about four weeks ahead.
 */
export class DemoCalendar {
  private readonly shift: number;
  private readonly yesterday: DateOnly;

  constructor(firstDay: DateOnly, now: Date) {
    const ahead = dayNumber(firstDay) - Math.floor(now.getTime() / DAY);
    this.shift = Math.max(0, Math.ceil((LEAST_DAYS_AHEAD - ahead) / WEEK)) * WEEK;
    this.yesterday = new Date(now.getTime() - DAY).toISOString().slice(0, 10);
  }

  /** A day of the content, moved. */
  day(day: DateOnly): DateOnly {
    return new Date((dayNumber(day) + this.shift) * DAY).toISOString().slice(0, 10);
  }

  /** A day of the content, moved, that must be over by now: a certificate's day of issue. */
  pastDay(day: DateOnly): DateOnly {
    const moved = this.day(day);
    return moved < this.yesterday ? moved : this.yesterday;
  }

  /** A local time of the content ("2025-11-20T08:30"), moved, as an instant. */
  instant(localTime: string): Date {
    const [day = '', time = ''] = localTime.split('T');
    return instantAt(this.day(day), time, ZONE);
  }
}
