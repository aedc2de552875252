import { Card, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { textIn } from '#lib/kernel';
import { loadParticipations } from '../api';
import { languageOf } from '../words';
import { FindableSwitch } from './findable-switch';

/** In which fairs to come an organisation lets the other side find it; nothing for who takes part in none. */
export function FindableInFairs({ organisationId }: { organisationId: string }) {
  const { t, i18n } = useTranslation('matchmaking');
  const fairs = useQuery({
    queryKey: ['matchmaking', 'fairs', organisationId],
    queryFn: () => loadParticipations(organisationId),
  });
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const coming = (fairs.data?.items ?? []).filter(({ endsOn }) => endsOn >= today);
  if (coming.length === 0) return null;
  return (
    <Card padding="lg">
      <Stack gap="md">
        <div>
          <Title order={2} size="h4">
            {t('findable.setting')}
          </Title>
          <Text size="sm" c="dimmed">
            {t(`findable.${coming[0]!.side}.text`)}
          </Text>
        </div>
        {coming.map(({ fairId, fairName, findable }) => (
          <FindableSwitch
            key={fairId}
            path={{ organisationId, fairId }}
            findable={findable}
            label={textIn(fairName, languageOf(i18n.language))}
          />
        ))}
      </Stack>
    </Card>
  );
}
