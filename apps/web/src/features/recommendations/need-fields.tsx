import { MultiSelect, Select, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { categories, certificates } from '../../shared/goods/goods';
import { incoterms, languageName, meetingLanguages } from '../matchmaking/words';
import type { NeedValues } from './need-values';

/** The fields of what a buyer looks for. */
export function NeedFields({ form }: { form: UseFormReturnType<NeedValues> }) {
  const { t, i18n } = useTranslation('matchmaking');
  const { t: goods } = useTranslation('goods');
  return (
    <>
      <Textarea label={t('needs.text')} autosize minRows={2} data-autofocus {...form.getInputProps('text')} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Select
          label={t('needs.category')}
          clearable
          data={categories.map((category) => ({ value: category, label: goods(`category.${category}`) }))}
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
          data={certificates.map((kind) => ({ value: kind, label: goods(`certificate.${kind}`) }))}
          {...form.getInputProps('certificates')}
        />
        <MultiSelect
          label={t('needs.languages')}
          data={meetingLanguages.map((tag) => ({ value: tag, label: languageName(tag, i18n.language) }))}
          {...form.getInputProps('languages')}
        />
      </SimpleGrid>
    </>
  );
}
