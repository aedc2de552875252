import { Group, NativeSelect, Stack, Text } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { daysBetween, dayText, nightText, textIn, uiLanguage } from '#lib/kernel';
import { ClockField } from '../../../shared/forms';
import type { Board } from '../api';
import { typedStart } from '../item-times';
import type { ItemValues } from '../item-values';

interface ItemPlaceProps {
  form: UseFormReturnType<ItemValues>;
  board: Board;
}

/** On which stage and when an item takes place, and of which night it is where its hours are after midnight. */
export function ItemPlace({ form, board: { edition, stages } }: ItemPlaceProps) {
  const { t, i18n } = useTranslation('festivals');
  const language = uiLanguage(i18n.language);
  const start = typedStart(form.values, edition);
  const night = start && nightText(start, form.values.day, { zone: edition.timeZone, language });
  return (
    <Stack gap="md">
      <NativeSelect
        label={t('item.stage')}
        data={stages.map(({ id, name }) => ({ value: id, label: textIn(name, language) }))}
        {...form.getInputProps('stageId')}
      />
      <NativeSelect
        label={t('item.day')}
        data={daysBetween(edition.startsOn, edition.endsOn).map((value) => ({
          value,
          label: dayText(value, 'dayMonth', language),
        }))}
        {...form.getInputProps('day')}
      />
      <Group grow align="flex-start">
        <ClockField label={t('item.startsAt')} {...form.getInputProps('startsAt')} />
        <ClockField label={t('item.endsAt')} {...form.getInputProps('endsAt')} />
      </Group>
      {night !== null && (
        <Text size="sm" role="status">
          {t('item.night', { night })}
        </Text>
      )}
    </Stack>
  );
}
