import { Button, Group, Text } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../shared/format/date-time';
import type { Board } from '../api';

/** What visitors see now, and how far the plan is from it. */
export function ProgrammeStanding({ board }: { board: Board }) {
  const { t, i18n } = useTranslation('festivals');
  const { latest, changes, edition } = board;
  if (!latest) return <Text c="dimmed">{t('programme.neverReleased')}</Text>;
  const day = formatDate(latest.releasedAt, i18n.language, 'dateTime', edition.timeZone);
  return (
    <Group gap="md">
      <Text c="dimmed">
        {t('programme.released', { version: latest.version, day })} ·{' '}
        {changes.length === 0 ? t('programme.upToDate') : t('programme.changes', { count: changes.length })}
      </Text>
      <Button
        component="a"
        href={`/e/${edition.slug}`}
        target="_blank"
        variant="subtle"
        size="compact-sm"
        rightSection={<IconExternalLink size={16} aria-hidden />}
      >
        {t('programme.publicPage')}
      </Button>
    </Group>
  );
}
