import { Button, Group, Stack, Text } from '@mantine/core';
import { IconCalendarDown } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatRange } from '../../shared/format/date-time';
import { ConfirmButton } from '../../shared/ui/asking/confirm-button';
import { Money } from '../../shared/ui/values/money';
import { calendarHref, type OwnPath } from '../matchmaking/api';
import type { PlanMeeting } from './api';
import { LateMenu } from './late-menu';
import { MeetingPeople, MeetingPlace } from './meeting-place';
import { canBeLate } from './now-next';
import type { Survey } from './outcome-values';
import type { TimetableEntry } from './own-timetable';
import { countryName } from '../matchmaking/words';
import classes from '../matchmaking/components/matchmaking.module.css';

export interface SlotActions {
  /** Whether nothing can be changed, because there is no network. */
  isOffline: boolean;
  /** Of the public map; null while there is none. */
  fairSlug: string | null;
  /** Whether the second survey has begun. */
  isSurveyed: boolean;
  onLate: (meeting: PlanMeeting, minutes: number | null) => void;
  /** Null where the organiser alone gives meetings their slot. */
  onMove: ((meeting: PlanMeeting) => void) | null;
  /** Null, as to keep slots free, once the fair is over: nothing is planned any more. */
  onCancel: ((meeting: PlanMeeting) => Promise<void>) | null;
  onOutcome: (meeting: PlanMeeting, survey: Survey) => void;
  onBlock: ((start: string, isBlocked: boolean) => Promise<void>) | null;
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
        <MeetingEntry path={path} meeting={meeting} zone={zone} now={now} {...actions} />
      ) : (
        <Group justify="space-between" gap="xs">
          <Text size="sm" c="dimmed">
            {t(isBlocked ? 'timetable.unavailable' : 'timetable.free')}
          </Text>
          {onBlock !== null && !isPast && !actions.isOffline && (
            <BlockButton isBlocked={isBlocked} onBlock={() => onBlock(start, !isBlocked)} />
          )}
        </Group>
      )}
    </li>
  );
}

function BlockButton({ isBlocked, onBlock }: { isBlocked: boolean; onBlock: () => Promise<void> }) {
  const { t } = useTranslation('matchmaking');
  const [isBusy, setBusy] = useState(false);
  const block = (): void => {
    setBusy(true);
    void onBlock().finally(() => setBusy(false));
  };
  return (
    <Button
      className={classes['noPrint']}
      size="compact-sm"
      variant="subtle"
      loading={isBusy}
      onClick={block}
    >
      {t(isBlocked ? 'timetable.unblock' : 'timetable.block')}
    </Button>
  );
}

interface MeetingEntryProps extends Omit<SlotActions, 'onBlock'> {
  path: OwnPath;
  meeting: PlanMeeting;
  zone: string;
  now: Date;
}

function MeetingEntry({ meeting, now, ...props }: MeetingEntryProps) {
  const { i18n } = useTranslation('matchmaking');
  const { outcome, partnerCountry, partnerProvince } = meeting;
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
        <MeetingPlace meeting={meeting} fairSlug={props.fairSlug} />
      </Group>
      <MeetingPeople meeting={meeting} />
      {outcome && <OutcomeLine outcome={outcome} />}
      {meeting.secondOutcome && <OutcomeLine outcome={meeting.secondOutcome} />}
      <Group gap="xs" className={classes['noPrint']}>
        {new Date(meeting.slotStart) <= now ? (
          <AfterActions meeting={meeting} now={now} {...props} />
        ) : (
          <BeforeActions meeting={meeting} now={now} {...props} />
        )}
      </Group>
    </Stack>
  );
}

function OutcomeLine({ outcome }: { outcome: NonNullable<PlanMeeting['outcome']> }) {
  const { t } = useTranslation('matchmaking');
  const { result, rating, agreedMinor, expectedMinor, nextStep } = outcome;
  const currency = outcome.currency ?? 'VND';
  return (
    <Text size="sm">
      <b>{t(`outcome.${result}`)}</b>
      {rating !== null && ` · ${rating}/5`}
      {agreedMinor !== null && (
        <>
          {` · ${t('outcome.agreedShort')} `}
          <Money minor={agreedMinor} currency={currency} />
        </>
      )}
      {expectedMinor !== null && (
        <>
          {` · ${t('outcome.expectedShort')} `}
          <Money minor={expectedMinor} currency={currency} />
        </>
      )}
      {nextStep && ` · ${nextStep}`}
    </Text>
  );
}

function AfterActions({ meeting, now, isOffline, isSurveyed, onLate, onOutcome }: MeetingEntryProps) {
  const { t } = useTranslation('matchmaking');
  return (
    <>
      {canBeLate(meeting, now) && meeting.own.attendance !== 'arrived' && (
        <LateMenu meeting={meeting} isDisabled={isOffline} onLate={onLate} />
      )}
      <Button size="xs" variant="light" disabled={isOffline} onClick={() => onOutcome(meeting, 'first')}>
        {t('timetable.outcome')}
      </Button>
      {isSurveyed && (
        <Button size="xs" variant="light" disabled={isOffline} onClick={() => onOutcome(meeting, 'second')}>
          {t('outcome.second')}
        </Button>
      )}
    </>
  );
}

function BeforeActions({ path, meeting, now, isOffline, onLate, onMove, onCancel }: MeetingEntryProps) {
  const { t } = useTranslation('matchmaking');
  return (
    <>
      {canBeLate(meeting, now) && <LateMenu meeting={meeting} isDisabled={isOffline} onLate={onLate} />}
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
        <Button size="xs" variant="default" disabled={isOffline} onClick={() => onMove(meeting)}>
          {t('timetable.move')}
        </Button>
      )}
      {onCancel !== null && (
        <ConfirmButton
          size="xs"
          disabled={isOffline}
          question={t('timetable.cancelQuestion')}
          confirmLabel={t('timetable.cancelConfirm')}
          onConfirm={() => onCancel(meeting)}
        >
          {t('timetable.cancel')}
        </ConfirmButton>
      )}
    </>
  );
}
