import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { IconCalendarDown, IconMapPin } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatRange } from '../../../shared/format/date-time';
import { ConfirmButton } from '../../../shared/ui/confirm-button';
import { Money } from '../../../shared/ui/money';
import { calendarHref, type Meeting, type OwnPath } from '../api';
import type { TimetableEntry } from '../slots';
import { countryName } from '../words';
import classes from './matchmaking.module.css';

export interface SlotActions {
  /** Null where the organiser alone gives meetings their slot. */
  onMove: ((meeting: Meeting) => void) | null;
  onCancel: (meeting: Meeting) => Promise<void>;
  onOutcome: (meeting: Meeting) => void;
  onBlock: (start: string, isBlocked: boolean) => void;
}

interface SlotLineProps extends SlotActions {
  path: OwnPath;
  entry: TimetableEntry;
  zone: string;
  now: Date;
}

/** A slot of an own day: a meeting, a blocked slot, or a free one. */
export function SlotLine({ path, entry, zone, now, onBlock, ...actions }: SlotLineProps) {
  const { t, i18n } = useTranslation('matchmaking');
  const { start, end, meeting, isBlocked } = entry;
  const isPast = new Date(start) <= now;
  return (
    <li className={classes['slot']} data-meeting={meeting ? '' : undefined}>
      <Text fw={600} size="sm" style={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>
        {formatRange(start, end, i18n.language, 'time', zone)}
      </Text>
      {meeting ? (
        <MeetingEntry path={path} meeting={meeting} isPast={isPast} {...actions} />
      ) : (
        <Group justify="space-between" gap="xs">
          <Text size="sm" c="dimmed">
            {t(isBlocked ? 'timetable.unavailable' : 'timetable.free')}
          </Text>
          {!isPast && (
            <Button
              className={classes['noPrint']}
              size="compact-sm"
              variant="subtle"
              onClick={() => onBlock(start, !isBlocked)}
            >
              {t(isBlocked ? 'timetable.unblock' : 'timetable.block')}
            </Button>
          )}
        </Group>
      )}
    </li>
  );
}

interface MeetingEntryProps extends Omit<SlotActions, 'onBlock'> {
  path: OwnPath;
  meeting: Meeting;
  isPast: boolean;
}

function MeetingEntry({ path, meeting, isPast, onMove, onCancel, onOutcome }: MeetingEntryProps) {
  const { t, i18n } = useTranslation('matchmaking');
  const { outcome, tableNumber, hallName, partnerCountry, partnerProvince } = meeting;
  const place = [tableNumber === null ? null : t('timetable.table', { number: tableNumber }), hallName];
  const origin = partnerProvince ?? (partnerCountry && countryName(partnerCountry, i18n.language));
  return (
    <Stack gap={6}>
      <Group justify="space-between" gap={6} align="flex-start">
        <div>
          <Text fw={650}>{meeting.partnerName}</Text>
          {origin && (
            <Text size="sm" c="dimmed">
              {origin}
            </Text>
          )}
        </div>
        <Badge
          variant="filled"
          color="sea"
          size="lg"
          tt="none"
          leftSection={<IconMapPin size={14} aria-hidden />}
        >
          {place.filter(Boolean).join(', ')}
        </Badge>
      </Group>
      {outcome && (
        <Text size="sm">
          <b>{t(`outcome.${outcome.result}`)}</b>
          {outcome.expectedMinor !== null && (
            <>
              {' · '}
              <Money minor={outcome.expectedMinor} currency={outcome.currency ?? 'VND'} />
            </>
          )}
          {outcome.nextStep && ` · ${outcome.nextStep}`}
        </Text>
      )}
      <Group gap="xs" className={classes['noPrint']}>
        {isPast ? (
          <Button size="xs" variant="light" onClick={() => onOutcome(meeting)}>
            {t('timetable.outcome')}
          </Button>
        ) : (
          <>
            <Button
              component="a"
              href={calendarHref(path, meeting.id)}
              size="xs"
              variant="default"
              leftSection={<IconCalendarDown size={16} aria-hidden />}
            >
              {t('timetable.calendar')}
            </Button>
            {onMove !== null && (
              <Button size="xs" variant="default" onClick={() => onMove(meeting)}>
                {t('timetable.move')}
              </Button>
            )}
            <ConfirmButton
              size="xs"
              question={t('timetable.cancelQuestion')}
              confirmLabel={t('timetable.cancelConfirm')}
              onConfirm={() => onCancel(meeting)}
            >
              {t('timetable.cancel')}
            </ConfirmButton>
          </>
        )}
      </Group>
    </Stack>
  );
}
