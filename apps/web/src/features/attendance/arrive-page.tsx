import { Button, Card, Stack, Text, Title } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { type UiLanguage, withZone } from '#lib/kernel';
import { formatRange } from '../../shared/format/date-time';
import { placeOf, usePlaceWords } from '../../shared/format/place-words';
import { PageLoader } from '../../shared/ui/states/page-loader';
import { QueryProblem } from '../../shared/ui/states/query-problem';
import { arrive } from './api';
import { arrivalBy } from './arrival';

type Arrived = Awaited<ReturnType<typeof arrive>>;

/** Where the QR code at a table leads: opening it says that one has come. */
export function ArrivePage() {
  const { t, i18n } = useTranslation('matchmaking');
  const { tableName } = usePlaceWords();
  const { code = '' } = useParams();
  const arrival = useQuery(arrivalBy(code, arrive));
  const hoursOf = ({ slotStart, slotEnd, timeZone: zone }: Arrived): string =>
    withZone(formatRange(slotStart, slotEnd, i18n.language, 'time', zone), {
      zone,
      language: i18n.language as UiLanguage,
    });
  if (arrival.isPending) return <PageLoader />;
  return (
    <Stack maw={520} mx="auto" py="lg">
      <Title order={1} size="h2">
        {t('arrive.title')}
      </Title>
      {arrival.isError ? (
        <QueryProblem error={arrival.error} onRetry={() => void arrival.refetch()} />
      ) : (
        <Card role="status">
          <Stack align="center" gap="sm" ta="center">
            <IconCircleCheck size={72} color="var(--mantine-color-sea-7)" aria-hidden />
            <Text fw={700} size="xl">
              {t('arrive.done')}
            </Text>
            <Text size="lg">{t('arrive.with', { name: arrival.data.partnerName })}</Text>
            <Text c="dimmed">
              {[tableName(placeOf(arrival.data)), hoursOf(arrival.data)].filter(Boolean).join(' · ')}
            </Text>
            <Button
              component={Link}
              size="md"
              to={`/${arrival.data.side}/${arrival.data.organisationId}/timetable?fair=${arrival.data.fairId}`}
            >
              {t('arrive.toPlan')}
            </Button>
          </Stack>
        </Card>
      )}
    </Stack>
  );
}
