import { Card, Group, Text } from '@mantine/core';
import { IconBus } from '@tabler/icons-react';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { textIn } from '#lib/kernel';
import { formatDate, formatRange } from '../../shared/format/date-time';
import type { OwnPath } from '../matchmaking/api';
import type { Plan } from './api';
import type { TimetableEntry } from './own-timetable';
import classes from '../matchmaking/components/matchmaking.module.css';
import { languageOf } from '../matchmaking/words';
import { type SlotActions, SlotLine } from './slot-line';

interface DayTimetableProps extends SlotActions {
  path: OwnPath;
  entries: readonly TimetableEntry[];
  engagements: Plan['engagements'];
  now: Date;
  zone: string;
}

/** One day of an own timetable, slot by slot. */
export function DayTimetable({ path, entries, engagements, zone, now, ...actions }: DayTimetableProps) {
  const { t, i18n } = useTranslation('matchmaking');
  return (
    <Card padding={0}>
      <Text component="h2" fw={650} px="sm" py="xs">
        {formatDate(entries[0]!.start, i18n.language, 'dayMonth', zone)}
      </Text>
      {engagements.map(({ id, title, startsAt, endsAt }) => (
        <Group key={id} gap="sm" px="sm" py={6} wrap="nowrap" align="flex-start">
          <IconBus size={18} aria-hidden />
          <Text size="sm">
            <b>{formatRange(startsAt, endsAt, i18n.language, 'time', zone)}</b>{' '}
            {textIn(title, languageOf(i18n.language))}
          </Text>
        </Group>
      ))}
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
