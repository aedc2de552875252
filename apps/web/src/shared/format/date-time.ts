/** Zone of the events; visitors from elsewhere read the same clock as the hall. */
export const eventZone = 'Asia/Ho_Chi_Minh';

export type DateStyle = 'date' | 'dateTime' | 'time' | 'dayMonth';

const styles: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  date: { day: '2-digit', month: '2-digit', year: 'numeric' },
  dateTime: { day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit' },
  time: { hour: '2-digit', minute: '2-digit' },
  dayMonth: { weekday: 'short', day: '2-digit', month: '2-digit' },
};

const formatter = (language: string, style: DateStyle, timeZone: string): Intl.DateTimeFormat =>
  // English readers of an Asian fair expect day before month.
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    ...styles[style],
    timeZone,
    hourCycle: 'h23',
  });

/** An instant as shown to readers, in the event's zone. */
export function formatDate(
  value: string | Date,
  language: string,
  style: DateStyle = 'date',
  zone = eventZone,
): string {
  return formatter(language, style, zone).format(new Date(value));
}

/** From – to, naming the day once when both fall on it. */
export function formatRange(
  start: string | Date,
  end: string | Date,
  language: string,
  style: DateStyle = 'dateTime',
  zone = eventZone,
): string {
  return formatter(language, style, zone).formatRange(new Date(start), new Date(end));
}
