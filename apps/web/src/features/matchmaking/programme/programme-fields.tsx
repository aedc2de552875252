import { Card, Checkbox, Radio, SimpleGrid, Stack, Text, TextInput, Title } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { NumberField } from '../../../shared/forms';
import type { ProgrammeValues } from './programme-values';

type Form = UseFormReturnType<ProgrammeValues>;

const MEETING = '{meeting}';
const TEMPLATE = `https://meet.jit.si/fairground-${MEETING}`;
const EXAMPLE = '019a7c52e41b7d3f';

/** Who gives meetings their slot. */
export function BookingFields({ form }: { form: Form }) {
  const { t } = useTranslation('matchmaking');
  return (
    <Card padding="md">
      <Stack gap="md">
        <Title order={2} size="h3">
          {t('programme.booking')}
        </Title>
        <Radio.Group label={t('programme.scheduling')} {...form.getInputProps('scheduling')}>
          <Stack gap="xs" mt={6}>
            {(['both', 'participants', 'organiser'] as const).map((value) => (
              <Radio
                key={value}
                value={value}
                label={t(`programme.by.${value}`)}
                description={t(`programme.byHint.${value}`)}
              />
            ))}
          </Stack>
        </Radio.Group>
        <Checkbox
          label={t('programme.acceptance')}
          description={t('programme.acceptanceHint')}
          {...form.getInputProps('acceptance', { type: 'checkbox' })}
        />
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <NumberField label={t('programme.quota')} {...form.getInputProps('requestQuota')} />
          <NumberField label={t('programme.answerDays')} {...form.getInputProps('answerDays')} />
        </SimpleGrid>
      </Stack>
    </Card>
  );
}

/** What a timetable keeps to. */
export function TimetableFields({ form }: { form: Form }) {
  const { t } = useTranslation('matchmaking');
  return (
    <Card padding="md">
      <Stack gap="md">
        <Title order={2} size="h3">
          {t('programme.limits')}
        </Title>
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <NumberField label={t('programme.minimum')} {...form.getInputProps('minimumMeetings')} />
          <NumberField
            label={t('programme.maximum')}
            placeholder={t('programme.noLimit')}
            {...form.getInputProps('maximumMeetings')}
          />
          <NumberField
            label={t('programme.spare')}
            description={t('programme.spareHint')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            unit="%"
            {...form.getInputProps('sparePercent')}
          />
          <NumberField label={t('programme.walk')} {...form.getInputProps('walkMinutes')} />
          <NumberField
            label={t('programme.secondSurvey')}
            placeholder={t('programme.noSurvey')}
            {...form.getInputProps('secondSurveyMonths')}
          />
        </SimpleGrid>
        <Checkbox
          label={t('programme.skipMetBefore')}
          description={t('programme.skipMetBeforeHint')}
          {...form.getInputProps('skipMetBefore', { type: 'checkbox' })}
        />
      </Stack>
    </Card>
  );
}

/** Where video meetings are held, with the address that one of them would have. */
export function VideoFields({ form }: { form: Form }) {
  const { t } = useTranslation('matchmaking');
  const { videoTemplate } = form.values;
  return (
    <Card padding="md">
      <Stack gap="xs">
        <Title order={2} size="h3">
          {t('programme.video')}
        </Title>
        <TextInput
          label={t('programme.videoTemplate')}
          description={t('programme.videoHint', { code: MEETING })}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          placeholder={TEMPLATE}
          inputMode="url"
          {...form.getInputProps('videoTemplate')}
        />
        {videoTemplate.includes(MEETING) && (
          <Text size="sm" role="status" style={{ overflowWrap: 'anywhere' }}>
            {t('programme.videoExample')} <b>{videoTemplate.replaceAll(MEETING, EXAMPLE)}</b>
          </Text>
        )}
      </Stack>
    </Card>
  );
}
