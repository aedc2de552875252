import { TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { personLimits } from '#lib/api-client';
import { uiLanguage } from '#lib/kernel';
import { Form, FormModal, useLimitedForm, useSubmission } from '../../shared/forms';
import { LanguageSelect } from '../../shared/forms/fields/language-select';
import { toast } from '../../shared/ui/toasts/toast';
import { askOwner } from './api';

/** An organiser without an owner, and the address that was written to. */
export interface AskedOrganiser {
  id: string;
  email: string;
}

interface OwnerDialogProps {
  /** Null: closed. */
  asking: AskedOrganiser | null;
  onClose: () => void;
}

/** Asks somebody to be the owner of an organiser that has none: the same person again, or another instead. */
export function OwnerDialog({ asking, onClose }: OwnerDialogProps) {
  const { t } = useTranslation('home');
  return (
    <FormModal opened={asking !== null} onClose={onClose} title={t('administration.owner.ask')} size="lg">
      {asking && <OwnerForm key={asking.id} organiser={asking} onDone={onClose} />}
    </FormModal>
  );
}

function OwnerForm({ organiser, onDone }: { organiser: AskedOrganiser; onDone: () => void }) {
  const { t, i18n } = useTranslation('home');
  const client = useQueryClient();
  const form = useLimitedForm(personLimits, {
    initialValues: { email: organiser.email, name: '', language: uiLanguage(i18n.language) },
  });
  const submission = useSubmission(form, {
    send: (values) => askOwner(organiser.id, values),
    onDone: async (_answer, { email }) => {
      toast.success(t('administration.owner.done', { email }));
      await client.invalidateQueries({ queryKey: ['home', 'organisers'] });
      onDone();
    },
  });
  return (
    <Form submission={submission} submitLabel={t('administration.owner.submit')}>
      <TextInput
        type="email"
        label={t('administration.create.ownerEmail')}
        data-autofocus
        {...form.getInputProps('email')}
      />
      <TextInput label={t('administration.create.ownerName')} {...form.getInputProps('name')} />
      <LanguageSelect label={t('administration.create.ownerLanguage')} {...form.getInputProps('language')} />
    </Form>
  );
}
