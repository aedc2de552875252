import { Card, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { textIn } from '#lib/kernel';
import { loadParticipations, type OwnPath, type Participation } from '../api';
import { languageOf } from '../words';
import { FindableSwitch } from './findable-switch';
import { LeaveMeetings } from './leave-meetings';
import { LeftNote } from './left-note';

/** In which fairs that are not over an organisation lets the other side find it, and takes part in the meetings; nothing for who takes part in none. */
export function FindableInFairs({ organisationId }: { organisationId: string }) {
  const { t, i18n } = useTranslation('matchmaking');
  const fairs = useQuery({
    queryKey: ['matchmaking', 'fairs', organisationId],
    queryFn: () => loadParticipations(organisationId),
  });
  const coming = (fairs.data?.items ?? []).filter(({ phase }) => phase !== 'over');
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
        {coming.map((place) => (
          <InFair
            key={place.fairId}
            path={{ organisationId, fairId: place.fairId }}
            place={place}
            fair={textIn(place.fairName, languageOf(i18n.language))}
          />
        ))}
      </Stack>
    </Card>
  );
}

interface InFairProps {
  path: OwnPath;
  place: Pick<Participation, 'findable' | 'takesPart' | 'mayReturn' | 'open'>;
  fair: string;
}

function InFair({ path, place: { findable, takesPart, mayReturn, open }, fair }: InFairProps) {
  if (!takesPart) return <LeftNote path={path} mayReturn={mayReturn} fair={fair} />;
  return (
    <Group justify="space-between" gap="sm">
      <FindableSwitch path={path} findable={findable} label={fair} />
      <LeaveMeetings path={path} open={open} />
    </Group>
  );
}
