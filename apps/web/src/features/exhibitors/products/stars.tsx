import { Badge } from '@mantine/core';
import { IconStarFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** OCOP stars of a certificate in force. */
export function Stars({ stars }: { stars: number }) {
  const { t } = useTranslation('exhibitors');
  return (
    <Badge
      color="yellow"
      variant="light"
      c="var(--mantine-color-text)"
      style={{ flexShrink: 0 }}
      leftSection={<IconStarFilled size={12} aria-hidden />}
    >
      {t('stars', { stars })}
    </Badge>
  );
}
