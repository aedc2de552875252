import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../../shared/forms/fields/day-field';
import { InstantField } from '../../../shared/forms/fields/instant-field';
import type { FairValues } from '../fair-values';

interface FairDatesProps {
  form: UseFormReturnType<FairValues>;
  /** The zone by whose clock the deadlines are typed. */
  clock: string;
}

/** The days of a fair, and until when exhibitors apply and choose their booths. */
export function FairDates({ form, clock }: FairDatesProps) {
  const { t } = useTranslation('fairs');
  return (
    <>
      <DayField label={t('field.startsOn')} {...form.getInputProps('startsOn')} />
      <DayField label={t('field.endsOn')} {...form.getInputProps('endsOn')} />
      <InstantField
        zone={clock}
        label={t('field.applicationsOpenAt')}
        {...form.getInputProps('applicationsOpenAt')}
      />
      <InstantField
        zone={clock}
        label={t('field.applicationsCloseAt')}
        {...form.getInputProps('applicationsCloseAt')}
      />
      <InstantField
        zone={clock}
        label={t('field.boothChoiceClosesAt')}
        description={t('field.boothChoiceHint')}
        {...form.getInputProps('boothChoiceClosesAt')}
      />
    </>
  );
}
