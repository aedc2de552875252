import { Alert, Button, Card, Skeleton, Tabs } from '@mantine/core';
import {
  IconAlertTriangle,
  IconLayoutGrid,
  IconMessages,
  IconRosetteDiscountCheck,
  IconSend,
  IconSparkles,
} from '@tabler/icons-react';
import { type ReactNode, lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { PageHeader } from '../../../shared/ui/page/page-header';
import { PageLoader } from '../../../shared/ui/states/page-loader';
import { QueryProblem } from '../../../shared/ui/states/query-problem';
import { TimeHere } from '../../../shared/session/time-here';
import { useZoneHere } from '../../../shared/session/use-zone-here';
import { ClockNote } from '../../../shared/ui/values/clock-note';
import { isGoingOn, type Run, type RunPath, useComments, useRun } from '../api';
import { failureOf } from '../model/failure';
import { QualityTab } from '../quality/quality-tab';
import { CopyButton } from '../runs/run-actions';
import { RunBadge } from '../runs/run-badge';
import { RunProgressPanel } from '../runs/run-progress';

const BoardTab = lazy(async () => ({ default: (await import('../board/board-tab')).BoardTab }));
const PublishingTab = lazy(async () => ({
  default: (await import('../publishing/publishing-tab')).PublishingTab,
}));
const CommentsTab = lazy(async () => ({ default: (await import('../publishing/comments-tab')).CommentsTab }));

/** A run: how good it is, its meetings, what publishing it would change, and what participants say. */
export function RunPage() {
  const { t } = useTranslation('timetables');
  const { organiserId = '', fairId = '', runId = '' } = useParams();
  const path = { organiserId, fairId, runId };
  const run = useRun(path);
  if (run.isPending) return <PageLoader />;
  if (run.isError) return <QueryProblem error={run.error} onRetry={() => void run.refetch()} />;
  const { number, kind, createdAt, state } = run.data;
  const above = `/organiser/${organiserId}/fairs/${fairId}/timetables`;
  const hasTimetable = state === 'finished' && run.data.result?.status !== 'infeasible';
  return (
    <>
      <PageHeader
        title={t('run.title', { number })}
        badge={<RunBadge run={run.data} />}
        subtitle={
          <>
            {t(`kind.${kind}`)}
            {run.data.fillWithRecommendations && ` · ${t('run.recommended')}`} ·{' '}
            <TimeHere value={createdAt} as="dateTime" />
          </>
        }
        breadcrumbs={[{ label: t('title'), to: above }]}
        actions={
          hasTimetable ? (
            <CopyButton path={path} run={run.data} />
          ) : (
            !isGoingOn(run.data) && (
              <Button
                component={Link}
                to={`${above}?start`}
                leftSection={<IconSparkles size={18} aria-hidden />}
              >
                {t('run.again')}
              </Button>
            )
          )
        }
      />
      {isGoingOn(run.data) && <RunProgressPanel path={path} run={run.data} />}
      {(state === 'failed' || state === 'cancelled') && (
        <Alert
          color="yellow"
          icon={<IconAlertTriangle aria-hidden />}
          title={t(state === 'failed' ? 'state.failed' : 'state.cancelled')}
        >
          {state === 'failed' ? t(`failure.${failureOf(run.data.failure)}`) : t('run.cancelledText')}
        </Alert>
      )}
      {state === 'finished' && <RunTabs path={path} run={run.data} hasTimetable={hasTimetable} />}
    </>
  );
}

interface RunTabsProps {
  path: RunPath;
  run: Run;
  /** False: there can be none, and only the reason is shown. */
  hasTimetable: boolean;
}

function RunTabs({ path, run, hasTimetable }: RunTabsProps) {
  const { t } = useTranslation('timetables');
  const [search, setSearch] = useSearchParams();
  const comments = useComments(path);
  const zone = useZoneHere();
  const open = comments.data?.filter(({ settledAt }) => settledAt === null).length ?? 0;
  const quality = run.result ? <QualityTab path={path} run={run} result={run.result} /> : <Card />;
  if (!hasTimetable) return quality;
  const tabs = [
    ['quality', IconRosetteDiscountCheck, t('tab.quality'), quality],
    ['board', IconLayoutGrid, t('tab.board'), <BoardTab key="board" path={path} run={run} />],
    ['publishing', IconSend, t('tab.publishing'), <PublishingTab key="publishing" path={path} run={run} />],
    [
      'comments',
      IconMessages,
      open === 0 ? t('tab.comments') : t('tab.commentsOpen', { count: open }),
      <CommentsTab key="comments" path={path} />,
    ],
  ] as const;
  const value = tabs.find(([name]) => name === search.get('tab'))?.[0] ?? 'quality';
  return (
    <Tabs
      value={value}
      onChange={(tab) => setSearch(tab === null ? {} : { tab }, { replace: true })}
      keepMounted={false}
    >
      <Tabs.List mb="md">
        {tabs.map(([name, Picture, label]) => (
          <Tabs.Tab key={name} value={name} leftSection={<Picture size={18} aria-hidden />}>
            {label}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {zone !== undefined && <ClockNote zone={zone} />}
      {tabs.map(([name, , , content]) => (
        <Tabs.Panel key={name} value={name}>
          <Waiting>{content}</Waiting>
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}

const Waiting = ({ children }: { children: ReactNode }) => (
  <Suspense fallback={<Skeleton height={320} radius="md" />}>{children}</Suspense>
);
