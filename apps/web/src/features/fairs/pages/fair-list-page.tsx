import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { daysText, searchKey, type UiLanguage } from '#lib/kernel';
import { PhaseBadge } from '../../../shared/fairs/phase-badge';
import { DataTable, fixedList } from '../../../shared/list';
import { EmptyState } from '../../../shared/ui/states/empty-state';
import { PageHeader } from '../../../shared/ui/page/page-header';
import { useFairs } from '../api';

/** All fairs of the organiser. */
export function FairListPage() {
  const { t, i18n } = useTranslation('fairs');
  const { organiserId = '' } = useParams();
  const fairs = useFairs(organiserId);
  const [search, setSearch] = useState('');
  const wanted = searchKey(search);
  const found = (fairs.data ?? []).filter(({ name, venue }) => searchKey(name, venue).includes(wanted));
  const list = {
    ...fixedList(found),
    search,
    setSearch,
    isLoading: fairs.isPending,
    error: fairs.error,
    retry: () => void fairs.refetch(),
  };
  const add = (
    <Button component={Link} to="new" leftSection={<IconPlus size={18} aria-hidden />}>
      {t('list.new')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('list.title')} subtitle={t('list.subtitle')} actions={add} />
      <DataTable
        label={t('list.title')}
        list={list}
        rowKey={(fair) => fair.id}
        rowHref={(fair) => `${fair.id}/plan`}
        empty={<EmptyState title={t('list.empty')} text={t('list.emptyText')} action={add} />}
        columns={[
          { key: 'name', header: t('field.name'), render: (fair) => fair.name },
          {
            key: 'dates',
            header: t('list.dates'),
            render: (fair) => daysText(fair.startsOn, fair.endsOn, i18n.language as UiLanguage),
          },
          { key: 'venue', header: t('field.venue'), render: (fair) => fair.venue, wideOnly: true },
          { key: 'booths', header: t('list.booths'), render: (fair) => fair.rentableBooths },
          { key: 'state', header: t('list.state'), render: (fair) => <PhaseBadge phase={fair.phase} /> },
        ]}
      />
    </>
  );
}
