import { SegmentedControl, SimpleGrid, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { UI_LANGUAGES } from '#lib/kernel';
import { NumberField } from '../../../shared/forms';
import { InstantField } from '../../../shared/forms/fields/instant-field';
import { languageName } from '../words';
import type { EngagementValues } from './engagement-values';

interface EngagementFieldsProps {
  form: UseFormReturnType<EngagementValues>;
  /** Of the fair. */
  zone: string;
}

/** What an engagement is, how it is called, when it is and how long the way takes. */
export function EngagementFields({ form, zone }: EngagementFieldsProps) {
  const { t, i18n } = useTranslation('matchmaking');
  return (
    <>
      <SegmentedControl
        aria-label={t('engagements.kind')}
        data={(['field-visit', 'programme-item'] as const).map((value) => ({
          value,
          label: t(`engagements.${value}`),
        }))}
        {...form.getInputProps('kind')}
      />
      {UI_LANGUAGES.map((language) => (
        <TextInput
          key={language}
          label={t('engagements.titleIn', { language: languageName(language, i18n.language) })}
          {...form.getInputProps(`title.${language}`)}
        />
      ))}
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <InstantField zone={zone} label={t('engagements.startsAt')} {...form.getInputProps('startsAt')} />
        <InstantField zone={zone} label={t('engagements.endsAt')} {...form.getInputProps('endsAt')} />
        <NumberField label={t('engagements.travel')} {...form.getInputProps('travelMinutes')} />
      </SimpleGrid>
    </>
  );
}
