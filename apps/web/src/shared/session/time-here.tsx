import { useTranslation } from 'react-i18next';
import type { TimeStyle } from '#lib/kernel';
import { formatDate } from '../format/date-time';
import { DateText } from '../ui/date-text';
import { useZoneHere } from './use-zone-here';

interface TimeHereProps {
  /** An instant. */
  value: string;
  as?: 'date' | 'dateTime' | 'time';
}

/** An instant by the clock of the screen: the fair's, the office's, or the reader's own. */
export const TimeHere = (props: TimeHereProps) => <DateText {...props} zone={useZoneHere()} />;

/** The same as a text; empty while the clock is not known. */
export function useTimeHere(): (value: string, style: TimeStyle) => string {
  const { i18n } = useTranslation();
  const zone = useZoneHere();
  return (value, style) => (zone === undefined ? '' : formatDate(value, i18n.language, style, zone));
}
