import { Alert, Button, Group, Skeleton, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconDownload } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { problemFrom, type Problem } from '../../../shared/api/problem';
import { PageHeader } from '../../../shared/ui/page/page-header';
import { DeedProblem } from '../../../shared/ui/states/deed-problem';
import { QueryProblem } from '../../../shared/ui/states/query-problem';
import { RunPanel } from '../../../shared/ui/states/run-panel';
import { ImportPreview } from '../imports/import-preview';
import {
  type ExhibitorImport,
  type FairPlace,
  faultyRowsUrl,
  startImport,
  stopImport,
  useImport,
} from '../review-api';

/** One import: looked at row by row, started, followed to its end; one may leave and come back at any time. */
export function ImportRunPage() {
  const { t } = useTranslation('exhibitors');
  const { organiserId = '', fairId = '', importId = '' } = useParams();
  const place = { organiserId, fairId };
  const client = useQueryClient();
  const run = useImport(place, importId);
  const [problem, setProblem] = useState<Problem | null>(null);
  const list = `/organiser/${organiserId}/fairs/${fairId}/exhibitors`;
  const isDone = run.data?.state === 'done';
  useEffect(() => {
    if (isDone) void client.invalidateQueries({ queryKey: ['exhibitors'] });
  }, [isDone, client]);
  const attempt = async (deed: () => Promise<unknown>): Promise<void> => {
    setProblem(null);
    await deed().catch((error: unknown) => setProblem(problemFrom(error)));
    await client.invalidateQueries({ queryKey: ['exhibitors'] });
  };
  const start = (withoutFaulty: boolean) => attempt(() => startImport(place, importId, withoutFaulty));
  return (
    <>
      <PageHeader
        title={t('import.title')}
        subtitle={run.data?.fileName}
        breadcrumbs={[
          { label: t('list.title'), to: list },
          { label: t('import.title'), to: `${list}/import` },
        ]}
      />
      <Stack>
        {problem && <DeedProblem problem={problem} />}
        {run.error && <QueryProblem error={run.error} onRetry={() => void run.refetch()} />}
        {run.isPending && <Skeleton h={240} />}
        {run.data && (
          <>
            <RunPanel
              run={run.data}
              total={run.data.newCount + run.data.matchedCount + run.data.presentCount}
              onStop={() => attempt(() => stopImport(place, importId))}
              onAgain={() => start(true)}
            />
            {run.data.state === 'previewed' && (
              <ImportPreview place={place} preview={run.data} onStart={start} />
            )}
            {isDone && <Done place={place} run={run.data} list={list} />}
          </>
        )}
      </Stack>
    </>
  );
}

interface DoneProps {
  place: FairPlace;
  run: ExhibitorImport;
  list: string;
}

/** What came in, what these are and are not yet, and what was left out. */
function Done({ place, run: { id, newCount, matchedCount, faultyCount }, list }: DoneProps) {
  const { t } = useTranslation('exhibitors');
  return (
    <>
      <Alert
        color="green"
        icon={<IconCheck aria-hidden />}
        title={t('import.done', { count: newCount + matchedCount })}
      >
        <Group justify="space-between" gap="sm">
          <Text size="sm" flex="1 1 240px">
            {t('import.doneText')}
          </Text>
          <Button component={Link} to={list} size="xs">
            {t('import.toList')}
          </Button>
        </Group>
      </Alert>
      {faultyCount > 0 && (
        <Alert
          color="yellow"
          icon={<IconAlertTriangle aria-hidden />}
          title={t('import.leftOut', { count: faultyCount })}
        >
          <Group justify="space-between" gap="sm">
            <Text size="sm" flex="1 1 240px">
              {t('import.leftOutText')}
            </Text>
            <Button
              component="a"
              href={faultyRowsUrl(place, id)}
              variant="default"
              size="xs"
              leftSection={<IconDownload size={16} aria-hidden />}
            >
              {t('import.badRows')}
            </Button>
          </Group>
        </Alert>
      )}
    </>
  );
}
