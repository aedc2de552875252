import { Card, Group, Loader, Stack, Text, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { StateBadge } from '../../../shared/ui/states/state-badge';
import { TimeHere } from '../../../shared/session/time-here';
import { fairKey, isGoingOut, type Publication, type RunPath, usePublications } from '../api';
import { PublicationCounts } from './publication-counts';

const looks = { queued: 'queued', applied: 'sending', announced: 'sent', failed: 'failed' } as const;

/** When the run went out, followed until everybody's mail is written. */
export function Publications({ path }: { path: RunPath }) {
  const { t } = useTranslation('timetables');
  const queries = useQueryClient();
  const publications = usePublications(path);
  const states = publications.data?.map(({ state }) => state).join() ?? '';
  const { organiserId, fairId } = path;
  useEffect(() => {
    // What a publication changes shows in the run, in the other runs and in the preview.
    if (states !== '') void queries.invalidateQueries({ queryKey: fairKey({ organiserId, fairId }) });
  }, [queries, states, organiserId, fairId]);
  if (!publications.data || publications.data.length === 0) return null;
  return (
    <Card component="section" aria-labelledby="publications">
      <Title order={2} size="h3" mb="sm" id="publications">
        {t('publication.title')}
      </Title>
      <Stack gap="md">
        {publications.data.map((publication) => (
          <Line key={publication.id} publication={publication} />
        ))}
      </Stack>
    </Card>
  );
}

function Line({ publication }: { publication: Publication }) {
  const { t } = useTranslation('timetables');
  const { kind, state, counts, createdAt } = publication;
  return (
    <div>
      <Group gap="sm" role={isGoingOut(publication) ? 'status' : undefined}>
        {isGoingOut(publication) && <Loader size="xs" aria-hidden />}
        <Text fw={600}>
          {t(`publication.${kind}`)} · <TimeHere value={createdAt} as="dateTime" />
        </Text>
        <StateBadge state={looks[state]} label={t(`publication.${state}`)} />
      </Group>
      {counts && kind === 'final' && <PublicationCounts counts={counts} />}
    </div>
  );
}
