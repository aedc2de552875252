import { Textarea } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { NumberField } from '../../../shared/forms';
import { PlainChoice } from '../../../shared/ui/inputs/plain-field';
import type { ProductLine } from '../api';
import type { ApplicationValues } from './application-values';
import { ProductChoice } from './product-choice';

interface ApplicationFieldsProps {
  form: UseFormReturnType<ApplicationValues>;
  products: readonly ProductLine[];
  /** The most that one exhibitor of the fair may have. */
  mostBooths: number;
  /** Whether they can be written, and not only read. */
  isOpen: boolean;
}

/** The fields of an application: what is brought, how many booths, what else there is to say, and who may find it. */
export function ApplicationFields({ form, products, mostBooths, isOpen }: ApplicationFieldsProps) {
  const { t } = useTranslation('exhibitors');
  return (
    <>
      <ProductChoice form={form} products={products} isOpen={isOpen} />
      <NumberField
        label={t('application.booths')}
        description={t('application.boothsHint', { most: mostBooths })}
        maw={260}
        disabled={!isOpen}
        {...form.getInputProps('boothsWanted')}
      />
      <Textarea
        label={t('application.message')}
        description={t('application.messageHint')}
        autosize
        minRows={4}
        maxRows={12}
        readOnly={!isOpen}
        {...form.getInputProps('message')}
      />
      {isOpen && <FindableChoice form={form} />}
    </>
  );
}

const choiceOf = (findable: boolean | null): string => (findable === null ? '' : findable ? 'yes' : 'no');

/** Whether buyers may find the organisation once it is accepted. */
function FindableChoice({ form }: { form: UseFormReturnType<ApplicationValues> }) {
  const { t } = useTranslation('exhibitors');
  return (
    <PlainChoice
      label={t('application.findable.question')}
      name="findable"
      value={choiceOf(form.values.findable)}
      onChange={(value) => form.setFieldValue('findable', value === 'yes')}
      options={(['yes', 'no'] as const).map((value) => ({
        value,
        label: t(`application.findable.${value}`),
      }))}
    />
  );
}
