import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { programmeItemLimits } from '#lib/api-client';
import { uiLanguage } from '#lib/kernel';
import { clock, Form, useLimitedForm, useSubmission } from '../../../shared/forms';
import { TranslatedField, WritingLanguage } from '../../../shared/forms/fields/translated-field';
import { readBoard, saveItem, useRenewFestivals, type Board, type BoardItem } from '../api';
import { type ItemValues, requestOf, valuesOf } from '../item-values';
import { ItemPlace } from './item-place';
import { ItemRemoval } from './item-removal';

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
  const { edition } = board;
  const [writing, setWriting] = useState(uiLanguage(i18n.language));
  const renew = useRenewFestivals();
  const finish = async (): Promise<void> => {
    await renew();
    onDone();
  };
  const form = useLimitedForm<ItemValues>(programmeItemLimits, {
    initialValues: valuesOf(item, board, day),
    rules: { startsAt: clock, endsAt: clock },
  });
  const submission = useSubmission(form, {
    edits: item && {
      thing: item,
      read: async () => (await readBoard(organiserId, edition.id)).items.find(({ id }) => id === item.id),
      valuesOf: (now) => valuesOf(now, board, day),
    },
    send: (values, key, before: BoardItem) =>
      saveItem(
        { organiserId, editionId: edition.id, before },
        requestOf(values, edition, item ? before : undefined),
        key,
      ),
    onDone: finish,
  });
  return (
    <Form
      submission={submission}
      submitLabel={t('action.save', { ns: 'shared' })}
      actions={item && <ItemRemoval organiserId={organiserId} itemId={item.id} onDone={finish} />}
    >
      <WritingLanguage value={writing} onChange={setWriting} />
      <TranslatedField label={t('item.title')} language={writing} {...form.getInputProps('title')} />
      <ItemPlace form={form} board={board} />
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
