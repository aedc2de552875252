import { Anchor, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Dashboard } from '../api';
import { ShareBar } from './share-bar';

interface MeetingsCardProps {
  /** Of the fair in the back office. */
  base: string;
  meetings: Dashboard['meetings'];
}

/** How the meetings of the fair stand, and what still waits for one. */
export function MeetingsCard({ base, meetings }: MeetingsCardProps) {
  const { t, i18n } = useTranslation('dashboard');
  const number = new Intl.NumberFormat(i18n.language);
  const { awaited, held, missed, requestsByState, wishes } = meetings;
  const requested = requestsByState.find(({ key }) => key === 'requested')?.count ?? 0;
  const met = t('meetings.ofAll', { met: number.format(wishes.met), all: number.format(wishes.all) });
  return (
    <ShareBar
      title={t('meetings.title')}
      shares={[
        { name: t('meetings.held'), count: held, colour: 'sea.6' },
        { name: t('meetings.missed'), count: missed, colour: 'coral.5' },
        { name: t('meetings.awaited'), count: awaited, colour: 'gray.4' },
      ]}
    >
      <Stack gap={4} mt="md">
        <Line name={t('meetings.requested')} value={number.format(requested)} />
        {wishes.all > 0 && <Line name={t('meetings.wishes')} value={met} />}
      </Stack>
      <Group gap="md" mt="md">
        <Anchor component={Link} to={`${base}/matchmaking`} size="sm">
          {t('meetings.board')}
        </Anchor>
        <Anchor component={Link} to={`${base}/timetables`} size="sm">
          {t('meetings.timetables')}
        </Anchor>
      </Group>
    </ShareBar>
  );
}

function Line({ name, value }: { name: string; value: string }) {
  return (
    <Group gap="xs" wrap="nowrap" justify="space-between">
      <Text size="sm">{name}</Text>
      <Text size="sm" fw={650} style={{ fontVariantNumeric: 'tabular-nums' }}>
        {value}
      </Text>
    </Group>
  );
}
