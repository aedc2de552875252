import { Button, SimpleGrid } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { codeNames, daysText, formatMoney, type Money, textIn, type UiLanguage } from '#lib/kernel';
import { PageHeader } from '../../../shared/ui/page/page-header';
import { PageLoader } from '../../../shared/ui/states/page-loader';
import { QueryProblem } from '../../../shared/ui/states/query-problem';
import { StatCard } from '../../../shared/ui/values/stat-card';
import { toast } from '../../../shared/ui/toasts/toast';
import { downloadWorkbook, useOutcome, type Outcome } from '../api';
import type { Figure } from '../figure';
import { Figures } from '../parts/figures';

/** What came of a fair. */
export function OutcomePage() {
  const { organiserId = '', fairId = '' } = useParams();
  const { t, i18n } = useTranslation('reports');
  const outcome = useOutcome(organiserId, fairId);
  const [isLoading, setLoading] = useState(false);
  if (outcome.isPending) return <PageLoader />;
  if (outcome.isError) return <QueryProblem error={outcome.error} onRetry={() => void outcome.refetch()} />;
  const { fair } = outcome.data;
  const download = async (): Promise<void> => {
    setLoading(true);
    await downloadWorkbook(organiserId, fairId, `${fair.slug}.xlsx`).catch((error: unknown) =>
      toast.problem(error),
    );
    setLoading(false);
  };
  return (
    <>
      <PageHeader
        title={t('title')}
        subtitle={`${textIn(fair.name, i18n.language as UiLanguage)} · ${daysText(fair.startsOn, fair.endsOn, i18n.language as UiLanguage)}`}
        actions={
          <Button
            leftSection={<IconFileSpreadsheet size={18} aria-hidden />}
            loading={isLoading}
            onClick={() => void download()}
          >
            {t('download')}
          </Button>
        }
      />
      <OutcomeFigures outcome={outcome.data} />
    </>
  );
}

type Key = keyof (typeof import('../i18n/vi.json'))['key'];

function OutcomeFigures({ outcome }: { outcome: Outcome }) {
  const { t, i18n } = useTranslation('reports');
  const { exhibitors, products, booths, guests, meetings } = outcome;
  const number = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 0 });
  const decimal = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent' });
  const sum = (amounts: readonly Money[]): string =>
    amounts.length === 0 ? '–' : amounts.map((money) => formatMoney(money, i18n.language)).join(' + ');
  const share = (part: number | null): string => (part === null ? '–' : percent.format(part / 100));
  const countryName = codeNames('region', i18n.language);
  const worded = (
    counts: readonly { key: string | null; count: number }[],
    missing = t('notKnown'),
  ): Figure[] =>
    counts.map(({ key, count }) => ({
      name: key === null ? missing : t(`key.${key as Key}`, { defaultValue: t('notKnown') }),
      count,
    }));
  const named = (counts: readonly { key: string | null; count: number }[], name: (key: string) => string) =>
    counts.map(({ key, count }) => ({ name: key === null ? t('notKnown') : name(key), count }));
  const boothFigure = (key: 'claimed' | 'held' | 'free' | 'blocked'): Figure => ({
    name: t(key === 'held' ? 'key.booth-held' : `key.${key}`),
    count: booths[key].count,
    note: `${number.format(booths[key].areaM2)}\u00a0m²`,
  });
  return (
    <>
      <SimpleGrid cols={{ base: 2, md: 4 }} mb="lg">
        <StatCard label={t('exhibitors')} value={number.format(exhibitors.total)} />
        <StatCard label={t('products')} value={number.format(products.total)} tone="coral" />
        <StatCard label={t('meetings')} value={number.format(meetings.held)} />
        <StatCard label={t('expected')} tone="coral" value={sum(meetings.expected)} />
        <StatCard label={t('agreed')} value={sum(meetings.agreed)} />
        <StatCard
          label={t('agreedLater')}
          value={sum(meetings.later.agreed)}
          hint={t('expectedLater', { sum: sum(meetings.later.expected) })}
          tone="coral"
        />
        <StatCard label={t('acceptedShare')} value={share(meetings.acceptedShare)} />
        <StatCard
          label={t('keptShare')}
          value={share(meetings.keptShare)}
          hint={t('rating', { rating: meetings.rating === null ? '–' : decimal.format(meetings.rating) })}
          tone="coral"
        />
      </SimpleGrid>
      <SimpleGrid cols={{ base: 1, md: 2 }}>
        <Figures
          chart
          title={t('exhibitorsByProvince')}
          figures={named(exhibitors.byProvince, (key) => key)}
        />
        <Figures chart title={t('productsByStars')} figures={worded(products.byStars, t('noStars'))} />
        <Figures title={t('exhibitorsByKind')} figures={worded(exhibitors.byKind)} />
        <Figures title={t('productsByCategory')} figures={worded(products.byCategory)} />
        <Figures
          title={t('booths')}
          figures={(['claimed', 'held', 'free', 'blocked'] as const).map(boothFigure)}
        />
        <Figures
          title={t('invitations')}
          figures={(['accepted', 'declined', 'unanswered'] as const).map((key) => ({
            name: t(`key.${key}`),
            count: guests[key],
          }))}
        />
        <Figures title={t('buyersByCountry')} figures={named(guests.buyersByCountry, countryName)} />
        <Figures title={t('requests')} figures={worded(meetings.requestsByState)} />
        <Figures
          title={t('meetings')}
          figures={(['scheduled', 'held', 'missed', 'cancelled'] as const).map((key) => ({
            name: t(`key.${key}`),
            count: meetings[key],
          }))}
        />
      </SimpleGrid>
    </>
  );
}
