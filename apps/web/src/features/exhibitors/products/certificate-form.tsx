import { Button, Select, SimpleGrid, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { certificateLimits } from '#lib/api-client';
import { day, Form, useLimitedForm, useSubmission } from '../../../shared/forms';
import { DayField } from '../../../shared/forms/fields/day-field';
import { FileDrop } from '../../../shared/ui/inputs/file-drop';
import { toast } from '../../../shared/ui/toasts/toast';
import { addCertificate, type CertificateRequest, sendDocument } from '../api';
import { useCertificateName } from './use-certificate-name';

const kinds = ['ocop', 'vietgap', 'globalgap', 'haccp', 'iso22000', 'organic', 'halal', 'other'] as const;

interface Values extends Record<string, unknown> {
  kind: CertificateRequest['kind'];
  number: string;
  issuer: string;
  stars: string;
  issuedOn: string;
  expiresOn: string;
}

interface CertificateFormProps {
  organisationId: string;
  productId: string;
  onDone: () => Promise<void>;
  onCancel: () => void;
}

export function CertificateForm({ organisationId, productId, onDone, onCancel }: CertificateFormProps) {
  const { t } = useTranslation('exhibitors');
  const nameOf = useCertificateName();
  const [scan, setScan] = useState<File[]>([]);
  const form = useLimitedForm<Values>(certificateLimits, {
    initialValues: { kind: 'ocop', number: '', issuer: '', stars: '3', issuedOn: '', expiresOn: '' },
    rules: { issuedOn: day, expiresOn: day },
  });
  const isOcop = form.getValues().kind === 'ocop';
  const submission = useSubmission(form, {
    send: async (values, key) => {
      const { kind, number, issuer, issuedOn } = values;
      const stars = kind === 'ocop' ? Number(values.stars) : null;
      const expiresOn = values.expiresOn === '' ? null : values.expiresOn;
      const body = { kind, number, issuer, issuedOn, stars, expiresOn };
      const { id } = await addCertificate(organisationId, productId, body, key);
      if (scan[0]) await sendDocument(organisationId, id, scan[0]);
    },
    onDone: async () => {
      form.reset();
      setScan([]);
      toast.success(t('certificate.saved'));
      await onDone();
    },
  });
  return (
    <Form
      submission={submission}
      submitLabel={t('product.addCertificate')}
      actions={
        <Button variant="default" onClick={onCancel}>
          {t('action.cancel', { ns: 'shared' })}
        </Button>
      }
    >
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Select
          label={t('certificate.kind')}
          data={kinds.map((value) => ({ value, label: nameOf(value) }))}
          allowDeselect={false}
          {...form.getInputProps('kind')}
        />
        {isOcop && (
          <Select
            label={t('certificate.stars')}
            data={['3', '4', '5']}
            allowDeselect={false}
            {...form.getInputProps('stars')}
          />
        )}
        <TextInput label={t('certificate.number')} {...form.getInputProps('number')} />
        <TextInput label={t('certificate.issuer')} {...form.getInputProps('issuer')} />
        <DayField label={t('certificate.issuedOn')} {...form.getInputProps('issuedOn')} />
        <DayField
          label={t('certificate.expiresOn')}
          description={isOcop ? t('certificate.expiresHint') : undefined}
          {...form.getInputProps('expiresOn')}
        />
      </SimpleGrid>
      <FileDrop
        label={t('certificate.document')}
        accept=".pdf,image/png,image/jpeg"
        files={scan}
        onChange={setScan}
      />
    </Form>
  );
}
