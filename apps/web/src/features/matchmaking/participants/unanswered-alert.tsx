import { Alert, Button, Group, Text } from '@mantine/core';
import { IconPhone } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { FairPath } from '../api';
import { loadCounts } from '../../../shared/fairs/meeting-counts';

/** How many have not said whether they may be found, for the office to ring them up; nothing when all have. */
export function UnansweredAlert({ path, onShow }: { path: FairPath; onShow: () => void }) {
  const { t } = useTranslation('matchmaking');
  const counts = useQuery({ queryKey: ['matchmaking', 'counts', path], queryFn: () => loadCounts(path) });
  const count = counts.data?.unanswered ?? 0;
  if (count === 0) return null;
  return (
    <Alert
      mb="md"
      color="yellow"
      icon={<IconPhone aria-hidden />}
      title={t('participants.found.waiting', { count })}
    >
      <Group justify="space-between" gap="sm">
        <Text size="sm" flex="1 1 240px">
          {t('participants.found.waitingText')}
        </Text>
        <Button size="xs" variant="default" onClick={onShow}>
          {t('participants.found.show')}
        </Button>
      </Group>
    </Alert>
  );
}
