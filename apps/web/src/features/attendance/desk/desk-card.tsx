import { ActionIcon, Badge, Button, Card, Group, Stack, Text } from '@mantine/core';
import { IconArrowsExchange, IconCheck, IconQrcode, IconX } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { labelled } from '#lib/kernel';
import { placeOf, usePlaceWords } from '../../../shared/format/place-words';
import type { Attendance, DeskMeeting, DeskParty, WrittenAttendance } from '../api';

const colours: Record<Attendance, string> = {
  expected: 'gray',
  late: 'yellow',
  arrived: 'sea',
  missing: 'red',
};

export interface DeskActions {
  /** When the slot begins, in words, while that lies ahead: before, nobody can be missing. */
  begins: string | null;
  onWrite: (meeting: DeskMeeting, party: DeskParty, attendance: WrittenAttendance) => Promise<void>;
  onCode: (meeting: DeskMeeting) => void;
  onSwap: (meeting: DeskMeeting) => void;
}

/** One table in a slot: both sides, each with two large buttons. */
export function DeskCard({ meeting, ...actions }: { meeting: DeskMeeting } & DeskActions) {
  const { t, i18n } = useTranslation('matchmaking');
  const place = usePlaceWords().placeName(placeOf(meeting));
  const hint = useId();
  const isTooEarly = actions.begins !== null && meeting.parties.some(isAwaited);
  const isMissed = meeting.parties.some(({ attendance }) => attendance === 'missing');
  return (
    <Card component="li" padding="sm">
      <Stack gap="xs">
        <Group justify="space-between" wrap="nowrap">
          <Text component="h2" fw={700}>
            {place}
          </Text>
          <ActionIcon
            variant="default"
            size="lg"
            aria-label={labelled(t('desk.code'), place, i18n.language)}
            onClick={() => actions.onCode(meeting)}
          >
            <IconQrcode size={20} aria-hidden />
          </ActionIcon>
        </Group>
        {meeting.parties.map((party) => (
          <PartyLine
            key={party.participantId}
            meeting={meeting}
            party={party}
            hintId={isTooEarly ? hint : undefined}
            {...actions}
          />
        ))}
        {isTooEarly && (
          <Text size="sm" c="dimmed" id={hint}>
            {t('desk.missingFrom', { time: actions.begins })}
          </Text>
        )}
        {meeting.interpreter !== null && (
          <Text size="sm">{t('desk.interpreter', { name: meeting.interpreter })}</Text>
        )}
        {isMissed && (
          <Button
            variant="light"
            leftSection={<IconArrowsExchange size={18} aria-hidden />}
            onClick={() => actions.onSwap(meeting)}
          >
            {t('desk.swap')}
          </Button>
        )}
      </Stack>
    </Card>
  );
}

/** Whether nobody has written yet that a side came or did not. */
const isAwaited = ({ attendance }: DeskParty): boolean =>
  attendance !== 'arrived' && attendance !== 'missing';

interface PartyLineProps extends Pick<DeskActions, 'onWrite'> {
  meeting: DeskMeeting;
  party: DeskParty;
  /** Of the text that says why nobody can be missing yet. */
  hintId: string | undefined;
}

function PartyLine({ meeting, party, hintId, onWrite }: PartyLineProps) {
  const { t } = useTranslation('matchmaking');
  const { name, person, phone, attendance, lateMinutes } = party;
  const state = t(`desk.${attendance}`, { minutes: lateMinutes });
  const write = (wanted: WrittenAttendance) => void onWrite(meeting, party, wanted);
  return (
    <div role="group" aria-label={t('desk.of', { name, state })}>
      <Group justify="space-between" gap={6} wrap="nowrap" align="flex-start">
        <Text fw={600} lh={1.3}>
          {name}
        </Text>
        <Badge color={colours[attendance]} variant="light" tt="none" style={{ flexShrink: 0 }}>
          {state}
        </Badge>
      </Group>
      <Text size="sm" c="dimmed">
        {[person === name ? null : person, phone].filter(Boolean).join(' · ')}
      </Text>
      <Group grow gap="xs" mt={6}>
        {isAwaited(party) ? (
          <>
            <Button
              size="md"
              leftSection={<IconCheck size={18} aria-hidden />}
              onClick={() => write('arrived')}
            >
              {t('desk.markArrived')}
            </Button>
            {/* Stays in the order of Tab while it cannot be used, so that its hint is heard. */}
            <Button
              size="md"
              variant="default"
              data-disabled={hintId !== undefined || undefined}
              aria-disabled={hintId !== undefined || undefined}
              aria-describedby={hintId}
              leftSection={<IconX size={18} aria-hidden />}
              onClick={hintId === undefined ? () => write('missing') : undefined}
            >
              {t('desk.markMissing')}
            </Button>
          </>
        ) : (
          <Button size="md" variant="default" onClick={() => write('expected')}>
            {t('desk.undo')}
          </Button>
        )}
      </Group>
    </div>
  );
}
