import { Alert, Button, Card, Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconHistory,
  IconMessageCircleQuestion,
  IconSend,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { QueryProblem } from '../../../shared/ui/states/query-problem';
import { useFairPhase } from '../../fairs/api';
import {
  type Preview,
  type Publication,
  type Run,
  type RunPath,
  usePreview,
  useProgramme,
  useQuality,
} from '../api';
import { ChangeList } from './change-list';
import { CompareCard } from './compare-card';
import { PublicationCounts } from './publication-counts';
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
        <Card component="section" aria-labelledby="preview">
          <Stack gap="md">
            <div>
              <Title order={2} size="h3" id="preview">
                {t('preview.title')}
              </Title>
              <Text size="sm" c="dimmed">
                {t('preview.hint')}
              </Text>
            </div>
            <PublicationCounts counts={counts} />
            {counts.moved > counts.kept && <ManyMoved counts={counts} />}
            {counts.withdrawn > 0 && (
              <Text size="sm">{t('preview.withdrawn', { count: counts.withdrawn })}</Text>
            )}
            {counts.dropped > 0 && <Text size="sm">{t('preview.dropped', { count: counts.dropped })}</Text>}
            <Text fw={600}>{t('preview.told', { count: firmsTold })}</Text>
            <Group gap="sm">
              {run.stage === 'draft' && !hasBegun && (
                <Button
                  variant="default"
                  leftSection={<IconMessageCircleQuestion size={18} aria-hidden />}
                  onClick={() => setAsked('provisional')}
                >
                  {t('publish.provisional')}
                </Button>
              )}
              <Button leftSection={<IconSend size={18} aria-hidden />} onClick={() => setAsked('final')}>
                {t(run.stage === 'superseded' ? 'publish.back' : 'publish.final')}
              </Button>
            </Group>
          </Stack>
        </Card>
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

/** More agreed meetings move than stay: whoever publishes should know that there is another way. */
function ManyMoved({ counts: { kept, moved, cancelled } }: { counts: Preview['counts'] }) {
  const { t } = useTranslation('timetables');
  const values = { count: moved, all: kept + moved + cancelled, kind: t('kind.fill') };
  return (
    <Alert color="yellow" icon={<IconAlertTriangle aria-hidden />} title={t('preview.manyMoved', values)}>
      {t('preview.manyMovedText', values)}
    </Alert>
  );
}
