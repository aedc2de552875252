import { Card, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { daysText, type UiLanguage } from '#lib/kernel';
import type { OwnInvitation } from './api';

/** At which fairs an exhibitor takes part with a yes, and what a yes and a no mean. */
export function NamedFairs({ invitation: { place, fairs } }: { invitation: OwnInvitation }) {
  const { t } = useTranslation('joining');
  return (
    <Stack gap="sm" style={{ overflowWrap: 'anywhere' }}>
      {fairs.map((fair) => (
        <FairCard key={`${fair.name} ${fair.startsOn}`} fair={fair} />
      ))}
      <Text size="sm">{t('exhibiting.yes', { place })}</Text>
      <Text size="sm" c="dimmed">
        {t('exhibiting.no', { place })}
      </Text>
    </Stack>
  );
}

function FairCard({ fair }: { fair: OwnInvitation['fairs'][number] }) {
  const { i18n } = useTranslation('joining');
  const { name, startsOn, endsOn, venue, venueAddress, organiserName } = fair;
  const where = [venue, venueAddress].filter((part) => part !== '').join(', ');
  return (
    <Card withBorder padding="sm">
      <Text fw={650}>{name}</Text>
      <Text size="sm">{daysText(startsOn, endsOn, i18n.language as UiLanguage)}</Text>
      <Text size="sm">{where}</Text>
      <Text size="sm" c="dimmed">
        {organiserName}
      </Text>
    </Card>
  );
}
