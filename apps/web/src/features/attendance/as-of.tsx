import { Alert, Text } from '@mantine/core';
import { IconWifiOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type UiLanguage, withZone } from '#lib/kernel';
import { formatDate } from '../../shared/format/date-time';
import type { LoadedPlan } from './api';

/** For which moment the plan holds; loudly when there is no network and it is an old one. */
export function AsOf({ plan: { asOf, keptAt }, zone }: { plan: LoadedPlan; zone: string }) {
  const { t, i18n } = useTranslation('matchmaking');
  const reader = { zone, language: i18n.language as UiLanguage };
  const time = withZone(formatDate(asOf, i18n.language, 'dateTime', zone), reader);
  if (keptAt === null)
    return (
      <Text size="sm" c="dimmed">
        {t('plan.asOf', { time })}
      </Text>
    );
  return (
    <Alert
      color="yellow"
      icon={<IconWifiOff aria-hidden />}
      title={t('plan.offline', { time })}
      role="status"
    >
      {t('plan.offlineText')}
    </Alert>
  );
}
