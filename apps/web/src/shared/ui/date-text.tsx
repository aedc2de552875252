import { useTranslation } from 'react-i18next';
import { formatDate, formatRange, type DateStyle } from '../format/date-time';

interface DateTextProps {
  value: string | Date;
  style?: DateStyle;
  /** Another zone than the event's, e.g. the reader's for a video meeting. */
  zone?: string;
}

/** A day or an instant, in the event's zone. */
export function DateText({ value, style = 'date', zone }: DateTextProps) {
  const { i18n } = useTranslation();
  return (
    <time dateTime={new Date(value).toISOString()}>{formatDate(value, i18n.language, style, zone)}</time>
  );
}

interface TimeRangeProps {
  start: string | Date;
  end: string | Date;
  style?: DateStyle;
  zone?: string;
}

/** From – to, in the event's zone. */
export function TimeRange({ start, end, style = 'dateTime', zone }: TimeRangeProps) {
  const { i18n } = useTranslation();
  return <span style={{ whiteSpace: 'nowrap' }}>{formatRange(start, end, i18n.language, style, zone)}</span>;
}
