import { type DateOnly, dateOnlyIn, type Reader, timeText } from '#lib/kernel';

/** Words times for one fair and one reader. */
export class SheetTimes {
  constructor(private readonly reader: Reader) {}

  /** "08:30–08:50". */
  range({ start, end }: { start: Date; end: Date }): string {
    return `${timeText(start, 'time', this.reader)}–${timeText(end, 'time', this.reader)}`;
  }

  /** "Thứ Năm, ngày 20 tháng 11 năm 2031". */
  day(instant: Date): string {
    return timeText(instant, 'full', this.reader);
  }

  dayOf(instant: Date): DateOnly {
    return dateOnlyIn(instant, this.reader.zone);
  }

  /** The day and the time of the clock. */
  moment(instant: Date): string {
    return `${this.day(instant)}, ${timeText(instant, 'time', this.reader)}`;
  }
}
