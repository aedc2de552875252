import { Skeleton, Title } from '@mantine/core';
import { IconCalendarOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { PhaseBadge } from '../../../shared/fairs/phase-badge';
import { EmptyState } from '../../../shared/ui/states/empty-state';
import { QueryProblem } from '../../../shared/ui/states/query-problem';
import { useEditions, useFairs } from '../api';
import { EventCard } from './event-card';
import { Grid } from './grid';

/** Editions and fairs that people can go to. */
export function Events() {
  const { t } = useTranslation('public');
  const editions = useEditions();
  const fairs = useFairs();
  const failed = [editions, fairs].find(({ isError }) => isError);
  return (
    <section aria-labelledby="events">
      <Title order={2} id="events" fz="1.5rem" mb="lg" style={{ scrollMarginTop: 16 }}>
        {t('front.events')}
      </Title>
      {editions.isPending || fairs.isPending ? (
        <Grid of="cards" role="status" aria-label={t('front.loading')}>
          {['a', 'b', 'c'].map((key) => (
            <Skeleton key={key} height={300} radius="lg" />
          ))}
        </Grid>
      ) : failed?.error ? (
        <QueryProblem error={failed.error} onRetry={() => void failed.refetch()} />
      ) : !editions.data || !fairs.data || editions.data.length + fairs.data.length === 0 ? (
        <EmptyState icon={IconCalendarOff} title={t('front.nothing')} text={t('front.nothingText')} />
      ) : (
        <Grid of="cards">
          {editions.data.map((edition) => (
            <EventCard key={edition.slug} to={`/e/${edition.slug}`} {...edition} text={edition.description} />
          ))}
          {fairs.data.map((fair) => (
            <EventCard
              key={fair.id}
              to={`/f/${fair.slug}`}
              {...fair}
              place={fair.venue}
              text={fair.organiserName}
              badge={<PhaseBadge phase={fair.phase} size="md" />}
            />
          ))}
        </Grid>
      )}
    </section>
  );
}
