import { Checkbox, Collapse, Radio, SegmentedControl, Stack, Text, UnstyledButton } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { runStartLimits } from '#lib/api-client';
import { Form, FormModal, NumberField, useLimitedForm, useSubmission } from '../../../shared/forms';
import { type FairPath, fairKey, startRun } from '../api';
import { ChangedConditions } from './changed-conditions';
import { startOf, type StartValues, timeLimits, usualStart } from './start-values';
import classes from './runs.module.css';

const kinds = ['full', 'fill', 'repair'] as const;

/** Says what is to be computed, and begins. */
export function StartDialog({ path, onClose }: { path: FairPath; onClose: () => void }) {
  const { t } = useTranslation('timetables');
  const queries = useQueryClient();
  const form = useLimitedForm<StartValues>(runStartLimits, { initialValues: usualStart });
  const submission = useSubmission(form, {
    send: (values, key) => startRun(path, startOf(values), key),
    onDone: async () => {
      await queries.invalidateQueries({ queryKey: fairKey(path) });
      onClose();
    },
  });
  const isRepair = form.values.kind === 'repair';
  return (
    <FormModal opened onClose={onClose} title={t('start.title')} size="lg">
      <Form submission={submission} submitLabel={t('start.submit')}>
        <Radio.Group label={t('start.what')} {...form.getInputProps('kind')}>
          <Stack gap="xs" mt="xs">
            {kinds.map((kind) => (
              <Radio.Card key={kind} value={kind} className={classes['kind']} p="sm" radius="md">
                <Radio.Indicator />
                <div>
                  <Text fw={600}>{t(`kind.${kind}`)}</Text>
                  <Text size="sm" c="dimmed">
                    {t(`start.${kind}`)}
                  </Text>
                </div>
              </Radio.Card>
            ))}
          </Stack>
        </Radio.Group>
        {isRepair && <ChangedConditions path={path} form={form} />}
        {!isRepair && (
          <Checkbox
            label={t('start.recommend')}
            description={t('start.recommendHint')}
            {...form.getInputProps('fillWithRecommendations', { type: 'checkbox' })}
          />
        )}
        {!isRepair && (
          <div>
            <Text size="sm" fw={500} mb={4} id="time-limit">
              {t('start.seconds')}
            </Text>
            <SegmentedControl
              fullWidth
              aria-labelledby="time-limit"
              data={timeLimits.map((value) => ({ value, label: limitText(t, Number(value)) }))}
              {...form.getInputProps('seconds')}
            />
          </div>
        )}
        <MoreOptions form={form} />
      </Form>
    </FormModal>
  );
}

function limitText(t: ReturnType<typeof useTranslation<'timetables'>>['t'], seconds: number): string {
  return seconds < 60
    ? t('start.inSeconds', { count: seconds })
    : t('start.inMinutes', { count: seconds / 60 });
}

function MoreOptions({ form }: { form: UseFormReturnType<StartValues> }) {
  const { t } = useTranslation('timetables');
  const [isOpen, { toggle }] = useDisclosure(false);
  return (
    <div>
      <UnstyledButton onClick={toggle} aria-expanded={isOpen} py={4}>
        <Text size="sm" fw={600} span>
          {t('start.more')} <IconChevronDown size={14} aria-hidden />
        </Text>
      </UnstyledButton>
      <Collapse expanded={isOpen}>
        <Stack gap="sm" mt="xs">
          {form.values.kind !== 'repair' && (
            <NumberField
              label={t('start.fairness')}
              description={t('start.fairnessHint')}
              placeholder={t('start.noLimit')}
              {...form.getInputProps('fairness')}
            />
          )}
          <NumberField
            label={t('start.seed')}
            description={t('start.seedHint')}
            {...form.getInputProps('seed')}
          />
        </Stack>
      </Collapse>
    </div>
  );
}
