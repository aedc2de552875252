import { Button, Spoiler, Text } from '@mantine/core';
import { IconExternalLink, IconListCheck } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { labelled } from '#lib/kernel';
import { NotFoundPage } from '../../../app/not-found-page';
import { DataTable, useCursorList, type Column } from '../../../shared/list';
import { useSession } from '../../../shared/session/use-session';
import { EmptyState } from '../../../shared/ui/states/empty-state';
import { PageHeader } from '../../../shared/ui/page/page-header';
import { toast } from '../../../shared/ui/toasts/toast';
import { TimeHere } from '../../../shared/session/time-here';
import { type FailedJob, failedJobs, jobBoard, retryJobs } from '../api';

/** For whoever runs the installation: the work behind the pages that was given up after its last try. */
export function FailedJobsPage() {
  const { data: session } = useSession();
  return session?.account.administrator === true ? <FailedJobs /> : <NotFoundPage />;
}

type Work = keyof (typeof import('../i18n/vi.json'))['jobs']['work'];

/** What a kind of job does, in the reader's words. */
const workOf = (t: TFunction<'home'>, name: string): string =>
  t(`jobs.work.${name.replace('.', '_') as Work}`, { defaultValue: t('jobs.work.otherwise') });

const queryKey = ['home', 'failed-jobs'];

function FailedJobs() {
  const { t, i18n } = useTranslation('home');
  const client = useQueryClient();
  const list = useCursorList({ queryKey, fetchPage: failedJobs });
  const board = useQuery({ queryKey: [...queryKey, 'board'], queryFn: ({ signal }) => jobBoard(signal) });
  const retry = async (id: string): Promise<void> => {
    try {
      await retryJobs([id]);
      toast.success(t('jobs.waits'));
    } catch (error) {
      toast.problem(error);
    }
    await client.invalidateQueries({ queryKey });
  };
  return (
    <>
      <PageHeader
        title={t('jobs.title')}
        breadcrumbs={[{ label: t('administration.title'), to: '/administration' }]}
        subtitle={t('jobs.subtitle')}
        actions={
          board.data && (
            <Button
              component="a"
              href={board.data}
              variant="default"
              rightSection={<IconExternalLink size={16} aria-hidden />}
            >
              {t('jobs.board')}
            </Button>
          )
        }
      />
      <DataTable
        label={t('jobs.title')}
        list={list}
        columns={useColumns()}
        rowKey={({ id }) => id}
        rowActions={({ id, name }) => (
          <Button
            size="xs"
            variant="default"
            aria-label={labelled(t('jobs.retry'), workOf(t, name), i18n.language)}
            onClick={() => void retry(id)}
          >
            {t('jobs.retry')}
          </Button>
        )}
        empty={<EmptyState icon={IconListCheck} title={t('jobs.empty')} text={t('jobs.emptyText')} />}
      />
    </>
  );
}

function useColumns(): Column<FailedJob>[] {
  const { t } = useTranslation('home');
  return [
    { key: 'name', header: t('jobs.name'), render: ({ name }) => workOf(t, name) },
    {
      key: 'failedAt',
      header: t('jobs.failedAt'),
      render: ({ failedAt }) => <TimeHere value={failedAt} as="dateTime" />,
    },
    { key: 'attempts', header: t('jobs.attempts'), render: ({ attempts }) => attempts },
    {
      key: 'error',
      header: t('jobs.error'),
      render: ({ lastError }) => (
        <Spoiler
          maxHeight={61}
          showLabel={t('jobs.whole')}
          hideLabel={t('jobs.less')}
          styles={{ control: { fontSize: 'inherit', whiteSpace: 'nowrap' } }}
        >
          <Text size="sm" maw={480} style={{ overflowWrap: 'anywhere' }}>
            {lastError}
          </Text>
        </Spoiler>
      ),
    },
  ];
}
