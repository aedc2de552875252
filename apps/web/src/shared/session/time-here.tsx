import { Text } from '@mantine/core';
import { createContext, type ReactNode, useContext, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type TimeStyle, type UiLanguage, zoneWords } from '#lib/kernel';
import { formatDate, isOtherClock } from '../format/date-time';
import { DateText } from '../ui/values/date-text';
import { useZoneHere } from './use-zone-here';

// Whether the clock is named above already.
const ZoneSaid = createContext(false);

interface TimeHereProps {
  /** An instant. */
  value: string;
  as?: 'date' | 'dateTime' | 'time' | 'deadline';
}

/** An instant by the clock of the screen: the fair's, the office's, or the reader's own. */
export const TimeHere = (props: TimeHereProps) => (
  <DateText {...props} zone={useZoneHere()} isZoneSaid={useContext(ZoneSaid)} />
);

/** A list whose rows tell hours: names their clock once above them, to readers whose own clock differs. */
export function TimesHere({ children }: { children: ReactNode }) {
  const { t, i18n } = useTranslation('work');
  const zone = useZoneHere();
  const [now] = useState(() => new Date().toISOString());
  const isForeign = zone !== undefined && isOtherClock(now, zone);
  return (
    <ZoneSaid value={isForeign}>
      {isForeign && (
        <Text size="sm" c="dimmed">
          {t('time.zoneOfList', { zone: zoneWords(zone, i18n.language as UiLanguage) })}
        </Text>
      )}
      {children}
    </ZoneSaid>
  );
}

/** The same as a text; empty while the clock is not known. */
export function useTimeHere(): (value: string, style: TimeStyle) => string {
  const { i18n } = useTranslation();
  const zone = useZoneHere();
  return (value, style) => (zone === undefined ? '' : formatDate(value, i18n.language, style, zone));
}
