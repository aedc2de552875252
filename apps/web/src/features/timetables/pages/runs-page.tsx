import { Button, Card, Skeleton, Stack } from '@mantine/core';
import { IconCalendarOff, IconLayoutGrid, IconSparkles } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { EmptyState } from '../../../shared/ui/states/empty-state';
import { PageHeader } from '../../../shared/ui/page/page-header';
import { QueryProblem } from '../../../shared/ui/states/query-problem';
import { isGoingOn, useProgramme, useRuns } from '../api';
import { RunCard } from '../runs/run-card';
import { RunProgressPanel } from '../runs/run-progress';
import { StartDialog } from '../runs/start-dialog';

/** The timetables that were computed for a fair, and the way to a new one, which `?start` opens at once. */
export function RunsPage() {
  const { t } = useTranslation('timetables');
  const { organiserId = '', fairId = '' } = useParams();
  const path = { organiserId, fairId };
  const runs = useRuns(path);
  const programme = useProgramme(path);
  const [search] = useSearchParams();
  const [isStarting, setStarting] = useState(search.has('start'));
  const isReady = programme.data?.saved === true;
  const start = (
    <Button
      leftSection={<IconSparkles size={18} aria-hidden />}
      disabled={!isReady || runs.data?.some(isGoingOn)}
      onClick={() => setStarting(true)}
    >
      {t('start.open')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('title')} subtitle={t('subtitle')} actions={start} />
      {(runs.isPending || programme.isPending) && <Skeleton height={240} radius="md" />}
      {runs.isError && <QueryProblem error={runs.error} onRetry={() => void runs.refetch()} />}
      {programme.data?.saved === false && <NoProgramme />}
      {isReady && runs.data?.length === 0 && (
        <Card>
          <EmptyState
            icon={IconLayoutGrid}
            title={t('empty.title')}
            text={t('empty.text')}
            action={start}
            headingLevel={2}
          />
        </Card>
      )}
      <Stack>
        {runs.data?.map((run) =>
          isGoingOn(run) ? (
            <RunProgressPanel key={run.id} path={path} run={run} />
          ) : (
            <RunCard key={run.id} path={path} run={run} />
          ),
        )}
      </Stack>
      {isStarting && isReady && <StartDialog path={path} onClose={() => setStarting(false)} />}
    </>
  );
}

function NoProgramme() {
  const { t } = useTranslation('timetables');
  return (
    <Card>
      <EmptyState
        icon={IconCalendarOff}
        title={t('empty.noProgramme')}
        text={t('empty.noProgrammeText')}
        action={
          <Button component={Link} to="../matchmaking/programme">
            {t('empty.setUp')}
          </Button>
        }
        headingLevel={2}
      />
    </Card>
  );
}
