import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { festivalLimits } from '#lib/api-client';
import type { UiLanguage } from '#lib/kernel';
import { filled, Form, nothing, useLimitedForm, useSubmission } from '../../../shared/forms';
import { readFestivals, saveFestival, useRenewFestivals, type Festival } from '../api';
import { TranslatedField, WritingLanguage } from '../../../shared/forms/fields/translated-field';

interface FestivalFormProps {
  organiserId: string;
  festival: Festival | null;
  onDone: () => void;
}

const valuesOf = (festival: Festival | null) => ({
  name: festival?.name ?? nothing,
  description: festival?.description ?? nothing,
});

/** Makes or edits a festival. */
export function FestivalForm({ organiserId, festival, onDone }: FestivalFormProps) {
  const { t, i18n } = useTranslation('festivals');
  const [writing, setWriting] = useState<UiLanguage>(i18n.language as UiLanguage);
  const renew = useRenewFestivals();
  const form = useLimitedForm(festivalLimits, { initialValues: valuesOf(festival) });
  const submission = useSubmission(form, {
    edits: festival && {
      thing: festival,
      read: async () => (await readFestivals(organiserId)).find(({ id }) => id === festival.id),
      valuesOf,
    },
    send: ({ name, description }, key, before: Festival) =>
      saveFestival(organiserId, { name: filled(name), description: filled(description) }, key, before),
    onDone: async () => {
      await renew();
      onDone();
    },
  });
  return (
    <Form submission={submission} submitLabel={t('action.save', { ns: 'shared' })}>
      <WritingLanguage value={writing} onChange={setWriting} />
      <TranslatedField label={t('field.name')} language={writing} {...form.getInputProps('name')} />
      <TranslatedField
        label={t('field.description')}
        language={writing}
        lines
        {...form.getInputProps('description')}
      />
    </Form>
  );
}
