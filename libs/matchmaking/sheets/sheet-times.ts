import { type DateOnly, dateTag, type UiLanguage } from '#lib/kernel';

/** Words times for one fair and one reader: making formatters anew for each line would take most of the time. */
export class SheetTimes {
  private readonly time: Intl.DateTimeFormat;
  private readonly date: Intl.DateTimeFormat;
  private readonly isoDay: Intl.DateTimeFormat;

  constructor(timeZone: string, language: UiLanguage) {
    const tag = dateTag(language);
    this.time = new Intl.DateTimeFormat(tag, {
      timeZone,
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    this.date = new Intl.DateTimeFormat(tag, { timeZone, dateStyle: 'full' });
    // Canada writes its days as ISO 8601 does.
    this.isoDay = new Intl.DateTimeFormat('en-CA', { timeZone });
  }

  /** "08:30–08:50". */
  range({ start, end }: { start: Date; end: Date }): string {
    return `${this.time.format(start)}–${this.time.format(end)}`;
  }

  /** "Thứ Năm, 20 tháng 11, 2031". */
  day(instant: Date): string {
    return this.date.format(instant);
  }

  dayOf(instant: Date): DateOnly {
    return this.isoDay.format(instant);
  }

  /** The day and the time of the clock. */
  moment(instant: Date): string {
    return `${this.date.format(instant)}, ${this.time.format(instant)}`;
  }
}
