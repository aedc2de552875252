import { Input, Rating, SegmentedControl, Textarea } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { MoneyField } from '../../shared/forms';
import type { OutcomeValues } from './outcome-values';

type Form = UseFormReturnType<OutcomeValues>;

/** The fields of an outcome; how good it was and what was agreed are asked of a meeting that was held. */
export function OutcomeFields({ form, currency }: { form: Form; currency: string }) {
  const { t } = useTranslation('matchmaking');
  return (
    <>
      <SegmentedControl
        data={[
          { value: 'held', label: t('outcome.held') },
          { value: 'no-show', label: t('outcome.no-show') },
        ]}
        {...form.getInputProps('result')}
      />
      {form.values.result === 'held' && <HeldFields form={form} currency={currency} />}
      <Textarea
        label={t('outcome.nextStep')}
        description={t('outcome.nextStepHint')}
        autosize
        minRows={2}
        {...form.getInputProps('nextStep')}
      />
    </>
  );
}

function HeldFields({ form, currency }: { form: Form; currency: string }) {
  const { t } = useTranslation('matchmaking');
  return (
    <>
      <Input.Wrapper label={t('outcome.rating')} labelElement="div">
        <Rating
          size="lg"
          getSymbolLabel={(value) => t('outcome.stars', { count: value })}
          {...form.getInputProps('rating')}
        />
      </Input.Wrapper>
      <MoneyField
        label={t('outcome.agreed', { currency })}
        currency={currency}
        {...form.getInputProps('agreedMinor')}
      />
      <MoneyField
        label={t('outcome.expected', { currency })}
        currency={currency}
        {...form.getInputProps('expectedMinor')}
      />
    </>
  );
}
