import { Group, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { uiLanguage } from '#lib/kernel';
import { ClockField } from '../../../shared/forms';
import { DayField } from '../../../shared/forms/fields/day-field';
import { TranslatedField, WritingLanguage } from '../../../shared/forms/fields/translated-field';
import { ZoneField } from '../../../shared/forms/fields/zone-field';
import { ZoneMeaningField } from '../../../shared/moving/zone-meaning';
import type { EditionValues } from '../edition-values';

interface EditionFieldsProps {
  form: UseFormReturnType<EditionValues>;
  /** The zone that was saved, if any. */
  savedZone: string | undefined;
}

/** The fields of an edition: its texts in one language at a time, its days, its address and its clock. */
export function EditionFields({ form, savedZone }: EditionFieldsProps) {
  const { t, i18n } = useTranslation('festivals');
  const [writing, setWriting] = useState(uiLanguage(i18n.language));
  return (
    <>
      <WritingLanguage value={writing} onChange={setWriting} />
      <TranslatedField label={t('field.name')} language={writing} {...form.getInputProps('name')} />
      <TranslatedField label={t('field.place')} language={writing} {...form.getInputProps('place')} />
      <TranslatedField
        label={t('field.description')}
        language={writing}
        lines
        {...form.getInputProps('description')}
      />
      <Group grow align="flex-start">
        <DayField label={t('field.startsOn')} {...form.getInputProps('startsOn')} />
        <DayField label={t('field.endsOn')} {...form.getInputProps('endsOn')} />
      </Group>
      <ClockField
        label={t('field.nightEndsAt')}
        description={t('field.nightEndsAtHint')}
        {...form.getInputProps('nightEndsAt')}
      />
      <TextInput label={t('field.slug')} description={t('field.slugHint')} {...form.getInputProps('slug')} />
      <ZoneField label={t('field.timeZone')} {...form.getInputProps('timeZone')} />
      <ZoneMeaningField saved={savedZone} now={form.values.timeZone} {...form.getInputProps('zoneChange')} />
    </>
  );
}
