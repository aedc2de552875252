import { ActionIcon, Button, Card, Group, Stack, Text } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ClockField } from '../../../shared/forms';
import { formatDay } from '../../../shared/format/date-time';
import type { Programme } from '../api';

type Day = Programme['days'][number];

interface DayEditorProps {
  day: Day;
  onChange: (day: Day) => void;
  /** Of the form, by which a notice finds the name. */
  'data-path'?: string;
}

/** The sessions of one day. */
export function DayEditor({ day, onChange, 'data-path': path }: DayEditorProps) {
  const { t, i18n } = useTranslation('matchmaking');
  const { sessions } = day;
  const name = formatDay(day.day, i18n.language, 'dayMonth');
  const set = (at: number, change: Partial<Day['sessions'][number]>): void =>
    onChange({
      ...day,
      sessions: sessions.map((one, index) => (index === at ? { ...one, ...change } : one)),
    });
  return (
    <Card padding="sm" withBorder role="group" aria-label={name} data-path={path} data-name={name}>
      <Stack gap="xs">
        <Text fw={650}>{name}</Text>
        {sessions.length === 0 && (
          <Text size="sm" c="dimmed">
            {t('programme.noSession')}
          </Text>
        )}
        {sessions.map((session, at) => (
          <Group key={at} gap={6} wrap="nowrap" align="flex-end">
            <ClockField
              label={t('programme.from')}
              flex={1}
              miw={0}
              styles={{ input: { paddingInline: 8 } }}
              value={session.start}
              onChange={(start) => set(at, { start })}
            />
            <ClockField
              label={t('programme.until')}
              flex={1}
              miw={0}
              styles={{ input: { paddingInline: 8 } }}
              value={session.end}
              onChange={(end) => set(at, { end })}
            />
            <ActionIcon
              variant="subtle"
              color="red"
              size="md"
              mb={4}
              aria-label={t('programme.removeSession')}
              onClick={() => onChange({ ...day, sessions: sessions.filter((_, index) => index !== at) })}
            >
              <IconTrash size={18} aria-hidden />
            </ActionIcon>
          </Group>
        ))}
        <Button
          variant="subtle"
          size="xs"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => onChange({ ...day, sessions: [...sessions, { start: '13:30', end: '16:30' }] })}
        >
          {t('programme.addSession')}
        </Button>
      </Stack>
    </Card>
  );
}
