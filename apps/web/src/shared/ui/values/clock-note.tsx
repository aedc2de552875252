import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type UiLanguage, zoneWords } from '#lib/kernel';

/** By whose clock the hours beside it are, said once where they are many. */
export function ClockNote({ zone }: { zone: string }) {
  const { t, i18n } = useTranslation('work');
  return (
    <Text size="sm" c="dimmed">
      {t('time.zoneHere', { zone: zoneWords(zone, i18n.language as UiLanguage) })}
    </Text>
  );
}
