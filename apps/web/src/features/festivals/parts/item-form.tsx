import { Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { programmeItemLimits } from '#lib/api-client';
import { daysBetween, dayText, nightText, textIn, type UiLanguage } from '#lib/kernel';
import {
  clock,
  ClockField,
  filled,
  Form,
  nothing,
  useLimitedForm,
  useSubmission,
} from '../../../shared/forms';
import { ConfirmButton } from '../../../shared/ui/asking/confirm-button';
import { toast } from '../../../shared/ui/toasts/toast';
import { readBoard, removeItem, saveItem, useRenewFestivals, type Board, type BoardItem } from '../api';
import { editedTimes, typedStart, typedTimes } from '../item-times';
import { TranslatedField, WritingLanguage } from '../../../shared/forms/fields/translated-field';

interface ItemFormProps {
  organiserId: string;
  board: Board;
  /** Null for a new one. */
  item: BoardItem | null;
  /** Where a new one starts out. */
  day: string;
  onDone: () => void;
}

/** Adds or edits a programme item; times are those of the place. */
export function ItemForm({ organiserId, board, item, day, onDone }: ItemFormProps) {
  const { t, i18n } = useTranslation('festivals');
  const { edition, stages } = board;
  const language = i18n.language as UiLanguage;
  const [writing, setWriting] = useState<UiLanguage>(language);
  const renew = useRenewFestivals();
  const valuesOf = (from: BoardItem | null) => ({
    title: from?.title ?? nothing,
    description: from?.description ?? nothing,
    performers: from?.performers ?? '',
    stageId: from?.stageId ?? stages[0]?.id ?? '',
    ...(from ? typedTimes(from, edition) : { day, startsAt: '08:00', endsAt: '09:00' }),
  });
  const form = useLimitedForm(programmeItemLimits, {
    initialValues: valuesOf(item),
    rules: { startsAt: clock, endsAt: clock },
  });
  const submission = useSubmission(form, {
    edits: item && {
      thing: item,
      read: async () => (await readBoard(organiserId, edition.id)).items.find(({ id }) => id === item.id),
      valuesOf,
    },
    send: ({ title, description, performers, stageId, ...at }, key, before: BoardItem) =>
      saveItem(
        { organiserId, editionId: edition.id, before },
        {
          title: filled(title),
          description: filled(description),
          performers,
          stageId,
          ...editedTimes(at, edition, item ? before : undefined),
        },
        key,
      ),
    onDone: async () => {
      await renew();
      onDone();
    },
  });
  const start = typedStart(form.values, edition);
  const night = start && nightText(start, form.values.day, { zone: edition.timeZone, language });
  const remove = async (): Promise<void> => {
    try {
      await removeItem(organiserId, item?.id ?? '');
      await renew();
      onDone();
    } catch (error) {
      toast.problem(error);
    }
  };
  return (
    <Form
      submission={submission}
      submitLabel={t('action.save', { ns: 'shared' })}
      actions={
        item && (
          <ConfirmButton
            question={t('item.removeQuestion')}
            confirmLabel={t('action.delete', { ns: 'shared' })}
            onConfirm={remove}
          >
            {t('action.delete', { ns: 'shared' })}
          </ConfirmButton>
        )
      }
    >
      <WritingLanguage value={writing} onChange={setWriting} />
      <TranslatedField label={t('item.title')} language={writing} {...form.getInputProps('title')} />
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
      <TextInput
        label={t('item.performers')}
        description={t('item.performersHint')}
        {...form.getInputProps('performers')}
      />
      <TranslatedField
        label={t('item.description')}
        language={writing}
        lines
        {...form.getInputProps('description')}
      />
    </Form>
  );
}
