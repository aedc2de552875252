import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Organiser } from './api';

/** Whether an organiser has an owner, and who was asked while it has none. */
export function OwnerCell({ organiser: { owner } }: { organiser: Organiser }) {
  const { t } = useTranslation('home');
  return (
    <div>
      <Text size="sm">{t(`administration.owner.${owner.state}`)}</Text>
      {owner.askedEmail !== null && (
        <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {owner.askedEmail}
        </Text>
      )}
    </div>
  );
}
