import { Card, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatRange } from '../../shared/format/date-time';
import type { PlanMeeting } from './api';
import { MeetingPeople, MeetingPlace } from './meeting-place';
import { nowAndNext } from './now-next';

interface NowCardProps {
  meetings: readonly PlanMeeting[];
  fairSlug: string | null;
  zone: string;
  now: Date;
}

/** What runs now and what comes next, in large letters: all that matters between two tables. */
export function NowCard({ meetings, fairSlug, zone, now }: NowCardProps) {
  const { t } = useTranslation('matchmaking');
  const { current, next } = nowAndNext(meetings, now);
  const shown = [
    { key: 'now', meeting: current },
    { key: 'next', meeting: next },
  ] as const;
  if (!current && !next) return null;
  return (
    <Group grow align="stretch" gap="md" style={{ flexWrap: 'wrap' }}>
      {shown.map(
        ({ key, meeting }) =>
          meeting && (
            <Card key={key} component="section" aria-label={t(`plan.${key}`)} miw={260} maw="100%">
              <Stack gap={6}>
                <Group justify="space-between" gap="xs">
                  <Text size="sm" c="dimmed" fw={600}>
                    {t(`plan.${key}`)}
                  </Text>
                  <MeetingTime meeting={meeting} zone={zone} now={now} />
                </Group>
                <Text fw={700} size="lg" lh={1.25}>
                  {meeting.partnerName}
                </Text>
                <MeetingPeople meeting={meeting} />
                <div>
                  <MeetingPlace meeting={meeting} fairSlug={fairSlug} />
                </div>
              </Stack>
            </Card>
          ),
      )}
    </Group>
  );
}

function MeetingTime({ meeting, zone, now }: { meeting: PlanMeeting; zone: string; now: Date }) {
  const { i18n } = useTranslation();
  const { slotStart, slotEnd } = meeting;
  const isToday = Math.abs(Date.parse(slotStart) - now.getTime()) < 12 * 3_600_000;
  return (
    <Text fw={700} style={{ fontVariantNumeric: 'tabular-nums' }}>
      {formatRange(slotStart, slotEnd, i18n.language, isToday ? 'time' : 'dateTime', zone)}
    </Text>
  );
}
