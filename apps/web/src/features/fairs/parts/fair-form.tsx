import { Card, Fieldset, NativeSelect, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { fairLimits } from '#lib/api-client';
import {
  day,
  type Edits,
  endMoment,
  Form,
  lastDay,
  moment,
  NumberField,
  useLimitedForm,
  useSubmission,
} from '../../../shared/forms';
import { DayField } from '../../../shared/forms/fields/day-field';
import { InstantField } from '../../../shared/forms/fields/instant-field';
import { ZoneField } from '../../../shared/forms/fields/zone-field';
import { ZoneMeaningField } from '../../../shared/moving/zone-meaning';
import { MoveInstead } from '../../../shared/moving/move-instead';
import type { Fair } from '../api';
import { textLanguages, typedClock, type FairValues } from '../fair-values';

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

const texts = [
  { name: 'name', isLong: false },
  { name: 'description', isLong: true },
  { name: 'venue', isLong: false },
  { name: 'openingHours', isLong: true },
  { name: 'rules', isLong: true },
] as const;

/** What an organiser says about a fair. */
export function FairForm({ initialValues, submitLabel, edits, send, onDone, onMove }: FairFormProps) {
  const { t } = useTranslation('fairs');
  const saved = edits?.thing.timeZone;
  const form = useLimitedForm<FairValues>(fairLimits, {
    initialValues,
    rules: {
      startsOn: day,
      endsOn: (text, { startsOn }) => lastDay(startsOn)(text),
      applicationsOpenAt: (text, values) => moment(typedClock(values, saved))(text),
      boothChoiceClosesAt: (text, values) => moment(typedClock(values, saved))(text),
      applicationsCloseAt: (text, values) =>
        endMoment(typedClock(values, saved), values.applicationsOpenAt)(text),
    },
  });
  const submission = useSubmission(form, { edits, send, onDone });
  const clock = typedClock(form.values, saved);
  return (
    <Form
      submission={submission}
      submitLabel={submitLabel}
      actions={
        onMove && <MoveInstead problem={submission.problem} onMove={() => onMove(form.values.startsOn)} />
      }
    >
      <Card padding="lg">
        <Stack gap="md">
          {texts.map(({ name, isLong }) => (
            <Fieldset key={name} legend={t(`field.${name}`)}>
              <SimpleGrid cols={{ base: 1, sm: 3 }}>
                {textLanguages.map((language) => {
                  const field = {
                    label: t(`language.${language}`),
                    lang: language,
                    ...form.getInputProps(`${name}.${language}`),
                  };
                  return isLong ? (
                    <Textarea key={language} autosize minRows={2} maxRows={8} {...field} />
                  ) : (
                    <TextInput key={language} {...field} />
                  );
                })}
              </SimpleGrid>
            </Fieldset>
          ))}
        </Stack>
      </Card>
      <Card padding="lg">
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextInput
            label={t('field.slug')}
            description={t('field.slugHint')}
            {...form.getInputProps('slug')}
          />
          <TextInput label={t('field.venueAddress')} {...form.getInputProps('venueAddress')} />
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
