import { Card, NativeSelect, SimpleGrid, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { fairLimits } from '#lib/api-client';
import { type Edits, Form, NumberField, useLimitedForm, useSubmission } from '../../../shared/forms';
import { ZoneField } from '../../../shared/forms/fields/zone-field';
import { ZoneMeaningField } from '../../../shared/moving/zone-meaning';
import { MoveInstead } from '../../../shared/moving/move-instead';
import type { Fair } from '../../../shared/fairs/fair';
import { fairRules } from '../fair-rules';
import { typedClock, type FairValues } from '../fair-values';
import { FairDates } from './fair-dates';
import { FairTexts } from './fair-texts';

interface FairFormProps {
  initialValues: FairValues;
  submitLabel: string;
  /** The fair that is edited; nothing for a new one. */
  edits?: Edits<FairValues, Fair>;
  send: (values: FairValues, key: string, before: Fair) => Promise<{ id: string }>;
  onDone: (fair: { id: string }) => void | Promise<void>;
  /** Beside a refusal of other days: moves everything to the first day that is typed. */
  onMove?: (firstDay: string) => void;
}

/** What an organiser says about a fair. */
export function FairForm({ initialValues, submitLabel, edits, send, onDone, onMove }: FairFormProps) {
  const { t } = useTranslation('fairs');
  const saved = edits?.thing.timeZone;
  const form = useLimitedForm<FairValues>(fairLimits, {
    initialValues,
    rules: fairRules(saved),
  });
  const submission = useSubmission(form, { edits, send, onDone });
  return (
    <Form
      submission={submission}
      submitLabel={submitLabel}
      actions={
        onMove && <MoveInstead problem={submission.problem} onMove={() => onMove(form.values.startsOn)} />
      }
    >
      <FairTexts form={form} />
      <Card padding="lg">
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextInput
            label={t('field.slug')}
            description={t('field.slugHint')}
            {...form.getInputProps('slug')}
          />
          <TextInput label={t('field.venueAddress')} {...form.getInputProps('venueAddress')} />
          <FairDates form={form} clock={typedClock(form.values, saved)} />
          <NumberField label={t('field.holdMinutes')} {...form.getInputProps('holdMinutes')} />
          <NumberField label={t('field.boothsPerExhibitor')} {...form.getInputProps('boothsPerExhibitor')} />
          <NativeSelect
            label={t('field.currency')}
            data={['VND', 'USD', 'EUR', 'KHR', 'CNY']}
            {...form.getInputProps('currency')}
          />
          <ZoneField label={t('field.timeZone')} {...form.getInputProps('timeZone')} />
          <ZoneMeaningField saved={saved} now={form.values.timeZone} {...form.getInputProps('zoneChange')} />
        </SimpleGrid>
      </Card>
    </Form>
  );
}
