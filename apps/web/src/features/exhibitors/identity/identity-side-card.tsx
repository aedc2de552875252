import { Anchor, Badge, Card, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useTimeHere } from '../../../shared/session/time-here';
import type { IdentitySide } from './identity-api';

/** One who claims a tax code: who and where, since when, and what speaks for it. */
export function IdentitySideCard({ organiserId, side }: { organiserId: string; side: IdentitySide }) {
  const { t } = useTranslation(['exhibitors', 'profile']);
  const timeText = useTimeHere();
  const day = (instant: string) => timeText(instant, 'date');
  const { name, province, address, since, document, letterConfirmedAt, proof } = side;
  return (
    <Card padding="sm" withBorder>
      <Group gap="xs">
        <Text size="sm" fw={600}>
          {name}
        </Text>
        {side.isRefuted && (
          <Badge variant="default" tt="none">
            {t('profile:identity.state.refuted')}
          </Badge>
        )}
      </Group>
      <Text size="sm" c="dimmed">
        {[address, province].filter((part) => part !== null && part !== '').join(', ')}
      </Text>
      <Text size="sm">{t('identity.since', { day: day(since) })}</Text>
      {document ? (
        <Anchor size="sm" href={`/api/v1/organisers/${organiserId}/documents/${document.id}`}>
          {t('identity.seeDocument', { name: document.name })}
        </Anchor>
      ) : (
        <Text size="sm">{t('identity.noDocument')}</Text>
      )}
      {letterConfirmedAt !== null && (
        <Text size="sm">{t('identity.letterConfirmed', { day: day(letterConfirmedAt) })}</Text>
      )}
      {proof && (
        <Text size="sm">
          {t(`identity.by.${proof.kind}`, { day: day(proof.at) })}
          {proof.formerName !== null && ` · ${t('identity.underName', { name: proof.formerName })}`}
          {proof.note !== null && proof.note !== '' && ` · ${proof.note}`}
        </Text>
      )}
    </Card>
  );
}
