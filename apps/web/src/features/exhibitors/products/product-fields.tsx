import { Select, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { MoneyField } from '../../../shared/forms';
import type { ProductValues } from './product-values';

const categories = ['food', 'drink', 'herb', 'handicraft', 'ornamental', 'tourism'] as const;

export function ProductFields({ form }: { form: UseFormReturnType<ProductValues> }) {
  const { t } = useTranslation('exhibitors');
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput label={t('product.nameVi')} {...form.getInputProps('name.vi')} />
        <TextInput label={t('product.nameEn')} {...form.getInputProps('name.en')} />
        <Select
          label={t('product.category')}
          data={categories.map((value) => ({ value, label: t(`category.${value}`) }))}
          allowDeselect={false}
          {...form.getInputProps('category')}
        />
        <TextInput label={t('product.pack')} {...form.getInputProps('pack')} />
        <MoneyField
          label={t('product.price')}
          currency={form.values.currency}
          {...form.getInputProps('priceMinor')}
        />
        <TextInput
          label={t('product.capacity')}
          placeholder={t('product.capacityHint')}
          {...form.getInputProps('capacity')}
        />
      </SimpleGrid>
      <TextInput
        label={t('product.hsCode')}
        description={t('product.hsCodeHint')}
        inputMode="numeric"
        {...form.getInputProps('hsCode')}
      />
      <Textarea
        label={t('product.descriptionVi')}
        autosize
        minRows={3}
        maxRows={10}
        {...form.getInputProps('description.vi')}
      />
      <Textarea
        label={t('product.descriptionEn')}
        autosize
        minRows={2}
        maxRows={10}
        {...form.getInputProps('description.en')}
      />
    </>
  );
}
