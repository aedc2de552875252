import { Card } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { organisationLimits } from '#lib/api-client';
import { Form, useLimitedForm, useSubmission } from '../../../shared/forms';
import { toast } from '../../../shared/ui/toasts/toast';
import type { Organisation } from '../../../shared/profile/organisation';
import { OrganisationFields } from '../../../shared/profile/organisation-fields';
import { type OrganisationValues, requestOf, valuesOf } from '../../../shared/profile/organisation-values';
import { correctExhibitor, type ExhibitorDetail, type FairPlace, readExhibitor } from '../review-api';

/** What the organiser typed of an exhibitor, to be corrected. */
export function EnteredForm({ place, exhibitor }: { place: FairPlace; exhibitor: ExhibitorDetail }) {
  const { t } = useTranslation('exhibitors');
  const client = useQueryClient();
  const { id, organisation } = exhibitor;
  const form = useLimitedForm<OrganisationValues>(organisationLimits, {
    initialValues: valuesOf(organisation),
  });
  const submission = useSubmission(form, {
    edits: {
      thing: organisation,
      read: async () => (await readExhibitor(place, id)).organisation,
      valuesOf,
    },
    send: (values, _key, before: Organisation) =>
      correctExhibitor(place, { exhibitorId: id, before }, requestOf(values, before)),
    onDone: async () => {
      await client.invalidateQueries({ queryKey: ['exhibitors'] });
      toast.success(t('entered.saved'));
    },
  });
  return (
    <Card padding="lg">
      <Form submission={submission} submitLabel={t('entered.save')}>
        <OrganisationFields form={form} />
      </Form>
    </Card>
  );
}
