import { Card } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { organisationLimits } from '#lib/api-client';
import { Form, useLimitedForm, useSubmission } from '../../../shared/forms';
import { renewSession } from '../../../shared/session/use-session';
import { PageHeader } from '../../../shared/ui/page/page-header';
import { createOrganisation } from '../api';
import { OrganisationFields } from '../../../shared/profile/organisation-fields';
import { emptyValues, type OrganisationValues, requestOf } from '../../../shared/profile/organisation-values';

/** The first visit of somebody who wants to exhibit or to buy. */
export function NewOrganisationPage() {
  const { t } = useTranslation('organisations');
  const client = useQueryClient();
  const navigate = useNavigate();
  const form = useLimitedForm<OrganisationValues>(organisationLimits, { initialValues: emptyValues });
  const submission = useSubmission(form, {
    send: (values, key) => createOrganisation(requestOf(values), key),
    onDone: async ({ id, kind }) => {
      await renewSession(client);
      await navigate(kind === 'importer' ? `/buyer/${id}` : `/exhibitor/${id}`);
    },
  });
  return (
    <>
      <PageHeader title={t('new.title')} subtitle={t('new.subtitle')} />
      <Card padding="lg">
        <Form submission={submission} submitLabel={t('new.submit')}>
          <OrganisationFields form={form} />
        </Form>
      </Card>
    </>
  );
}
