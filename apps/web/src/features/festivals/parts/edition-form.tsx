import { Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { editionLimits } from '#lib/api-client';
import { slugOf, textIn, type UiLanguage } from '#lib/kernel';
import {
  clock,
  ClockField,
  day,
  filled,
  Form,
  lastDay,
  nothing,
  sparing,
  useLimitedForm,
  useSubmission,
} from '../../../shared/forms';
import { DayField } from '../../../shared/forms/fields/day-field';
import { ZONE_OF_VIETNAM, ZoneField } from '../../../shared/forms/fields/zone-field';
import { editionMover } from '../../../shared/moving/api';
import { MoveDialog } from '../../../shared/moving/move-dialog';
import { MoveInstead } from '../../../shared/moving/move-instead';
import { type ZoneMeaning, ZoneMeaningField } from '../../../shared/moving/zone-meaning';
import { readEdition, saveEdition, useRenewFestivals, type Edition, type Festival } from '../api';
import { TranslatedField, WritingLanguage } from '../../../shared/forms/fields/translated-field';

interface EditionFormProps {
  organiserId: string;
  festival: Festival;
  edition: Edition | null;
  onDone: () => void;
}

const valuesOf = (edition: Edition | null, festival: Festival) => ({
  name: edition?.name ?? festival.name,
  place: edition?.place ?? nothing,
  description: edition?.description ?? festival.description,
  startsOn: edition?.startsOn ?? '',
  endsOn: edition?.endsOn ?? '',
  slug: edition?.slug ?? '',
  timeZone: edition?.timeZone ?? ZONE_OF_VIETNAM,
  nightEndsAt: edition?.nightEndsAt ?? '04:00',
  zoneChange: '' as ZoneMeaning,
});

/** Makes or edits an edition. */
export function EditionForm({ organiserId, festival, edition, onDone }: EditionFormProps) {
  const { t, i18n } = useTranslation('festivals');
  const [writing, setWriting] = useState<UiLanguage>(i18n.language as UiLanguage);
  const [isMoving, setMoving] = useState(false);
  const renew = useRenewFestivals();
  const form = useLimitedForm(sparing(editionLimits, 'slug'), {
    initialValues: valuesOf(edition, festival),
    rules: { startsOn: day, endsOn: (text, { startsOn: first }) => lastDay(first)(text), nightEndsAt: clock },
  });
  const submission = useSubmission(form, {
    edits: edition && {
      thing: edition,
      read: () => readEdition(organiserId, edition.id),
      valuesOf: (now) => valuesOf(now, festival),
    },
    send: ({ name, place, description, slug, zoneChange, ...days }, key, before: Edition) =>
      saveEdition(
        { organiserId, festivalId: festival.id, meaning: zoneChange, before },
        {
          ...days,
          name: filled(name),
          place: filled(place),
          description: filled(description),
          slug: slug || slugOf(`${textIn(name, 'vi')} ${days.startsOn.slice(0, 4)}`),
        },
        key,
      ),
    onDone: async () => {
      await renew();
      onDone();
    },
  });
  return (
    <>
      <Form
        submission={submission}
        submitLabel={t('action.save', { ns: 'shared' })}
        actions={edition && <MoveInstead problem={submission.problem} onMove={() => setMoving(true)} />}
      >
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
        <TextInput
          label={t('field.slug')}
          description={t('field.slugHint')}
          {...form.getInputProps('slug')}
        />
        <ZoneField label={t('field.timeZone')} {...form.getInputProps('timeZone')} />
        <ZoneMeaningField
          saved={edition?.timeZone}
          now={form.values.timeZone}
          {...form.getInputProps('zoneChange')}
        />
      </Form>
      {/* Beside the form: what is sent there must not send this one too. */}
      {edition && (
        <MoveDialog
          opened={isMoving}
          onClose={() => setMoving(false)}
          name={textIn(edition.name, i18n.language as UiLanguage)}
          mover={editionMover}
          thing={edition}
          firstDay={form.values.startsOn}
          onMoved={async () => {
            await renew();
            onDone();
          }}
        />
      )}
    </>
  );
}
