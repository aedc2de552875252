import { Alert, Card, Skeleton, Stack, Title } from '@mantine/core';
import { IconCircleCheck, IconHistory } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { QueryProblem } from '../../../shared/ui/states/query-problem';
import { useFairPhase } from '../../../shared/fairs/fair';
import { type Publication, type Run, type RunPath, usePreview, useProgramme, useQuality } from '../api';
import { ChangeList } from './change-list';
import { CompareCard } from './compare-card';
import { PreviewCard } from './preview-card';
import { Publications } from './publications';
import { PublishDialog } from './publish-dialog';

/** What publishing would do, the two ways to do it, and what was published. */
export function PublishingTab({ path, run }: { path: RunPath; run: Run }) {
  const { t } = useTranslation('timetables');
  const preview = usePreview(path);
  const programme = useProgramme(path);
  const quality = useQuality(path);
  const phase = useFairPhase(path);
  const hasBegun = phase === 'running' || phase === 'over';
  const [asked, setAsked] = useState<Publication['kind'] | null>(null);
  const failed = preview.isError ? preview : programme.isError ? programme : null;
  if (failed) return <QueryProblem error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!preview.data || !programme.data) return <Skeleton height={320} radius="md" />;
  const { counts, changes, firmsTold } = preview.data;
  const places = new Map(programme.data.tables.map((table) => [table.id, table]));
  const zone = programme.data.timeZone;
  const isInForce = run.stage === 'published' && changes.length === 0;
  const firmsShown = quality.data?.participants.filter(({ meetings }) => meetings > 0).length ?? 0;
  return (
    <Stack>
      {run.stage === 'superseded' && (
        <Alert color="indigo" icon={<IconHistory aria-hidden />} title={t('publish.backTitle')}>
          {t('publish.backText')}
        </Alert>
      )}
      {isInForce && (
        <Alert color="green" icon={<IconCircleCheck aria-hidden />} title={t('preview.inForce')}>
          {t('preview.inForceText')}
        </Alert>
      )}
      {!isInForce && (
        <PreviewCard preview={preview.data} stage={run.stage} hasBegun={hasBegun} onAsk={setAsked} />
      )}
      <Publications path={path} />
      {!isInForce && (
        <Card component="section" aria-labelledby="changes">
          <Title order={2} size="h3" mb="sm" id="changes">
            {t('preview.changes', { count: changes.length })}
          </Title>
          <ChangeList label={t('preview.changesLabel')} changes={changes} zone={zone} places={places} />
        </Card>
      )}
      <CompareCard path={path} run={run} zone={zone} places={places} />
      {asked && (
        <PublishDialog
          path={path}
          counts={counts}
          run={run}
          kind={asked}
          firms={asked === 'final' ? firmsTold : firmsShown}
          onClose={() => setAsked(null)}
        />
      )}
    </Stack>
  );
}
