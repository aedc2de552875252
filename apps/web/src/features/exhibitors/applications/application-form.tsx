import { Button, Stack } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { applicationLimits } from '#lib/api-client';
import { faultIn, Form, useLimitedForm, useSubmission } from '../../../shared/forms';
import { toast } from '../../../shared/ui/toasts/toast';
import {
  type OrganisationFairDetail,
  type ProductLine,
  readOrganisationFair,
  saveApplication,
  submitApplication,
  useRenewFairs,
} from '../api';
import { ApplicationFields } from './application-fields';
import { type ApplicationValues, valuesOf } from './application-values';
import { ApplicationWithdrawal } from './application-withdrawal';
import { canHandIn, isWritable } from './hand-in';

interface ApplicationFormProps {
  organisationId: string;
  fair: OrganisationFairDetail['fair'];
  application: OrganisationFairDetail['application'];
  products: readonly ProductLine[];
  /** Who exhibits withdraws from the fair as a whole, with a reason. */
  isExhibitor: boolean;
}

type Application = Pick<OrganisationFairDetail, 'application'>;

const versioned = ({ application }: Application) => ({ application, version: application?.version ?? 0 });

/** An application to a fair: written, saved and handed in, taken back, or only read where it is too late. */
export function ApplicationForm({
  organisationId,
  fair,
  application,
  products,
  isExhibitor,
}: ApplicationFormProps) {
  const { t } = useTranslation('exhibitors');
  const renew = useRenewFairs(organisationId);
  const deed = useRef<'save' | 'submit'>('submit');
  const isTaken = canHandIn({ fair, application });
  const form = useLimitedForm<ApplicationValues>(applicationLimits, {
    initialValues: valuesOf(application),
    rules: { boothsWanted: (count) => faultIn(count, { max: fair.boothsPerExhibitor }) },
  });
  const path = { organisationId, fairId: fair.id };
  const isHandedIn = (): boolean => isTaken && deed.current === 'submit';
  const submission = useSubmission(form, {
    edits: {
      thing: versioned({ application }),
      read: async () => versioned(await readOrganisationFair(path)),
      valuesOf: (thing) => valuesOf(thing.application),
    },
    send: async (values, _key, before, taken) => {
      await saveApplication(path, before, values);
      taken();
      if (isHandedIn()) await submitApplication(organisationId, fair.id);
    },
    onDone: async () => {
      toast.success(t(isHandedIn() ? 'application.submitted' : 'application.saved'));
      await renew();
    },
  });
  const isOpen = isWritable({ fair, application });
  const fields = (
    <ApplicationFields form={form} products={products} mostBooths={fair.boothsPerExhibitor} isOpen={isOpen} />
  );
  const withdrawal = application?.allowed.includes('withdraw') && !isExhibitor && (
    <ApplicationWithdrawal path={path} />
  );
  if (!isOpen)
    return (
      <Stack gap="md">
        {fields}
        {withdrawal}
      </Stack>
    );
  return (
    <Form
      submission={submission}
      submitLabel={t(isTaken ? 'application.submit' : 'application.save')}
      submitProps={{ onClick: () => (deed.current = 'submit') }}
      actions={
        <>
          {withdrawal}
          {isTaken && (
            <Button
              type="submit"
              variant="default"
              disabled={submission.isSubmitting}
              onClick={() => (deed.current = 'save')}
            >
              {t('application.save')}
            </Button>
          )}
        </>
      }
    >
      {fields}
    </Form>
  );
}
