import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { PageHeader } from '../../../shared/ui/page/page-header';
import { createFair } from '../api';
import { newFairValues, requestOf } from '../fair-values';
import { FairForm } from '../parts/fair-form';

/** Makes a fair as a draft, then asks for its plan. */
export function NewFairPage() {
  const { t } = useTranslation('fairs');
  const { organiserId = '' } = useParams();
  const navigate = useNavigate();
  const client = useQueryClient();
  return (
    <>
      <PageHeader
        title={t('new.title')}
        subtitle={t('new.subtitle')}
        breadcrumbs={[{ label: t('list.title'), to: `/organiser/${organiserId}/fairs` }]}
      />
      <FairForm
        initialValues={newFairValues()}
        submitLabel={t('new.submit')}
        send={(values, key) => createFair(organiserId, requestOf(values, null), key)}
        onDone={async ({ id }) => {
          await client.invalidateQueries({ queryKey: ['fairs', organiserId] });
          await navigate(`/organiser/${organiserId}/fairs/${id}/plan-import`);
        }}
      />
    </>
  );
}
