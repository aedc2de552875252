import { useTranslation } from 'react-i18next';
import { momentText, type TimeStyle, type UiLanguage, withZone } from '#lib/kernel';
import { formatDate, isOtherClock } from '../../format/date-time';

interface DateTextProps {
  /** An instant. */
  value: string;
  as?: Extract<TimeStyle, 'date' | 'dateTime' | 'time'> | 'deadline';
  /** Whose clock: the event's, the office's, or the reader's own; nothing is shown while it is not known. */
  zone: string | undefined;
  /** That the clock is named beside it already. */
  isZoneSaid?: boolean;
}

/**
 * An instant by the clock of the zone; to readers whose own clock differs, hours say whose they are. A deadline says so to
 * everybody: it is passed on, and what is missed cannot be made up for.
 */
export function DateText({ value, as = 'date', zone, isZoneSaid = false }: DateTextProps) {
  const { i18n } = useTranslation();
  if (zone === undefined) return null;
  const language = i18n.language as UiLanguage;
  if (as === 'deadline')
    return <time dateTime={value}>{momentText(new Date(value), { zone, language })}</time>;
  const text = formatDate(value, language, as, zone);
  const isForeign = !isZoneSaid && as !== 'date' && isOtherClock(value, zone);
  return <time dateTime={value}>{isForeign ? withZone(text, { zone, language }) : text}</time>;
}
