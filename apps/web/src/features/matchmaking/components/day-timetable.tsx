import { Card, Text } from '@mantine/core';
import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../shared/format/date-time';
import type { OwnPath } from '../api';
import type { TimetableEntry } from '../slots';
import classes from './matchmaking.module.css';
import { type SlotActions, SlotLine } from './slot-line';

interface DayTimetableProps extends SlotActions {
  path: OwnPath;
  entries: readonly TimetableEntry[];
  zone: string;
}

/** One day of an own timetable, slot by slot. */
export function DayTimetable({ path, entries, zone, ...actions }: DayTimetableProps) {
  const { t, i18n } = useTranslation('matchmaking');
  const [now] = useState(() => new Date());
  return (
    <Card padding={0}>
      <Text component="h2" fw={650} px="sm" py="xs">
        {formatDate(entries[0]!.start, i18n.language, 'dayMonth', zone)}
      </Text>
      <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {entries.map((entry) => (
          <Fragment key={entry.start}>
            {entry.startsSession && (
              <li className={classes['break']} aria-hidden>
                <Text size="xs" c="dimmed">
                  {t('timetable.pause')}
                </Text>
              </li>
            )}
            <SlotLine path={path} entry={entry} zone={zone} now={now} {...actions} />
          </Fragment>
        ))}
      </ul>
    </Card>
  );
}
