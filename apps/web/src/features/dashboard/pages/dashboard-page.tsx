import { Button, NativeSelect, SimpleGrid, Stack } from '@mantine/core';
import { IconBuildingStore, IconCalendarEvent, IconMap2, IconMailCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { textIn, type UiLanguage } from '#lib/kernel';
import { fairThatMatters } from '../../../shared/fairs/fair-that-matters';
import { PhaseBadge } from '../../../shared/fairs/phase-badge';
import { EmptyState } from '../../../shared/ui/states/empty-state';
import { PageHeader } from '../../../shared/ui/page/page-header';
import { PageLoader } from '../../../shared/ui/states/page-loader';
import { QueryProblem } from '../../../shared/ui/states/query-problem';
import { StatCard } from '../../../shared/ui/values/stat-card';
import { useDashboard, useFairChoice, type Dashboard, type FairItem } from '../api';
import { AttentionList } from '../parts/attention-list';
import { MeetingsCard } from '../parts/meetings-card';
import { ShareBar } from '../parts/share-bar';

/** Where the organiser's work starts: how the fair stands and what waits. */
export function DashboardPage() {
  const { t } = useTranslation('dashboard');
  const { organiserId = '', fairId } = useParams();
  const [query, setQuery] = useSearchParams();
  const fairs = useFairChoice(organiserId);
  if (fairs.isPending) return <PageLoader />;
  if (fairs.isError) return <QueryProblem error={fairs.error} onRetry={() => void fairs.refetch()} />;
  const wanted = fairId ?? query.get('fair');
  const chosen = fairs.data.find(({ id }) => id === wanted) ?? fairThatMatters(fairs.data);
  if (!chosen) {
    return (
      <>
        <PageHeader title={t('title')} />
        <EmptyState
          icon={IconBuildingStore}
          title={t('noFair')}
          text={t('noFairText')}
          action={
            <Button component={Link} to="fairs">
              {t('makeFair')}
            </Button>
          }
        />
      </>
    );
  }
  return (
    <>
      <PageHeader
        title={t('title')}
        subtitle={chosen.name}
        badge={<PhaseBadge phase={chosen.phase} />}
        actions={
          <>
            {fairId === undefined && fairs.data.length > 1 && (
              <NativeSelect
                aria-label={t('choose')}
                value={chosen.id}
                onChange={(event) => setQuery({ fair: event.currentTarget.value }, { replace: true })}
                data={fairs.data.map(({ id, name }) => ({ value: id, label: name }))}
              />
            )}
            <Button
              component={Link}
              to={`/organiser/${organiserId}/fairs/${chosen.id}/report`}
              variant="default"
            >
              {t('report')}
            </Button>
          </>
        }
      />
      <FairDashboard organiserId={organiserId} fairId={chosen.id} phase={chosen.phase} />
    </>
  );
}

interface FairDashboardProps {
  organiserId: string;
  fairId: string;
  phase: FairItem['phase'];
}

function FairDashboard({ organiserId, fairId, phase }: FairDashboardProps) {
  const dashboard = useDashboard(organiserId, fairId);
  const { t, i18n } = useTranslation(['dashboard', 'reports']);
  if (dashboard.isPending) return <PageLoader />;
  if (dashboard.isError)
    return <QueryProblem error={dashboard.error} onRetry={() => void dashboard.refetch()} />;
  const { exhibitors, products, booths, guests, meetings } = dashboard.data;
  const number = new Intl.NumberFormat(i18n.language);
  const forRent = booths.claimed.count + booths.held.count + booths.free.count;
  const base = `/organiser/${organiserId}`;
  const colours = ['sea.6', 'coral.5', 'indigo.5', 'yellow.6', 'grape.5', 'cyan.6'];
  return (
    <Stack>
      <SimpleGrid cols={{ base: 1, xs: 2, lg: 4 }}>
        <StatCard
          label={t('daysToGo')}
          value={daysText(dashboard.data.daysToGo, t('running'), t('over'))}
          hint={textIn(dashboard.data.fair.name, i18n.language as UiLanguage)}
          icon={IconCalendarEvent}
          tone="coral"
        />
        <StatCard
          label={t('exhibitors')}
          value={number.format(exhibitors.total)}
          hint={`${number.format(products.total)} ${t('products').toLocaleLowerCase(i18n.language)}`}
          icon={IconBuildingStore}
          to={`${base}/fairs/${fairId}/exhibitors`}
        />
        <StatCard
          label={t('booths')}
          value={number.format(booths.claimed.count)}
          hint={t('boothsOf', { count: forRent })}
          icon={IconMap2}
          to={`${base}/fairs/${fairId}/plan`}
        />
        <StatCard
          label={t('replies')}
          value={number.format(guests.accepted)}
          hint={t('repliesOf', { count: guests.invited })}
          icon={IconMailCheck}
          tone="coral"
          to={`${base}/fairs/${fairId}/campaigns`}
        />
      </SimpleGrid>
      <SimpleGrid cols={{ base: 1, md: 2 }}>
        <AttentionList organiserId={organiserId} phase={phase} dashboard={dashboard.data} />
        <MeetingsCard base={`${base}/fairs/${fairId}`} meetings={meetings} />
        <ShareBar
          title={t('boothShare')}
          shares={[
            { name: t('reports:key.claimed'), count: booths.claimed.count, colour: 'sea.6' },
            { name: t('reports:key.booth-held'), count: booths.held.count, colour: 'yellow.6' },
            { name: t('reports:key.free'), count: booths.free.count, colour: 'gray.4' },
          ]}
        />
        <ShareBar
          title={t('kinds')}
          shares={exhibitors.byKind.map(({ key, count }, index) => ({
            name: t(`reports:key.${(key ?? 'enterprise') as Kind}`, { defaultValue: t('reports:notKnown') }),
            count,
            colour: colours[index % colours.length] ?? 'sea.6',
          }))}
        />
      </SimpleGrid>
    </Stack>
  );
}

type Kind = 'cooperative' | 'enterprise' | 'household' | 'agency' | 'association' | 'importer';

const daysText = (days: Dashboard['daysToGo'], running: string, over: string): string | number =>
  days === null ? over : days === 0 ? running : days;
