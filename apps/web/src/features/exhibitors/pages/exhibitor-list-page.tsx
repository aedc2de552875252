import { Button, SegmentedControl } from '@mantine/core';
import { IconBuildingStore, IconDownload, IconUpload } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { DataTable, useCursorList } from '../../../shared/list';
import { EmptyState } from '../../../shared/ui/states/empty-state';
import { PageHeader } from '../../../shared/ui/page/page-header';
import { DisputesAlert } from '../identity/disputes-alert';
import { useExhibitorColumns } from '../standing/use-exhibitor-columns';
import { WithoutAccountAlert } from '../standing/without-account-alert';
import { exportUrl, listExhibitors, type Standing } from '../review-api';

/** The exhibitors of a fair, those who take part or those who withdrew. */
export function ExhibitorListPage() {
  const { t } = useTranslation('exhibitors');
  const { organiserId = '', fairId = '' } = useParams();
  const place = { organiserId, fairId };
  const [standing, setStanding] = useState<Standing>('present');
  const list = useCursorList({
    queryKey: ['exhibitors', 'list', place, standing],
    fetchPage: (request) => listExhibitors(place, standing, request),
  });
  const columns = useExhibitorColumns(place);
  const add = (
    <Button component={Link} to="import" leftSection={<IconUpload size={18} aria-hidden />}>
      {t('list.import')}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={t('list.title')}
        subtitle={t('list.subtitle')}
        actions={
          <>
            <Button
              component="a"
              href={exportUrl(place)}
              variant="default"
              leftSection={<IconDownload size={18} aria-hidden />}
            >
              {t('list.export')}
            </Button>
            {add}
          </>
        }
      />
      <DisputesAlert organiserId={organiserId} />
      <WithoutAccountAlert place={place} />
      <SegmentedControl
        aria-label={t('list.standing')}
        value={standing}
        onChange={(value) => setStanding(value)}
        data={(['present', 'withdrawn'] as const).map((value) => ({ value, label: t(`list.${value}`) }))}
        mb="md"
      />
      <DataTable
        label={t('list.title')}
        list={list}
        rowKey={({ id }) => id}
        rowHref={({ id }) => id}
        columns={columns}
        empty={<NoExhibitors standing={standing} action={add} />}
      />
    </>
  );
}

/** Only where exhibitors take part is there something to do about their absence. */
function NoExhibitors({ standing, action }: { standing: Standing; action: ReactNode }) {
  const { t } = useTranslation('exhibitors');
  return standing === 'withdrawn' ? (
    <EmptyState icon={IconBuildingStore} title={t('list.noneWithdrawn')} text={t('list.noneWithdrawnText')} />
  ) : (
    <EmptyState icon={IconBuildingStore} title={t('list.empty')} text={t('list.emptyText')} action={action} />
  );
}
