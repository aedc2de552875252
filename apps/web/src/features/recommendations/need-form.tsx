import { MultiSelect, Select, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { needLimits } from '#lib/api-client';
import { textIn } from '#lib/kernel';
import { Form, FormModal, useLimitedForm, useSubmission } from '../../shared/forms';
import { loadNeeds, type OwnNeed, type NeedFields, type OwnPath, saveNeed } from '../matchmaking/api';
import {
  categories,
  certificates,
  incoterms,
  languageName,
  languageOf,
  meetingLanguages,
} from '../matchmaking/words';

interface NeedFormProps {
  path: OwnPath;
  /** The need to change; null for a new one. */
  need: OwnNeed | null;
  onClose: () => void;
}

const valuesOf = (need: OwnNeed | null, language: ReturnType<typeof languageOf>) => ({
  text: need ? textIn(need.text, language) : '',
  category: need?.category ?? null,
  hsCode: need?.hsCode ?? '',
  quantity: need?.quantity ?? '',
  incoterm: need?.incoterm ?? null,
  certificates: need?.certificates ?? [],
  languages: need?.languages ?? [],
});

/** What a buyer looks for, to add or to change. The text is kept in the language it is written in. */
export function NeedForm({ path, need, onClose }: NeedFormProps) {
  const { t, i18n } = useTranslation('matchmaking');
  const { t: shared } = useTranslation('shared');
  const queries = useQueryClient();
  const language = languageOf(i18n.language);
  const form = useLimitedForm(needLimits, { initialValues: valuesOf(need, language) });
  const submission = useSubmission(form, {
    edits: need && {
      thing: need,
      read: async () => (await loadNeeds(path)).items.find(({ id }) => id === need.id),
      valuesOf: (now) => valuesOf(now, language),
    },
    send: (values, key, before: OwnNeed) => {
      const body: NeedFields = {
        text: { ...(need && before.text), [language]: values.text },
        certificates: values.certificates,
        languages: values.languages,
        category: values.category,
        hsCode: values.hsCode === '' ? null : values.hsCode.replaceAll(/\D/g, ''),
        quantity: values.quantity === '' ? null : values.quantity,
        incoterm: values.incoterm,
      };
      return saveNeed(path, before, body, key);
    },
    onDone: async () => {
      onClose();
      await queries.invalidateQueries({ queryKey: ['matchmaking'] });
    },
  });
  return (
    <FormModal opened onClose={onClose} title={t(need ? 'needs.edit' : 'needs.add')} size="lg">
      <Form submission={submission} submitLabel={shared('action.save')}>
        <Textarea
          label={t('needs.text')}
          autosize
          minRows={2}
          data-autofocus
          {...form.getInputProps('text')}
        />
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <Select
            label={t('needs.category')}
            clearable
            data={categories.map((category) => ({ value: category, label: t(`category.${category}`) }))}
            {...form.getInputProps('category')}
          />
          <TextInput
            label={t('needs.hs')}
            description={t('needs.hsHint')}
            inputMode="numeric"
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            {...form.getInputProps('hsCode')}
          />
          <TextInput
            label={t('needs.quantity')}
            description={t('needs.quantityHint')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            {...form.getInputProps('quantity')}
          />
          <Select
            label={t('needs.incoterm')}
            clearable
            data={[...incoterms]}
            {...form.getInputProps('incoterm')}
          />
          <MultiSelect
            label={t('needs.certificates')}
            data={certificates.map((kind) => ({ value: kind, label: t(`certificate.${kind}`) }))}
            {...form.getInputProps('certificates')}
          />
          <MultiSelect
            label={t('needs.languages')}
            data={meetingLanguages.map((tag) => ({ value: tag, label: languageName(tag, i18n.language) }))}
            {...form.getInputProps('languages')}
          />
        </SimpleGrid>
      </Form>
    </FormModal>
  );
}
